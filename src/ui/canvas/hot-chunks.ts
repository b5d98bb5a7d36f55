import { rectsOverlap, unionRect, type Rect } from '../../geometry/rect.ts';
import type { Chunk } from './chunk.ts';
import type { Scene } from './scene.ts';

/** The keys of chunks that are not the same in both scenes: what a gesture changes. */
export function changedKeys(before: Scene, after: Scene): ReadonlySet<string> {
  if (before === after) return NONE;
  const [was, is] = [before.chunks, after.chunks];
  const changed = new Set<string>();
  // As long as nothing came or went, the same thing stands at the same place: thousands are compared for the price of one map.
  let at = 0;
  for (; at < was.length && at < is.length && was[at]!.key === is[at]!.key; at += 1) if (was[at] !== is[at]) changed.add(is[at]!.key);
  const known = new Map(was.slice(at).map((chunk) => [chunk.key, chunk]));
  for (const chunk of is.slice(at)) {
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

/** A scene without the chunks that a gesture has taken out of it. */
export interface Still {
  readonly scene: Scene;
  readonly hot: ReadonlySet<string>;
}

/** From this many on all is painted anew sooner than piece by piece. */
const MANY = 200;

/** Boxes apart from one another that hold all that is not the same in both, mm; null where that is too much, or the order changed. */
export function changedBoxes(before: Still, after: Still): readonly Rect[] | null {
  const keys = new Set(changedKeys(before.scene, after.scene));
  for (const key of [...before.hot, ...after.hot]) if (before.hot.has(key) !== after.hot.has(key)) keys.add(key);
  if (keys.size === 0) return before.scene === after.scene || inSameOrder(before.scene, after.scene, keys) ? [] : null;
  if (keys.size > MANY || !inSameOrder(before.scene, after.scene, keys)) return null;
  return [...chunksWith(before.scene, keys), ...chunksWith(after.scene, keys)].reduce<readonly Rect[]>(withBox, []);
}

function inSameOrder(before: Scene, after: Scene, without: ReadonlySet<string>): boolean {
  if (before === after) return true;
  const rest = before.chunks.filter(({ key }) => !without.has(key));
  return after.chunks.filter(({ key }) => !without.has(key)).every((chunk, i) => chunk === rest[i]);
}

/** What overlaps becomes one box, and that one may overlap others in turn. */
function withBox(boxes: readonly Rect[], { bounds }: Pick<Chunk, 'bounds'>): readonly Rect[] {
  const touched = boxes.filter((box) => rectsOverlap(box, bounds));
  if (touched.length === 0) return [...boxes, bounds];
  const joined = touched.reduce(unionRect, bounds);
  return withBox(boxes.filter((box) => !touched.includes(box)), { bounds: joined });
}
