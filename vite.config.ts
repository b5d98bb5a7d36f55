import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** jsPDF's HTML features pull in 150 KB that a print exporter never calls; the names resolve to nothing. */
const UNUSED_BY_JSPDF = ['html2canvas', 'canvg', 'dompurify'];

const leaveOutJsPdfHtml: Plugin = {
  name: 'leave-out-jspdf-html',
  enforce: 'pre',
  resolveId: (id) => (UNUSED_BY_JSPDF.includes(id) ? `\0unused:${id}` : null),
  load: (id) => (id.startsWith('\0unused:') ? 'export default undefined;' : null),
};

/** wawoff2 hands out its decoder under Node only; elsewhere the module would stay empty and its start never be heard of. */
const exportWawoff2: Plugin = {
  name: 'export-wawoff2',
  transform: (code, id) =>
    id.includes('wawoff2/build/decompress_binding.js') ? { code: `${code}\nmodule.exports = Module;`, map: null } : null,
};

/** Tests that put another module in the place of one (`vi.mock`); the lint lets no other file do so. */
const MOCKING = 'tests/**/*.mocking.test.ts';

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../assets',
  plugins: [react(), leaveOutJsPdfHtml, exportWawoff2],
  optimizeDeps: {
    // harfbuzzjs finds its wasm beside itself; pre-bundling would move the script away from it.
    exclude: ['harfbuzzjs'],
    // The page alone is looked through otherwise: what a worker brings later would load it again, in the midst of a run.
    entries: ['index.html', 'ui/workers/*.worker.ts'],
    rolldownOptions: { plugins: [exportWawoff2] },
  },
  worker: { format: 'es', plugins: () => [leaveOutJsPdfHtml, exportWawoff2] },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: { fs: { allow: ['..'] } },
  test: {
    root: '.',
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // To load the modules anew for each of 300 files took as long as the tests themselves.
    projects: [
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.{ts,tsx}'], exclude: [MOCKING], isolate: false } },
      { extends: true, test: { name: 'mocking', include: [MOCKING], isolate: true } },
    ],
  },
});
