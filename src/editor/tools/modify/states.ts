import type { Aim } from '../aim.ts';

/** One state: what a click would do to the wall under the pointer is seen before it is done. */
export interface ModifyStates {
  /** null until the pointer moves, and right after a click. */
  picking: { readonly aim: Aim | null };
}
