import type { Point } from '../../../geometry/point.ts';
import type { Opening, Storey, Wall } from '../../../model/storey.ts';
import { freePlace, freeStretches } from '../../openings-on-wall.ts';
import { openingMade } from '../../pens.ts';
import { beside, distanceToBody, wallLine, type WallLine } from '../../storey-view.ts';
import { toStep } from '../../vector.ts';
import { storeyShown } from '../aim.ts';
import type { ToolContext } from '../tool.ts';
import { typedLength } from '../typing.ts';
import type { OpeningStates } from './states.ts';

const REACH_PX = 14;
const CATCH_PX = 8;
/** Steps along a wall, mm. */
const STEP = 50;

type Data = OpeningStates['placing'];

/** Where an opening would stand. */
export interface Place {
  readonly storey: Storey;
  readonly line: WallLine;
  readonly opening: Omit<Opening, 'id'>;
  /** The stretch of wall between the corners or openings beside it, mm from a. */
  readonly stretch: readonly [number, number];
  /** Key of messages/ui: what caught it. */
  readonly why: string;
}

/** The opening on the wall under the pointer; null where there is no wall or no room on it. */
export function placeOf(tool: ToolContext, data: Data): Place | null {
  const storey = storeyShown(tool);
  const wall = storey && data.aim && nearestWall(storey, data.aim.at, tool.mm(REACH_PX));
  const line = wall && wallLine(storey, wall);
  if (!storey || !data.aim || !wall || !line) return null;
  const pointer = beside(line, data.aim.at);
  const made = openingMade(tool.state.pens);
  const width = typedLength(data.typing.second) ?? made.width;
  const stretches = freeStretches(storey, wall, null);
  const wished = wishedAt(tool, data, { along: pointer.along, length: line.length, width, stretches });
  const at = freePlace(storey, wall, wished.at, width, null);
  if (at === null) return null;
  const opening: Omit<Opening, 'id'> = { ...made, width, wallId: wall.id, at, ...leafOf(data, pointer, line.length) };
  const stretch = stretches.find(([from, to]) => from <= at && at <= to) ?? [0, line.length];
  return { storey, line, opening, stretch, why: wished.why };
}

/** The leaf hangs at the nearer corner and opens to the side of the pointer, unless it was turned. */
function leafOf(data: Data, { along, left }: { along: number; left: number }, length: number): Pick<Opening, 'hinge' | 'swing'> {
  return {
    hinge: along < length / 2 === data.hingeFlipped ? 'b' : 'a',
    swing: left >= 0 === data.swingFlipped ? 'right' : 'left',
  };
}

interface Wish {
  readonly along: number;
  readonly length: number;
  readonly width: number;
  readonly stretches: readonly (readonly [number, number])[];
}

/** A typed distance from the nearer end of its stretch counts first, then the middle of the wall, then the steps. */
function wishedAt(tool: ToolContext, data: Data, { along, length, width, stretches }: Wish): { at: number; why: string } {
  const offset = data.typing.first === '0' ? 0 : typedLength(data.typing.first);
  const stretch = stretches.find(([from, to]) => from <= along && along <= to);
  if (offset !== null && stretch) {
    const [from, to] = stretch;
    const at = along - from <= to - along ? from + offset + width / 2 : to - offset - width / 2;
    return { at, why: 'snap.typed' };
  }
  const free = data.aim?.free ?? false;
  if (!free && tool.state.snaps.wall && Math.abs(along - length / 2) <= tool.mm(CATCH_PX)) return { at: length / 2, why: 'snap.wallCentre' };
  return { at: tool.state.snaps.grid && !free ? toStep(along, STEP) : along, why: 'snap.wall' };
}

/** The wall with a body whose body is nearest to a point, within a reach. */
export function nearestWall(storey: Storey, at: Point, reach: number): Wall | null {
  let best: { wall: Wall; off: number } | null = null;
  for (const wall of Object.values(storey.walls)) {
    const line = wall.kind === 'virtual' ? null : wallLine(storey, wall);
    if (!line) continue;
    const off = distanceToBody(line, at);
    if (off <= reach && (best === null || off < best.off)) best = { wall, off };
  }
  return best?.wall ?? null;
}
