import type { Gate } from '../model/site.ts';
import type { Ink } from './ink.ts';

const ink = (c: number, m: number, y: number, k: number): Ink => ({ cmyk: [c, m, y, k] });

/** Neutral inks of the elevation: the signs are its only strong colour. */
export const FINISH_INK: Readonly<Record<Gate['left']['finish'], Ink>> = {
  render: ink(3, 4, 8, 4),
  brick: ink(8, 26, 30, 18),
  stone: ink(8, 8, 12, 16),
  tile: ink(5, 4, 6, 8),
};
/** The building seen behind the walls of a courtyard. */
export const BACKGROUND_INK = ink(2, 2, 4, 3);
export const PLINTH_INK = ink(10, 9, 12, 22);
export const COPING_INK = ink(8, 7, 9, 30);
export const JOINT_INK = ink(6, 6, 8, 22);
export const EDGE_INK = ink(0, 0, 0, 55);
export const FAINT_EDGE_INK = ink(0, 0, 0, 30);
export const SHADOW_INK = ink(8, 7, 10, 26);
export const PAVING_INK = ink(5, 4, 6, 14);
export const GROUND_LINE_INK = ink(0, 0, 0, 75);
export const FRAME_INK = ink(18, 12, 10, 52);
export const GLASS_INK = ink(22, 9, 7, 10);
export const GLASS_LIGHT_INK = ink(13, 5, 4, 4);
export const METAL_INK = ink(4, 3, 3, 18);
