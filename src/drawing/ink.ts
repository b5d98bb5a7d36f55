/** Process colour in percent, 0…100 each. */
export type Cmyk = readonly [c: number, m: number, y: number, k: number];

/** What a thing is printed with: process CMYK, or a named spot (`spot`) with its CMYK alternate. Never RGB. */
export interface Ink {
  readonly cmyk: Cmyk;
  readonly spot?: string;
}

export const BLACK: Ink = { cmyk: [0, 0, 0, 100] };
export const WHITE: Ink = { cmyk: [0, 0, 0, 0] };
/** Printed on every plate: register marks outside the trim. */
export const REGISTRATION: Ink = { cmyk: [100, 100, 100, 100], spot: 'All' };

/** Equal for the same ink, usable as a key. */
export const inkKey = (ink: Ink): string => `${ink.spot ?? ''}/${ink.cmyk.join(',')}`;
