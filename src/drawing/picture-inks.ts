import { type Cmyk, type Ink, inkKey } from './ink.ts';
import {
  BACKGROUND_INK, COPING_INK, EDGE_INK, FAINT_EDGE_INK, FINISH_INK, FRAME_INK, GLASS_INK, GLASS_LIGHT_INK, GROUND_LINE_INK, JOINT_INK,
  METAL_INK, PLINTH_INK, SHADOW_INK,
} from './gate-inks.ts';

/** By which light a picture is seen. */
export type Light = 'day' | 'night';

const ink = (c: number, m: number, y: number, k = 0): Ink => ({ cmyk: [c, m, y, k] });

/** The ink between two others: 0 is the first, 1 the second. A spot is not kept: a picture is for the eye. */
export function mix({ cmyk: a }: Ink, { cmyk: b }: Ink, part: number): Ink {
  const t = Math.min(1, Math.max(0, part));
  const at = (i: 0 | 1 | 2 | 3): number => Math.round((a[i] + t * (b[i] - a[i])) * 100) / 100;
  const cmyk: Cmyk = [at(0), at(1), at(2), at(3)];
  return { cmyk };
}

/** What surrounds the building. */
export interface SceneInks {
  readonly zenith: Ink;
  readonly horizon: Ink;
  readonly farHill: Ink;
  readonly nearHill: Ink;
  readonly leafDark: Ink;
  readonly leafLight: Ink;
  readonly trunk: Ink;
  readonly pavingFar: Ink;
  readonly pavingNear: Ink;
  readonly pavingJoint: Ink;
  readonly contact: Ink;
}

export const SCENE: Readonly<Record<Light, SceneInks>> = {
  day: {
    zenith: ink(62, 28, 2),
    horizon: ink(9, 2, 3),
    farHill: ink(34, 14, 16, 4),
    nearHill: ink(46, 20, 38, 10),
    leafDark: ink(66, 34, 78, 26),
    leafLight: ink(50, 18, 72, 6),
    trunk: ink(42, 48, 56, 34),
    pavingFar: ink(9, 8, 11, 9),
    pavingNear: ink(15, 13, 17, 22),
    pavingJoint: ink(18, 15, 19, 32),
    contact: ink(28, 24, 26, 46),
  },
  night: {
    zenith: ink(100, 92, 48, 66),
    horizon: ink(88, 72, 30, 26),
    farHill: ink(92, 82, 46, 52),
    nearHill: ink(92, 82, 52, 66),
    leafDark: ink(90, 76, 70, 74),
    leafLight: ink(84, 68, 68, 62),
    trunk: ink(80, 74, 66, 80),
    pavingFar: ink(74, 66, 50, 50),
    pavingNear: ink(82, 76, 56, 70),
    pavingJoint: ink(84, 78, 58, 78),
    contact: ink(84, 80, 62, 86),
  },
};

/** By day the lines of the elevation step back and the glass mirrors the sky. */
const DAY: readonly (readonly [Ink, Ink])[] = [
  [FINISH_INK.render, ink(2, 4, 10, 2)],
  [EDGE_INK, ink(14, 12, 14, 34)],
  [FAINT_EDGE_INK, ink(12, 10, 12, 20)],
  [JOINT_INK, ink(7, 7, 9, 17)],
  [SHADOW_INK, ink(16, 15, 18, 34)],
  [GLASS_INK, ink(48, 24, 12, 18)],
  [GLASS_LIGHT_INK, ink(30, 12, 6, 5)],
  [FRAME_INK, ink(40, 30, 26, 58)],
  [GROUND_LINE_INK, ink(20, 16, 16, 50)],
];

/** By night walls lie in blue shade and the windows are lit from inside. */
const NIGHT: readonly (readonly [Ink, Ink])[] = [
  [FINISH_INK.render, ink(70, 58, 34, 34)],
  [FINISH_INK.brick, ink(58, 66, 50, 52)],
  [FINISH_INK.stone, ink(62, 56, 42, 48)],
  [FINISH_INK.tile, ink(62, 54, 38, 42)],
  [BACKGROUND_INK, ink(68, 60, 40, 46)],
  [PLINTH_INK, ink(68, 60, 44, 58)],
  [COPING_INK, ink(70, 62, 44, 62)],
  [JOINT_INK, ink(66, 60, 42, 46)],
  [EDGE_INK, ink(72, 66, 48, 66)],
  [FAINT_EDGE_INK, ink(70, 62, 44, 54)],
  [SHADOW_INK, ink(74, 68, 52, 68)],
  [FRAME_INK, ink(62, 62, 58, 72)],
  [METAL_INK, ink(52, 46, 40, 40)],
  [GLASS_INK, ink(2, 16, 56)],
  [GLASS_LIGHT_INK, ink(0, 6, 36)],
  [GROUND_LINE_INK, ink(78, 72, 54, 80)],
];

const tables: Readonly<Record<Light, ReadonlyMap<string, Ink>>> = {
  day: new Map(DAY.map(([from, to]) => [inkKey(from), to])),
  night: new Map(NIGHT.map(([from, to]) => [inkKey(from), to])),
};

/** The shade that lies over what no lamp lights. */
const SHADE = ink(72, 64, 40, 48);

/** An ink of the elevation as it is seen by the light. */
export const inLight = (seen: Ink, light: Light): Ink => tables[light].get(inkKey(seen)) ?? (light === 'day' ? seen : mix(seen, SHADE, 0.72));

/** A sign that no lamp of its own lights: by night it is dimmed and can still be read. */
export const dimmed = (seen: Ink): Ink => mix(seen, SHADE, 0.22);

/** Lamps: the light of an entrance, of a lit box, of the strip round letters. */
export const WARM_LIGHT = ink(0, 16, 46);
export const BOX_LIGHT = ink(0, 4, 18);
export const LED_LIGHT = ink(0, 72, 46);
