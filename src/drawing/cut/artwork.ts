import { inflate, rectsOverlap } from '../../geometry/rect.ts';
import type { Point } from '../../geometry/point.ts';
import type { Drawing } from '../drawing.ts';
import { inkKey, type Ink } from '../ink.ts';
import { joinIslands, pointsOf, withoutRings, type Island } from './islands.ts';
import { paintedAreas, type Painted } from './painted-areas.ts';

/** What one ink is seen to cover, islands in the order of painting. */
export interface InkRegion {
  readonly ink: Ink;
  readonly islands: readonly Island[];
}

export interface Artwork {
  /** By ink, in the order of first painting; the ink of the ground is left out. */
  readonly regions: readonly InkRegion[];
  /** How many pictures the face has that cannot be cut. */
  readonly images: number;
}

interface Options {
  readonly ground: Ink | null;
  readonly tolerance: number;
  readonly textOnly: boolean;
}

/** What is seen of the items of a face, by ink: later ones cover earlier ones, equal inks flow together. */
export function artworkOf(items: Drawing['items'], { ground, tolerance, textOnly }: Options): Artwork {
  const { areas, images } = paintedAreas(items, { tolerance, textOnly });
  const regions = new Map<string, { ink: Ink; islands: Island[] }>();
  const groundKey = ground === null ? null : inkKey(ground);
  for (const run of inkRuns(areas)) {
    const key = inkKey(run[0]!.ink);
    const fresh = joinIslands(run.map(({ rings }) => rings));
    for (const [other, region] of regions) if (other !== key) region.islands = covered(region.islands, fresh);
    if (key === groundKey) continue;
    const region = regions.get(key);
    if (region === undefined) regions.set(key, { ink: run[0]!.ink, islands: fresh });
    else region.islands = joined(region.islands, fresh);
  }
  return { regions: [...regions.values()].filter(({ islands }) => islands.length > 0), images };
}

/** Neighbours in painting that share an ink. */
function inkRuns(areas: readonly Painted[]): Painted[][] {
  const runs: Painted[][] = [];
  for (const area of areas) {
    const last = runs.at(-1);
    if (last !== undefined && inkKey(last[0]!.ink) === inkKey(area.ink)) last.push(area);
    else runs.push([area]);
  }
  return runs;
}

const meets = (a: Island, b: Island): boolean => rectsOverlap(a.box, inflate(b.box, 0.001));

const covered = (islands: readonly Island[], above: readonly Island[]): Island[] =>
  islands.flatMap((island) => {
    const over: Point[][] = above.filter((other) => meets(island, other)).flatMap(pointsOf);
    return over.length === 0 ? [island] : withoutRings(island, over);
  });

/** Only islands that meet are united again. */
function joined(before: readonly Island[], fresh: readonly Island[]): Island[] {
  const [apart, touched] = [[] as Island[], [] as Island[]];
  for (const island of before) (fresh.some((other) => meets(island, other)) ? touched : apart).push(island);
  return touched.length === 0 ? [...apart, ...fresh] : [...apart, ...joinIslands([...touched, ...fresh].map(pointsOf))];
}

