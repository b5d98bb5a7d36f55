import type { RoomFunction } from '../model/storey.ts';
import type { Ink } from './ink.ts';

/** Inks of a plan: cut walls near-black, dimensions mid-grey. */
export const WALL_INK: Ink = { cmyk: [0, 0, 0, 88] };
export const DIMENSION_INK: Ink = { cmyk: [0, 0, 0, 70] };
/** What has to be mended before the plan can be used. */
export const WARNING_INK: Ink = { cmyk: [0, 90, 85, 10] };
/** Where signs hang. */
export const SIGN_INK: Ink = { cmyk: [0, 100, 100, 0] };
/** Lines that a plan is traced from. */
export const UNDERLAY_INK: Ink = { cmyk: [0, 0, 0, 60] };
export const SECONDARY_INK: Ink = { cmyk: [0, 0, 0, 65] };

const tint = (c: number, m: number, y: number, k = 0): Ink => ({ cmyk: [c, m, y, k] });

/** Very light grounds of rooms, one for each group of functions. */
const TINTS = {
  service: tint(0, 7, 12),
  culture: tint(7, 4, 0),
  training: tint(9, 2, 2),
  health: tint(9, 0, 7),
  care: tint(4, 0, 12),
  commerce: tint(2, 3, 14),
  office: tint(3, 6, 0),
  circulation: tint(0, 0, 2, 2),
  auxiliary: tint(4, 2, 2, 3),
} as const;
type TintGroup = keyof typeof TINTS;

const GROUP_OF: Readonly<Record<string, TintGroup>> = {
  serviceHall: 'service',
  massWorkRoom: 'service',
  mediationRoom: 'service',
  policeRoom: 'service',
  civilizationStation: 'culture',
  readingRoom: 'culture',
  calligraphyRoom: 'culture',
  trainingCentre: 'training',
  meetingRoom: 'training',
  clinic: 'health',
  dayCare: 'care',
  childCare: 'care',
  supermarket: 'commerce',
  eCommerce: 'commerce',
  logisticsPoint: 'commerce',
  financePoint: 'commerce',
  office: 'office',
  corridor: 'circulation',
  toilet: 'auxiliary',
  storage: 'auxiliary',
};

/** The ground of a room by its first function that has one; null = left white. */
export function roomTint(functions: readonly RoomFunction[]): Ink | null {
  const group = functions.map(({ code }) => GROUP_OF[code]).find((g) => g !== undefined);
  return group ? TINTS[group] : null;
}
