import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breaches } from './cruise.ts';
import { entryFiles, formatPackages, layers } from './layers.ts';

const root = resolve(import.meta.dirname, '../..');
const temporary: string[] = [];
afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of src with one file more. */
function withPlanted(file: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'paitu-layers-'));
  temporary.push(folder);
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const path = join(folder, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  return folder;
}

describe('the house', () => {
  it('has the folders of the table and no others', () => {
    const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.sort()).toEqual(Object.keys(layers).sort());
    const sources = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'));
    expect(sources.map((entry) => entry.name)).toEqual(entryFiles);
  });

  it('has the formats of the table and no others', () => {
    const formats = readdirSync(join(root, 'src/formats'), { withFileTypes: true });
    expect(formats.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()).toEqual(
      Object.keys(formatPackages).sort(),
    );
  });

  it('holds the table', async () => {
    expect(await breaches(root)).toEqual([]);
  });

  it.each([
    ['a type-only import upwards', 'model/planted.ts', "import type { Drawing } from '../drawing/drawing.ts';\nexport type P = Drawing;\n", 'model-may-import-only-geometry'],
    ['Konva outside the canvas', 'editor/planted.ts', "import Konva from 'konva';\nexport const stage = Konva;\n", 'konva-stays-in-the-canvas'],
    ['one format that knows another', 'formats/svg/planted.ts', "export * from '../pdf/write-pdf.ts';\n", 'format-svg-stands-alone'],
    ['a migration that imports the model', 'formats/project/migrations/0002-planted.ts', "import type { Project } from '../../../model/project.ts';\nexport type P = Project;\n", 'migrations-import-nothing'],
    ['a cycle inside a folder', 'geometry/planted.ts', "import './planted-two.ts';\nexport const a = 1;\n", 'no-cycles'],
    ['a Node module in the core', 'jobs/planted.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n", 'core-has-no-node'],
    ['a package of another folder', 'drawing/planted.ts', "import { z } from 'zod';\nexport const s = z;\n", 'drawing-uses-only-its-packages'],
  ])('reports %s', async (_what, file, code, rule) => {
    const folder = withPlanted(file, code);
    writeFileSync(join(folder, 'src/geometry/planted-two.ts'), "import './planted.ts';\nexport const b = 1;\n");
    expect((await breaches(folder)).some((breach) => breach.startsWith(rule))).toBe(true);
  });
});
