import type { GlyphItem, Item, LayerName } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Matrix } from '../../geometry/matrix.ts';
import { path2dOf } from './path-cache.ts';

/** Glyphs in a row that are filled alike, as one path: one call of the canvas instead of three for each. */
export interface GlyphRun {
  readonly kind: 'run';
  readonly layer: LayerName;
  /** Size of the characters, mm to the em. */
  readonly em: number;
  readonly fill: Ink;
  readonly path: Path2D;
}

export type Painted = Exclude<Item, GlyphItem> | GlyphRun;

/** Outlines of glyphs are in units of a thousandth of the em. */
const UNITS_PER_EM = 1000;
/** A path of very many pieces costs more than its pieces: filling grows faster than in a line. */
const MOST_GLYPHS = 48;

export const scaleOf = (m: Matrix): number => Math.hypot(m[0], m[1]);

const known = new WeakMap<readonly Item[], readonly Painted[]>();

/** What is painted for items, in their order, glyphs joined to runs; made once for each list. */
export function paintedOf(items: readonly Item[]): readonly Painted[] {
  const last = known.get(items);
  if (last) return last;
  const made = join(items);
  known.set(items, made);
  return made;
}

function join(items: readonly Item[]): readonly Painted[] {
  const painted: Painted[] = [];
  let run: GlyphRun | null = null;
  let count = 0;
  for (const item of items) {
    if (item.kind !== 'glyph') {
      run = null;
      painted.push(item);
      continue;
    }
    if (run === null || count >= MOST_GLYPHS || !isAlike(run, item)) {
      run = { kind: 'run', layer: item.layer, em: emOf(item), fill: item.fill, path: new Path2D() };
      count = 0;
      painted.push(run);
    }
    run.path.addPath(path2dOf(item.outline.path), new DOMMatrix([...item.at]));
    count += 1;
  }
  return painted;
}

const emOf = ({ at }: GlyphItem): number => scaleOf(at) * UNITS_PER_EM;

const isAlike = (run: GlyphRun, item: GlyphItem): boolean =>
  run.layer === item.layer && run.fill === item.fill && Math.abs(run.em - emOf(item)) < 0.01 * run.em;
