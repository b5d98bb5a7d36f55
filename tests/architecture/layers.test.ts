import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaches } from './cruise.ts';
import { entryFiles, formatPackages, layers } from './layers.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'paitu-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong, in a file of its own, what it says there, and the rule that has to name it. */
const FAULTS = [
  ['a type-only import upwards', 'model/planted.ts', "import type { Drawing } from '../drawing/drawing.ts';\nexport type P = Drawing;\n", 'model-may-import-only-geometry'],
  ['Konva outside the canvas', 'editor/planted.ts', "import Konva from 'konva';\nexport const stage = Konva;\n", 'konva-stays-in-the-canvas'],
  ['one format that knows another', 'formats/svg/planted.ts', "export * from '../pdf/write-pdf.ts';\n", 'format-svg-stands-alone'],
  ['a migration that imports the model', 'formats/project/migrations/0002-planted.ts', "import type { Project } from '../../../model/project.ts';\nexport type P = Project;\n", 'migrations-import-nothing'],
  ['a cycle inside a folder', 'geometry/planted.ts', "import './planted-two.ts';\nexport const a = 1;\n", 'no-cycles'],
  ['a Node module in the core', 'jobs/planted.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n", 'core-has-no-node'],
  ['a package of another folder', 'drawing/planted.ts', "import { z } from 'zod';\nexport const s = z;\n", 'drawing-uses-only-its-packages'],
] as const;

/** A copy of src with all the faults at once: reading all of src for each of them would take seven times as long. */
function withFaults(): string {
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [, file, code] of FAULTS) writeFileSync(join(folder, 'src', file), code);
  writeFileSync(join(folder, 'src/geometry/planted-two.ts'), "import './planted.ts';\nexport const b = 1;\n");
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

  describe('with faults planted', () => {
    let found: readonly string[] = [];
    beforeAll(async () => {
      found = await breaches(withFaults());
    });

    it.each(FAULTS)('reports %s', (_what, file, _code, rule) => {
      // A cycle may be told from its other end.
      expect(found.filter((breach) => breach.startsWith(`${rule}: `) && breach.includes(`src/${file}`))).toHaveLength(1);
    });

    it('reports nothing but what was planted', () => {
      expect(found.filter((breach) => !breach.includes('planted'))).toEqual([]);
    });
  });
});
