import type { Point } from '../../../geometry/point.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import type { Storey } from '../../../model/storey.ts';
import { snapPoint, type Snapped } from '../../snapping/snap-point.ts';
import { storeyOf } from '../../storey-view.ts';
import { angleDegOf, direction, distance, minus, plus, times, whole } from '../../vector.ts';
import { WALL_STYLES } from '../../wall-styles.ts';
import type { ToolContext } from '../tool.ts';
import { typedAngle, typedLength } from '../typing.ts';
import type { Aim, WallStates } from './states.ts';

const CATCH_PX = 10;

type Chain = WallStates['drawing'];

export const storeyShown = (tool: ToolContext): Storey | null => storeyOf(tool.state.project, tool.state.storeyId);

/** The first corner of a chain, caught. */
export function startAt(tool: ToolContext, aim: Aim): Snapped {
  const storey = storeyShown(tool);
  if (!storey) return { point: whole(aim.at), hint: null };
  return snapPoint({ at: aim.at, storey, snaps: tool.state.snaps, reach: tool.mm(CATCH_PX), free: aim.free });
}

export interface End extends Snapped {
  /** The end lies on the start of the chain: a click closes it. */
  readonly closes: boolean;
}

/** Where the wall under way ends: what is typed counts before what is caught. */
export function endOf(tool: ToolContext, chain: Chain): End {
  const last = chain.corners.at(-1)!;
  const snapped = caughtEnd(tool, chain, last);
  const length = typedLength(chain.typing.first);
  const angle = typedAngle(chain.typing.second);
  if (length === null && angle === null) return { ...snapped, closes: closesAt(chain, snapped.point) };
  const away = minus(snapped.point, last);
  const along = direction(angle ?? angleDegOf(away));
  const point = whole(plus(last, times(along, length ?? Math.max(1, distance(snapped.point, last)))));
  return { point, hint: null, closes: closesAt(chain, point) };
}

function caughtEnd(tool: ToolContext, chain: Chain, last: Point): Snapped {
  const storey = storeyShown(tool);
  if (!storey) return { point: whole(chain.aim.at), hint: null };
  const before = chain.corners.at(-2);
  return snapPoint({
    at: chain.aim.at,
    storey,
    snaps: tool.state.snaps,
    reach: tool.mm(CATCH_PX),
    from: last,
    ...(before ? { before } : {}),
    constrain: chain.aim.constrain,
    free: chain.aim.free,
    corners: chain.corners.slice(0, -1),
  });
}

const closesAt = (chain: Chain, end: Point): boolean =>
  chain.corners.length >= 3 && distance(end, chain.corners[0]!) < 1;

/** The edit that builds the chain; none for a chain of one corner. */
export function chainEdits(tool: ToolContext, corners: readonly Point[], closed: boolean): readonly Edit[] {
  if (corners.length < 2) return [];
  const style = WALL_STYLES[tool.state.wallStyle];
  return [{ verb: 'addWalls', args: { storeyId: tool.state.storeyId, points: corners, closed, ...style } }];
}
