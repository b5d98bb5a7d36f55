import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Opening, Storey, Wall } from '../model/storey.ts';
import { frameToPlan, wallFrame } from './plan-frame.ts';

/** A door or window of the front as it is seen in the elevation. */
export interface FrontOpening {
  readonly area: Rect;
  readonly kind: Opening['kind'];
  readonly source: EntityRef;
}

export interface Front {
  /** Middle of the façade in the frame of the gate. */
  readonly middle: number;
  readonly openings: readonly FrontOpening[];
}

interface PlanOpening {
  readonly opening: Opening;
  readonly storey: Storey;
  /** Its middle in the plan. */
  readonly x: number;
}

const IS_DOOR: ReadonlySet<Opening['kind']> = new Set(['door', 'doubleDoor', 'slidingDoor', 'gate', 'passage']);

/**
 * The front of the building as planned: the exterior walls that lie furthest south. They are shifted so that the door with
 * the width of the gate's opening comes to lie where the gate says; without such a door their middle comes to lie at 0. In
 * front of a main entrance the opening of the gate is itself that door and is left out of the list.
 */
export function frontOf(project: Project): Front {
  const { gate } = project.site;
  const fronts = project.storeys.map((storey) => ({ storey, walls: southWalls(storey) }));
  const planned = fronts.flatMap(({ storey, walls }) => openingsOf(storey, walls));
  const middle = middleOf(fronts.flatMap(({ storey, walls }) => walls.flatMap((wall) => endsOf(storey, wall))));
  const [x0, x1] = gate.opening;
  const door = gate.where === 'mainEntrance' ? entrance(planned, x1 - x0, middle) : undefined;
  const shift = door ? (x0 + x1) / 2 - door.x : -middle;
  return {
    middle: middle + shift,
    openings: planned.filter((p) => p !== door).map((p) => seen(p, shift)),
  };
}

function southWalls(storey: Storey): Wall[] {
  const level = Object.values(storey.walls).filter((wall) => {
    const [a, b] = [storey.nodes[wall.a], storey.nodes[wall.b]];
    return wall.kind === 'exterior' && a !== undefined && b !== undefined && a.y === b.y && a.x !== b.x;
  });
  const south = Math.min(...level.map((wall) => storey.nodes[wall.a]!.y));
  return level.filter((wall) => storey.nodes[wall.a]!.y === south);
}

const endsOf = (storey: Storey, wall: Wall): number[] => [storey.nodes[wall.a]!.x, storey.nodes[wall.b]!.x];

const middleOf = (xs: readonly number[]): number => (xs.length === 0 ? 0 : (Math.min(...xs) + Math.max(...xs)) / 2);

function openingsOf(storey: Storey, walls: readonly Wall[]): PlanOpening[] {
  return Object.values(storey.openings).flatMap((opening): PlanOpening[] => {
    const wall = walls.find(({ id }) => id === opening.wallId);
    const frame = wall ? wallFrame(storey, wall) : null;
    return frame ? [{ opening, storey, x: frameToPlan(frame, opening.at, 0).x }] : [];
  });
}

/** The door on the lowest storey that is as wide as the gate's opening, the one nearest the middle of the front. */
function entrance(planned: readonly PlanOpening[], width: number, middle: number): PlanOpening | undefined {
  const lowest = Math.min(...planned.map(({ storey }) => storey.level));
  const doors = planned.filter(
    ({ opening, storey }) => storey.level === lowest && IS_DOOR.has(opening.kind) && opening.width === width,
  );
  return doors.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle))[0];
}

function seen({ opening, storey, x }: PlanOpening, shift: number): FrontOpening {
  const y0 = storey.level + opening.sill;
  const [left, right] = [x + shift - opening.width / 2, x + shift + opening.width / 2];
  return {
    area: { x0: left, y0, x1: right, y1: y0 + opening.height },
    kind: opening.kind,
    source: { kind: 'opening', id: opening.id, storeyId: storey.id },
  };
}
