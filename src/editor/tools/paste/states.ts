import type { Aim } from '../aim.ts';

/** One state: the copied parts hang at the pointer, a click leaves them there. */
export interface PasteStates {
  /** null until the pointer moves: then they lie in the middle of what is seen. */
  placing: { readonly aim: Aim | null };
}
