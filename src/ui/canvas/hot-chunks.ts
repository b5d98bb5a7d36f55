import type { Chunk } from './chunk.ts';
import type { Scene } from './scene.ts';

/** The keys of chunks that are not the same in both scenes: what a gesture changes. */
export function changedKeys(before: Scene, after: Scene): ReadonlySet<string> {
  if (before === after) return NONE;
  const known = new Map(before.chunks.map((chunk) => [chunk.key, chunk]));
  const changed = new Set<string>();
  for (const chunk of after.chunks) {
    if (known.get(chunk.key) !== chunk) changed.add(chunk.key);
    known.delete(chunk.key);
  }
  for (const key of known.keys()) changed.add(key);
  return changed;
}

export const NONE: ReadonlySet<string> = new Set();

/** The chunks with these keys, in the order of painting. */
export const chunksWith = (scene: Scene, keys: ReadonlySet<string>): readonly Chunk[] =>
  scene.chunks.filter((chunk) => keys.has(chunk.key));

/**
 * Grows a set only where something new is in it: as long as a drag touches the same things, what stands still is not
 * painted again.
 */
export function grown(set: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> {
  const fresh = [...more].filter((key) => !set.has(key));
  return fresh.length === 0 ? set : new Set([...set, ...fresh]);
}
