import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';

export interface VirtualWallStates {
  idle: { readonly aim: Aim | null };
  /** A chain of one corner. */
  second: Chain;
}
