import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';

export interface WallStates {
  /** Nothing drawn yet; null until the pointer is over the canvas. */
  idle: { readonly aim: Aim | null };
  drawing: Chain;
}
