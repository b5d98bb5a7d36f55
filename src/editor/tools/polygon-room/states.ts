import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';

export interface PolygonRoomStates {
  idle: { readonly aim: Aim | null };
  drawing: Chain;
}
