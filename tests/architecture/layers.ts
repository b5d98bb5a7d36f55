/**
 * The one table of the house: what each folder of src may import, and which packages belong to it. The test beside it
 * turns the table into rules and compares it with the folders on disk.
 */
export interface Layer {
  /** Folders of src it may import, itself apart. */
  readonly imports: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
}

const CORE = ['geometry', 'model', 'text', 'drawing'] as const;

export const layers: Readonly<Record<string, Layer>> = {
  geometry: { imports: [], packages: ['clipper2-ts', 'flatbush', 'robust-predicates', 'polylabel'] },
  model: { imports: ['geometry'], packages: ['zod', 'mutative'] },
  text: { imports: ['geometry'], packages: ['harfbuzzjs', 'wawoff2'] },
  drawing: { imports: ['geometry', 'model', 'text'], packages: [] },
  rules: { imports: CORE, packages: ['zod', 'culori'] },
  solver: { imports: ['geometry', 'model'], packages: ['highs'] },
  formats: { imports: CORE, packages: [] },
  jobs: { imports: [...CORE, 'rules', 'solver', 'formats'], packages: [] },
  editor: { imports: CORE, packages: ['zustand'] },
  messages: { imports: [], packages: ['i18next'] },
  ui: {
    imports: [...CORE, 'rules', 'solver', 'formats', 'jobs', 'editor', 'messages'],
    packages: [
      'react',
      'react-dom',
      'zustand',
      'react-aria-components',
      'cmdk',
      'react-resizable-panels',
      'tinykeys',
      'sonner',
      'lucide-react',
      'react-i18next',
      'i18next',
      'comlink',
      'idb',
      'pdfjs-dist',
      // Addresses of their modules alone.
      '@resvg/resvg-wasm',
      'lcms-wasm',
      'highs',
    ],
  },
  cli: { imports: ['jobs', 'model', 'messages'], packages: ['commander'] },
};

/** Packages of one format alone: no format knows another's library. */
export const formatPackages: Readonly<Record<string, readonly string[]>> = {
  cad: ['dxf', '@node-projects/acad-ts'],
  csv: [],
  dxf: [],
  project: ['fflate', 'zod'],
  divisions: ['fflate'],
  pdf: ['jspdf', 'fflate'],
  image: ['fast-png', 'jpeg-js'],
  icc: ['lcms-wasm'],
  png: ['@resvg/resvg-wasm'],
  sh3d: ['fast-xml-parser', 'fflate'],
  svg: [],
  xlsx: ['hucre', 'fflate'],
  zip: ['fflate'],
};

/** Packages that a part of ui may use and the rest may not. */
export const canvasPackages = ['konva', 'react-konva', 'flatbush'];

/** The one folder of ui that knows Konva. */
export const CANVAS_FOLDER = 'ui/canvas';

/** Files of src that stand outside the folders: the browser's entry. */
export const entryFiles = ['main.tsx'];
