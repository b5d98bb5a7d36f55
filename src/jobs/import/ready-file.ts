import type { Rect } from '../../geometry/rect.ts';
import type { PlanFile, PlanFileKind, ReadyPlan } from '../../model/plan-file.ts';

/** A file that states walls and rooms as such: in mm, without layers. */
export const readyFile = (kind: PlanFileKind, name: string, plans: readonly ReadyPlan[]): PlanFile => ({
  kind, name, plans, unit: { mmPerUnit: 1 }, unitGuess: null, bounds: boundsOf(plans), layers: [], inserts: [], dropped: {}, encoding: null,
});

function boundsOf(plans: readonly ReadyPlan[]): Rect | null {
  const places = plans.flatMap(({ walls, rooms, fixtures, labels }) => [
    ...walls.flatMap(({ a, b }) => [a, b]), ...rooms.map(({ seed }) => seed), ...fixtures.map(({ position }) => position), ...labels.map(({ position }) => position),
  ]);
  const first = places[0];
  if (first === undefined) return null;
  return places.reduce(
    (box, { x, y }) => ({ x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) }),
    { x0: first.x, y0: first.y, x1: first.x, y1: first.y },
  );
}
