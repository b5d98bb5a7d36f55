import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';
import type { Measured } from './measured.ts';

export interface MeasureStates {
  idle: { readonly aim: Aim | null };
  measuring: Chain;
  /** The result stands until the next click; nothing of it is in the project. */
  done: Measured;
}
