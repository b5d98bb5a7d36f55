import type { Point } from '../../geometry/point.ts';
import type { Fixture } from '../../model/plan-part.ts';
import type { RoomFunction } from '../../model/storey.ts';
import type { Hole, WallLine } from './wall-lines.ts';

/** A room before it has a number. */
export interface RoomDraft {
  readonly seed: Point;
  readonly name: string;
  readonly functions: readonly RoomFunction[];
  readonly openPlan?: boolean;
}

/** A thing that stands in the plan, before it has an id. */
export type Fitted = Pick<Fixture, 'kind' | 'position' | 'width' | 'depth'> & Partial<Pick<Fixture, 'angleDeg' | 'mirrored' | 'steps'>>;

/** What a bay brings into the plan beside its outline. */
export interface BayParts {
  readonly lines: readonly WallLine[];
  readonly holes: readonly Hole[];
  readonly rooms: readonly RoomDraft[];
  readonly fixtures: readonly Fitted[];
}
