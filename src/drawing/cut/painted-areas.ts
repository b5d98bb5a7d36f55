import { evenOddOf } from '../../geometry/clip.ts';
import { flattenPath } from '../../geometry/flatten.ts';
import { compose, IDENTITY, type Matrix } from '../../geometry/matrix.ts';
import { transformPath, type Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { dashes, strokeOutline } from '../../geometry/stroke-outline.ts';
import type { GlyphItem, Item, PathItem } from '../drawing.ts';
import { LED_RED, REGISTRATION, type Ink } from '../ink.ts';
import { commonOf, onGrid, regionOf } from './islands.ts';

type Rings = Point[][];

/** An area painted in one ink: outlines counter-clockwise, holes clockwise. */
export interface Painted {
  readonly ink: Ink;
  readonly rings: Rings;
}

interface Reading {
  readonly tolerance: number;
  readonly textOnly: boolean;
}

interface Space {
  readonly matrix: Matrix;
  /** What can be seen, as rings in mm; null = everything. */
  readonly clip: Rings | null;
}

/** Rounding to whole thousandths moves a point by this at most; flattening leaves it room. */
const ROUNDING = 0.001;

/** Inks of things that are mounted or printed beside the artwork. */
const NOT_CUT = new Set([LED_RED.spot, REGISTRATION.spot]);

/** The areas that items paint, in order, on whole thousandths of a millimetre, and how many pictures there are. */
export function paintedAreas(items: readonly Item[], reading: Reading): { areas: Painted[]; images: number } {
  const found = { areas: [] as Painted[], images: 0 };
  read(items, { matrix: IDENTITY, clip: null }, reading, found);
  return found;
}

function read(items: readonly Item[], space: Space, reading: Reading, found: { areas: Painted[]; images: number }): void {
  for (const item of items) {
    if (item.kind === 'group') {
      read(item.items, spaceWithin(item.transform, item.clip, space, reading), reading, found);
      continue;
    }
    if (item.layer === 'printMarks' || (reading.textOnly && !isText(item))) continue;
    if (item.kind === 'image') found.images += 1;
    else found.areas.push(...areasOf(item, space.matrix, reading).map((one) => clipped(one, space.clip)).filter(({ rings }) => rings.length > 0));
  }
}

/** Characters are glyphs of the sign's own layer; a mark is a glyph too, on its own. */
const isText = (item: Item): boolean => item.kind === 'glyph' && item.layer !== 'mark';

function spaceWithin(transform: Matrix, clip: Path | undefined, space: Space, reading: Reading): Space {
  const matrix = compose(space.matrix, transform);
  if (clip === undefined) return { matrix, clip: space.clip };
  const rings = regionOf(filledRings(transformPath(matrix, clip), reading.tolerance));
  return { matrix, clip: space.clip === null ? rings : commonOf(rings, space.clip) };
}

const clipped = ({ ink, rings }: Painted, clip: Rings | null): Painted => ({ ink, rings: clip === null ? rings : commonOf(rings, clip) });

function areasOf(item: GlyphItem | PathItem, matrix: Matrix, { tolerance }: Reading): Painted[] {
  if (item.kind === 'glyph') {
    const path = transformPath(compose(matrix, item.at), item.outline.path);
    return painted(item.fill, () => regionOf(filledRings(path, tolerance)));
  }
  const path = transformPath(matrix, item.path);
  const filled = (): Rings => filledRings(path, tolerance);
  return [
    ...painted(item.fill, () => (item.fillRule === 'evenodd' ? evenOddOf(filled()) : regionOf(filled()))),
    ...painted(item.stroke?.ink, () => strokeRings(item, path, matrix, tolerance)),
  ];
}

/** The area is made only where the ink is one that is cut. */
function painted(ink: Ink | undefined, area: () => Rings): Painted[] {
  if (ink === undefined || NOT_CUT.has(ink.spot)) return [];
  const rings = area();
  return rings.length === 0 ? [] : [{ ink, rings }];
}

/** The rings of a fill: every run counts as closed. */
const filledRings = (path: Path, tolerance: number): Rings =>
  flattenPath(path, tolerance - ROUNDING)
    .map(({ points }) => onGrid(points))
    .filter((ring) => ring.length > 2);

function strokeRings({ stroke }: PathItem, path: Path, [a, b, c, d]: Matrix, tolerance: number): Rings {
  if (stroke === undefined || !(stroke.width > 0)) return [];
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  const pattern = (stroke.dash ?? []).map((length) => length * scale);
  const even = pattern.length % 2 === 0 ? pattern : [...pattern, ...pattern];
  const runs = flattenPath(path, tolerance / 2).flatMap((run) => dashes(run, even));
  return regionOf(strokeOutline(runs, { ...stroke, width: stroke.width * scale }, tolerance / 2).map(onGrid));
}
