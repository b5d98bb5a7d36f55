import type { EntityRef } from '../model/entity.ts';
import { alike } from '../model/graph/wall-index.ts';
import type { Storey, Wall } from '../model/storey.ts';
import { openingItems } from './plan-opening.ts';
import { chosen, type PlanScene } from './plan-scene.ts';
import { wallItems } from './plan-wall.ts';

/** One empty list, so that nothing is the same as nothing. */
const NONE: readonly never[] = [];

/** The walls of a storey, or those that are asked for. */
export function drawWalls({ storey, plan, pen, openings, frames, draw }: PlanScene, only: ReadonlySet<string> | null): void {
  const meeting = bodiesByNode(storey);
  for (const wall of chosen(storey.walls, only)) {
    const frame = frames.get(wall.id);
    if (!frame) continue;
    const body = plan.wallBodies.get(wall.id) ?? NONE;
    const own = openings.get(wall.id) ?? NONE;
    const [atA, atB] = [(meeting.get(wall.a) ?? 0) > 1, (meeting.get(wall.b) ?? 0) > 1];
    draw('wall', wall.id, [wall, frame, body, own, atA, atB], () => {
      const source: EntityRef = { kind: 'wall', id: wall.id, storeyId: storey.id };
      return { items: wallItems(wall, { frame, body, openings: own, joined: [atA, atB] }, pen, source) };
    });
  }
}

const counted = new WeakMap<Storey['walls'], ReadonlyMap<string, number>>();

const meetAlike = (p: Wall, q: Wall): boolean => p.a === q.a && p.b === q.b && (p.kind === 'virtual') === (q.kind === 'virtual');

/** How many walls with a body end at each node. */
function bodiesByNode({ walls }: Storey): ReadonlyMap<string, number> {
  const last = counted.get(walls) ?? alike(walls, counted, meetAlike);
  if (last) {
    counted.set(walls, last);
    return last;
  }
  const counts = new Map<string, number>();
  counted.set(walls, counts);
  for (const id in walls) {
    const { a, b, kind } = walls[id]!;
    if (kind === 'virtual') continue;
    counts.set(a, (counts.get(a) ?? 0) + 1);
    counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return counts;
}

/** The openings of a storey, or those that are asked for. */
export function drawOpenings({ storey, pen, frames, draw }: PlanScene, only: ReadonlySet<string> | null): void {
  for (const opening of chosen(storey.openings, only)) {
    const frame = frames.get(opening.wallId);
    if (!frame) continue;
    draw('opening', opening.id, [opening, frame], () => {
      const source: EntityRef = { kind: 'opening', id: opening.id, storeyId: storey.id };
      return { items: openingItems(opening, frame, pen, source) };
    });
  }
}
