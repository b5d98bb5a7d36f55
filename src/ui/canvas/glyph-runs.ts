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
  /** The outlines joined, made when they are first filled: of a large plan far away most words are left out as dust. */
  readonly path: () => Path2D;
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
  let glyphs: GlyphItem[] = [];
  for (const item of items) {
    if (item.kind !== 'glyph') {
      run = null;
      painted.push(item);
      continue;
    }
    if (run === null || glyphs.length >= MOST_GLYPHS || !isAlike(run, item)) {
      glyphs = [];
      run = { kind: 'run', layer: item.layer, em: emOf(item), fill: item.fill, path: joining(glyphs) };
      painted.push(run);
    }
    glyphs.push(item);
  }
  return painted;
}

/** Joins the outlines of glyphs once. */
function joining(glyphs: readonly GlyphItem[]): () => Path2D {
  let made: Path2D | null = null;
  return () => {
    if (made !== null) return made;
    made = new Path2D();
    for (const { outline, at } of glyphs) made.addPath(path2dOf(outline.path), new DOMMatrix([...at]));
    return made;
  };
}

const emOf = ({ at }: GlyphItem): number => scaleOf(at) * UNITS_PER_EM;

const isAlike = (run: GlyphRun, item: GlyphItem): boolean =>
  run.layer === item.layer && run.fill === item.fill && Math.abs(run.em - emOf(item)) < 0.01 * run.em;
