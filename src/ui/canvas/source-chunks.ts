import type { Drawing, Item } from '../../drawing/drawing.ts';
import { itemsBounds } from '../../drawing/plan-bounds.ts';
import { refKey } from '../../model/entity.ts';
import type { Chunk } from './chunk.ts';

/** Outlines are the same for ever by their id: their thousands of numbers are not compared. */
const withoutOutlines = (key: string, value: unknown): unknown =>
  key === 'outline' ? (value as { id: string }).id : value;

const signature = (items: readonly Item[]): string => JSON.stringify(items, withoutOutlines);

interface KnownChunk {
  readonly signature: string;
  readonly chunk: Chunk;
}

/** The last chunks by their key, so that what did not change is the same object in the next version. */
export type KnownChunks = Map<string, readonly KnownChunk[]>;

/** The document, a gesture's draft and a fix that is looked at: what one of them changes is no change of the others. */
const KEPT_VERSIONS = 3;

/** A drawing in chunks of neighbouring items that come from the same thing, in the order of painting. */
export function sourceChunks(drawing: Drawing, known: KnownChunks): readonly Chunk[] {
  const runs: { key: string; items: Item[] }[] = [];
  const seen = new Map<string, number>();
  let last: string | null = null;
  for (const item of drawing.items) {
    const source = item.source ? refKey(item.source) : item.layer;
    if (source === last) {
      runs.at(-1)!.items.push(item);
      continue;
    }
    last = source;
    const nth = seen.get(source) ?? 0;
    seen.set(source, nth + 1);
    runs.push({ key: `${source}/${nth}`, items: [item] });
  }
  return runs.map(({ key, items }) => remembered(known, key, items, drawing));
}

function remembered(known: KnownChunks, key: string, items: readonly Item[], drawing: Drawing): Chunk {
  const now = signature(items);
  const last = known.get(key) ?? [];
  const same = last.find(({ signature: before }) => before === now);
  const used = same ?? { signature: now, chunk: { key, bounds: itemsBounds(items) ?? drawing.size, items } };
  known.set(key, [used, ...last.filter((one) => one !== used)].slice(0, KEPT_VERSIONS));
  return used.chunk;
}
