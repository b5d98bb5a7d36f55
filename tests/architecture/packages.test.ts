import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): never => JSON.parse(readFileSync(join(root, path), 'utf8')) as never;

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}
interface Lock {
  readonly packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean; license?: string; optionalDependencies?: Record<string, string> }>;
}

const ALLOWED = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 BSL-1.0 Unlicense CC0-1.0 Zlib Python-2.0 MPL-2.0 BlueOak-1.0.0'.split(' '),
);

/** Of two licences to choose from one must be allowed, of two that both hold each. */
const mayShip = (words: string): boolean =>
  words
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence)));

const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;

/** Licence words of an installed package; the lock file has them only where npm wrote them. */
function licenceOf(path: string, known: string | undefined): string {
  if (known !== undefined) return known;
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return 'not installed here';
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type: string } };
  return typeof license === 'string' ? license : (license?.type ?? 'none');
}

describe('the packages', () => {
  it('are pinned to exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('that ship have a licence that may ship', () => {
    const shipped = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.dev !== true);
    const doubtful = shipped
      .map(([path, entry]) => `${path}: ${licenceOf(path, entry.license)}`)
      .filter((line) => !line.endsWith('not installed here') && !mayShip(line.slice(line.indexOf(': ') + 2)));
    expect(doubtful).toEqual([]);
    expect(shipped.length).toBeGreaterThan(20);
  });

  it('are judged by each licence of an expression', () => {
    expect(['MIT', 'MIT OR GPL-3.0', '(MIT AND ISC)'].map(mayShip)).toEqual([true, true, true]);
    expect(['GPL-3.0', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0', 'SEE LICENSE IN X'].map(mayShip)).toEqual([false, false, false, false]);
  });

  it('are locked for every platform, not only for the one that wrote the lock file', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !(`node_modules/${name}` in lock.packages))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('leave no download address in the lock file', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)/);
  });
});
