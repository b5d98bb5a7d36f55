import type { Aim } from '../aim.ts';
import type { Typing } from '../typing.ts';

/** First the wall, then how far and to which side. */
export interface OffsetStates {
  picking: { readonly aim: Aim | null };
  placing: { readonly wallId: string; readonly aim: Aim; readonly typing: Typing };
}
