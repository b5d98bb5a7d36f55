import type { Point } from '../../geometry/point.ts';
import type { Storey } from '../../model/storey.ts';
import type { PointerInput } from '../api.ts';
import { guidesShown } from '../guides.ts';
import { snapPoint, type Snapped, type SnapRequest } from '../snapping/snap-point.ts';
import { storeyOf } from '../storey-view.ts';
import { whole } from '../vector.ts';
import type { ToolContext } from './tool.ts';

/** How far a catch reaches, CSS pixels. */
const CATCH_PX = 10;

/** Where the pointer is and the keys that bend what it means. */
export interface Aim {
  readonly at: Point;
  /** Shift. */
  readonly constrain: boolean;
  /** Alt: nothing is caught. */
  readonly free: boolean;
}

export const aimOf = ({ at, shift, alt }: PointerInput): Aim => ({ at, constrain: shift, free: alt });

export const storeyShown = (tool: ToolContext): Storey | null => storeyOf(tool.state.project, tool.state.storeyId);

type About = Pick<SnapRequest, 'from' | 'before' | 'constrain' | 'corners'>;

/** The point that is meant, caught by what the storey shown has to offer; whole mm. */
export function caught(tool: ToolContext, aim: Aim, about: About = {}): Snapped {
  const storey = storeyShown(tool);
  if (!storey) return { point: whole(aim.at), hint: null };
  const { state } = tool;
  return snapPoint({
    at: aim.at,
    storey,
    snaps: state.snaps,
    grid: state.gridStep,
    guides: guidesShown(state),
    reach: tool.mm(CATCH_PX),
    free: aim.free,
    ...about,
  });
}
