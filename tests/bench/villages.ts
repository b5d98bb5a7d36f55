import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NameFixture } from '../tools/sign-project.ts';

type Tree = { readonly [name: string]: Tree | readonly string[] };

function* walk(tree: Tree, above: readonly string[] = []): Iterable<NameFixture> {
  for (const [name, below] of Object.entries(tree)) {
    const path = [...above, name];
    if (!Array.isArray(below)) yield* walk(below as Tree, path);
    else {
      const [prov, pref, county, town] = path as [string, string, string, string];
      for (const raw of below) yield { prov, pref, county, town, raw, unit: '', party: '', committee: '', supervisory: '' };
    }
  }
}

/** Names of this many villages, evenly spread over the country's list. */
export function someVillages(count: number): readonly NameFixture[] {
  const list = readFileSync(new URL('../../assets/regions/divisions.json.gz', import.meta.url));
  const all = [...walk(JSON.parse(gunzipSync(list).toString('utf8')) as Tree)];
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
}
