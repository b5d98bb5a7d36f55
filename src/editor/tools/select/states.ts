import type { Point } from '../../../geometry/point.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { GuideGrip } from '../../guide-at.ts';
import type { Handle } from '../../handle.ts';

/** What the pointer went down on. */
export type Grip =
  | { readonly kind: 'handle'; readonly handle: Handle }
  | { readonly kind: 'thing'; readonly ref: EntityRef }
  /** The length of a wall, told beside it. */
  | { readonly kind: 'length' }
  | { readonly kind: 'ground' };

/** A drag: where it began, where the pointer is, and the keys that bend it. */
export interface Drag {
  readonly from: Point;
  readonly at: Point;
  /** Shift: along one axis, or in proportion. */
  readonly constrain: boolean;
  /** Alt: nothing is caught. */
  readonly free: boolean;
}

/** The states of the select tool and what each remembers. */
export interface SelectStates {
  /** `over`: the handle under the pointer. */
  idle: { readonly over: Handle | null };
  pointing: { readonly grip: Grip; readonly from: Point; readonly wasSelected: boolean };
  translating: Drag & { readonly refs: readonly EntityRef[]; readonly grip: EntityRef };
  resizing: Drag & { readonly handle: Handle };
  guiding: GuideGrip & { readonly at: Point; readonly free: boolean };
  /** The line drawn around things so far. */
  lassoing: { readonly points: readonly Point[]; readonly before: readonly EntityRef[] };
  brushing: Drag & { readonly before: readonly EntityRef[] };
}
