import type { Point } from '../geometry/point.ts';
import type { EntityRef } from '../model/entity.ts';
import type { CursorName } from './state.ts';

/** A small square at a selected thing that changes its size when it is dragged. */
export interface Handle {
  readonly ref: EntityRef;
  readonly at: Point;
  /** −1 left or lower edge, 1 right or upper edge, 0 this direction stays. For a wall or an opening dx −1 is its end towards a. */
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  readonly cursor: CursorName;
  /** Turns instead of pulling. */
  readonly turns?: true;
  /** Of an outline: which corner it is, or before which a new one is put. */
  readonly corner?: number;
  readonly inserts?: true;
}
