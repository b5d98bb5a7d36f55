import type { Aim } from '../aim.ts';

/** One state: a click says where the words are written; the interface takes them. */
export interface LabelStates {
  placing: { readonly aim: Aim | null };
}
