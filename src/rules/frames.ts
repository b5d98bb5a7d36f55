import type { Sign } from '../model/sign.ts';
import type { Gate } from '../model/site.ts';

/**
 * From where left and right are seen. A notice that does not say (`unspecified`) can be read both ways: a position that is
 * right under one reading alone is for a person to settle, one that is wrong under both is wrong.
 */
export const FRAMES = ['facingGateFromOutside', 'insideLookingOut', 'unspecified'] as const;
export type Frame = (typeof FRAMES)[number];
export type Reading = Exclude<Frame, 'unspecified'>;
export type Side = 'right' | 'left' | 'over';

const BOTH: readonly Reading[] = ['facingGateFromOutside', 'insideLookingOut'];

export const readingsOf = (frame: Frame): readonly Reading[] => (frame === 'unspecified' ? BOTH : [frame]);

/** x of the sign's middle growing to the viewer's right; the project's own x is that of the person outside. */
export const xSeen = (sign: Sign, reading: Reading): number =>
  reading === 'facingGateFromOutside' ? sign.offset : -sign.offset;

const MIRRORED: Readonly<Record<Side, Side>> = { right: 'left', left: 'right', over: 'over' };

/** The side of the opening on which the sign hangs; `over` = within the opening. */
export function sideSeen(sign: Sign, gate: Gate, reading: Reading): Side {
  const outside = sign.offset > gate.opening[1] ? 'right' : sign.offset < gate.opening[0] ? 'left' : 'over';
  return reading === 'facingGateFromOutside' ? outside : MIRRORED[outside];
}

/** The same side for the person outside, whatever the reading: what two packs can be compared by. */
export const sideOutside = (side: 'right' | 'left', reading: Reading): Side =>
  reading === 'facingGateFromOutside' ? side : MIRRORED[side];
