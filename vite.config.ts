import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** jsPDF's HTML features pull in 150 KB that a print exporter never calls; the names resolve to nothing. */
const UNUSED_BY_JSPDF = ['html2canvas', 'canvg', 'dompurify'];

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../assets',
  plugins: [
    react(),
    {
      name: 'leave-out-jspdf-html',
      enforce: 'pre',
      resolveId: (id) => (UNUSED_BY_JSPDF.includes(id) ? `\0unused:${id}` : null),
      load: (id) => (id.startsWith('\0unused:') ? 'export default undefined;' : null),
    },
  ],
  // harfbuzzjs finds its wasm beside itself; pre-bundling would move the script away from it.
  optimizeDeps: { exclude: ['harfbuzzjs'] },
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: { fs: { allow: ['..'] } },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
