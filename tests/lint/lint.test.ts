import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'paitu-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the project's own lint says of one planted file. */
function lint(file: string, code: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', join(root, 'tests/lint/oxlintrc.json'), '--type-aware', file],
    { cwd: folder, encoding: 'utf8' },
  );
  return run.stdout + run.stderr;
}

describe('the lint settings', () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'tsconfig.json'), readFileSync(join(root, 'tsconfig.json')));

  it.each([
    ['a promise nobody waits for', 'src/jobs/a.ts', 'async function f() { return 1; }\nexport function g() { f(); }\n', 'no-floating-promises'],
    ['a clock in the core', 'src/model/b.ts', 'export const now = () => Date.now();\n', 'no-restricted-globals'],
    ['a new Date in the core', 'src/drawing/b.ts', 'export const now = () => new Date();\n', 'no-restricted-globals'],
    ['chance in the core', 'src/editor/c.ts', 'export const any = () => Math.random();\n', 'no-restricted-properties'],
    ['a hook behind a condition', 'src/ui/d.tsx', "import { useState } from 'react';\nexport function D(p: { on: boolean }) { if (p.on) { useState(1); } return null; }\n", 'rules-of-hooks'],
    ['a dependency left out of an effect', 'src/ui/e.tsx', "import { useEffect } from 'react';\nexport function E(p: { on: boolean }) { useEffect(() => { document.title = String(p.on); }, []); return null; }\n", 'exhaustive-deps'],
    ['a switch that forgets a case', 'src/model/f.ts', "export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 0; }\n", 'switch-exhaustiveness-check'],
    ['an any', 'src/model/g.ts', 'export const f = (x: any) => x;\n', 'no-explicit-any'],
    ['a function of 61 lines', 'src/model/h.ts', `export function f() {\n${'  void 0;\n'.repeat(61)}}\n`, 'max-lines-per-function'],
    ['a file of 401 lines', 'src/model/i.ts', 'export {};\n'.repeat(401), 'max-lines'],
    ['a module replaced for all tests', 'tests/model/j.test.ts', "import { vi } from 'vitest';\nvi.mock('../../src/model/a.ts');\n", 'no-restricted-properties'],
  ])('report %s', (_what, file, code, rule) => {
    expect(lint(file, code)).toContain(rule);
  });

  it('are silent where nothing is wrong', () => {
    expect(lint('src/model/ok.ts', 'export const one = 1;\n')).toContain('Found 0 warnings and 0 errors');
    expect(lint('tests/model/k.mocking.test.ts', "import { vi } from 'vitest';\nvi.mock('../../src/model/a.ts');\n")).toContain('Found 0 warnings and 0 errors');
  });
});
