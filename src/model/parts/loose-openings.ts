import type { Opening } from '../storey.ts';
import type { Fragment } from './fragment.ts';

/** What stands for the wall that loose openings will have. */
const NO_WALL = 'wall';

/** Openings of one wall as a fragment without it: `at` counts from the first of them. Null where they are of several walls. */
export function looseOpenings(openings: readonly Opening[]): Fragment | null {
  const [first, ...others] = [...openings].sort((p, q) => p.at - q.at);
  if (first === undefined || others.some(({ wallId }) => wallId !== first.wallId)) return null;
  const loose = [first, ...others].map((opening): [string, Opening] => [opening.id, { ...opening, wallId: NO_WALL, at: opening.at - first.at }]);
  return {
    kind: 'paitu-plan', version: 1,
    nodes: {}, walls: {}, rooms: {}, fixtures: {}, labels: {}, dimensions: {}, signs: {}, openings: Object.fromEntries(loose),
  };
}
