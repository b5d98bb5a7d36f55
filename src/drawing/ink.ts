/** Process colour in percent, 0…100 each. */
export type Cmyk = readonly [c: number, m: number, y: number, k: number];

/** What a thing is printed with: process CMYK, or a named spot (`spot`) with its CMYK alternate. Never RGB. */
export interface Ink {
  readonly cmyk: Cmyk;
  readonly spot?: string;
}

export const BLACK: Ink = { cmyk: [0, 0, 0, 100] };
export const WHITE: Ink = { cmyk: [0, 0, 0, 0] };
/**
 * 中国红 as it is printed: M100 Y100. The regulation on the emblem and the flag states no process values; these are trade
 * practice and were measured through the FOGRA39 chain of this tool.
 */
export const PARTY_RED: Ink = { cmyk: [0, 100, 100, 0] };
/** The LED strip round a name: on a plate of its own, since it is mounted and not printed. */
export const LED_RED: Ink = { cmyk: [0, 85, 70, 0], spot: 'LED' };
/** White ink below the artwork of clear and coloured material, under the name that RIPs know; its alternate is the paper's white. */
export const WHITE_INK: Ink = { cmyk: [0, 0, 0, 0], spot: 'White' };
/** The way of the knife, under the name that cutters know. */
export const CUT_CONTOUR: Ink = { cmyk: [0, 100, 0, 0], spot: 'CutContour' };
/** Printed on every plate: register marks outside the trim. */
export const REGISTRATION: Ink = { cmyk: [100, 100, 100, 100], spot: 'All' };

/** Equal for the same ink, usable as a key. */
export const inkKey = (ink: Ink): string => `${ink.spot ?? ''}/${ink.cmyk.join(',')}`;
