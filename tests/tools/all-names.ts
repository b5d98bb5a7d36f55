import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NameFixture } from './sign-project.ts';

type Tree = { readonly [name: string]: Tree | readonly string[] };

function* unitsOf(tree: Tree, above: readonly string[]): Iterable<NameFixture> {
  for (const [name, below] of Object.entries(tree)) {
    const path = [...above, name];
    if (!Array.isArray(below)) yield* unitsOf(below as Tree, path);
    else {
      const [prov, pref, county, town] = path as [string, string, string, string];
      for (const raw of below as readonly string[]) yield { prov, pref, county, town, raw, unit: '', party: '', committee: '', supervisory: '' };
    }
  }
}

/** Every village and community of the published list (assets/regions), in its order. */
export function allNames(): readonly NameFixture[] {
  const list = readFileSync(new URL('../../assets/regions/divisions.json.gz', import.meta.url));
  return [...unitsOf(JSON.parse(gunzipSync(list).toString('utf8')) as Tree, [])];
}

/** So many of them, evenly spread over the list. */
export const sampleOf = <T>(all: readonly T[], count: number): readonly T[] =>
  count >= all.length ? all : Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
