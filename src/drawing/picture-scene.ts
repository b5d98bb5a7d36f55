import { rectPath, type Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Item, PathItem } from './drawing.ts';
import { filled, lines, type Tag } from './gate-shapes.ts';
import { WHITE, type Ink } from './ink.ts';
import { mix, SCENE, WARM_LIGHT, type Light } from './picture-inks.ts';
import { dice, ellipsePath, filledPaths, graded, pool } from './picture-shapes.ts';

const SKY: Tag = { layer: 'site' };
const GROUND: Tag = { layer: 'ground' };
const SKY_STEPS = 64;
const GROUND_STEPS = 56;
const LAMP_STEPS = 20;

/** Sky, two ranges of hills, and by night some stars: what stands behind the building. */
export function background(size: Rect, light: Light): Item[] {
  const inks = SCENE[light];
  const sky: Rect = { ...size, y0: 0 };
  const height = size.y1;
  return [
    ...graded(SKY, sky, inks.zenith, inks.horizon, SKY_STEPS),
    ...(light === 'night' ? stars(sky) : clouds(sky)),
    hills(size, 0.3 * height, 0.15 * height, 11, inks.farHill),
    hills(size, 0.2 * height, 0.11 * height, 29, inks.nearHill),
  ];
}

function stars(sky: Rect): PathItem[] {
  const roll = dice(4711);
  const size = (sky.x1 - sky.x0) / 2600;
  const places = Array.from({ length: 70 }, () => {
    const [x, y, r] = [roll(), roll(), roll()];
    return ellipsePath(sky.x0 + x * (sky.x1 - sky.x0), sky.y1 * (0.5 + 0.48 * y), size * (0.5 + r));
  });
  return [filledPaths(SKY, places, mix(WHITE, SCENE.night.zenith, 0.35))];
}

/** Long thin veils, hardly lighter than the sky at their height. */
function clouds(sky: Rect): PathItem[] {
  const width = sky.x1 - sky.x0;
  const veils = [[0.2, 0.82, 0.17], [0.78, 0.9, 0.2], [0.6, 0.7, 0.13], [0.37, 0.94, 0.1]] as const;
  return veils.flatMap(([x, y, long]) => {
    const there = skyInk(y * sky.y1, sky, 'day');
    return pool(SKY, { x: sky.x0 + x * width, y: y * sky.y1, rx: long * width, ry: 0.014 * width }, there, mix(there, WHITE, 0.3), 16);
  });
}

/** The sky's ink at a height above the ground. */
export const skyInk = (y: number, { y1 }: Pick<Rect, 'y1'>, light: Light): Ink => mix(SCENE[light].horizon, SCENE[light].zenith, y / y1);

/** A ridge of smooth waves about `base`. */
function hills(size: Rect, base: number, swing: number, seed: number, ink: Ink): PathItem {
  const roll = dice(seed);
  const waves = [1.2, 2.3, 4.1].map((count, i) => ({ count, phase: roll() * 2 * Math.PI, rise: swing / 2 ** i }));
  const steps = 80;
  const xy: number[] = [size.x0, 0];
  for (let i = 0; i <= steps; i++) {
    const part = i / steps;
    const y = waves.reduce((sum, { count, phase, rise }) => sum + (rise / 2) * Math.sin(2 * Math.PI * count * part + phase), base);
    xy.push(size.x0 + part * (size.x1 - size.x0), y);
  }
  xy.push(size.x1, 0);
  return { kind: 'path', ...SKY, path: { ops: `M${'L'.repeat(steps + 2)}Z`, xy }, fill: ink };
}

/** A lamp over the paving: its middle and how far it shines sideways and forwards. */
export interface GroundLight {
  readonly x: number;
  readonly rx: number;
  readonly ry: number;
}

/** Paving that comes nearer: joints run to a point behind the entrance, rows grow wider; lit where a lamp shines. */
export function foreground(size: Rect, middle: number, light: Light, lamp: GroundLight | null): Item[] {
  const { pavingFar, pavingJoint } = SCENE[light];
  const depth = -size.y0;
  const rows = [0.035, 0.085, 0.155, 0.25, 0.375, 0.54, 0.76].map((part) => [size.x0, -part * depth, size.x1, -part * depth] as const);
  const count = 26;
  const reach = 1.9 * (size.x1 - size.x0);
  const joints = Array.from({ length: count + 1 }, (_, i) => {
    const far = middle + (i / count - 0.5) * 1.3 * (size.x1 - size.x0);
    return [far, 0, middle + (i / count - 0.5) * reach, size.y0] as const;
  });
  const area: Rect = { ...size, y1: 0 };
  const seams = lines(GROUND, [...rows, ...joints], mix(pavingJoint, pavingFar, 0.45), 9);
  return [...paving(area, light, lamp), { kind: 'group', ...GROUND, transform: [1, 0, 0, 1, 0, 0], clip: rectPath(area), items: [seams] }];
}

/** Bands from the house to the viewer, each going on below the next; on each the lamp's light, narrower and brighter. */
function paving(area: Rect, light: Light, lamp: GroundLight | null): PathItem[] {
  const { pavingFar, pavingNear } = SCENE[light];
  const height = (area.y1 - area.y0) / GROUND_STEPS;
  return Array.from({ length: GROUND_STEPS }, (_, i) => i).flatMap((i) => {
    const y1 = area.y1 - i * height;
    const own = mix(pavingFar, pavingNear, i / (GROUND_STEPS - 1));
    return [filled(GROUND, { ...area, y1 }, own), ...(lamp === null ? [] : litStrip({ ...area, y1 }, lamp, own))];
  });
}

function litStrip(band: Rect, { x, rx, ry }: GroundLight, own: Ink): PathItem[] {
  return Array.from({ length: LAMP_STEPS }, (_, k) => (k + 1) / LAMP_STEPS).flatMap((part) => {
    const within = (1 - part) ** 2 - (band.y1 / ry) ** 2;
    if (within <= 0) return [];
    const half = rx * Math.sqrt(within);
    return [filled(GROUND, { ...band, x0: x - half, x1: x + half }, mix(own, WARM_LIGHT, 0.72 * part ** 1.5))];
  });
}

/** The shade at the foot of the building. */
export function contactShade({ x0, x1 }: Pick<Rect, 'x0' | 'x1'>, light: Light): Item[] {
  const { contact, pavingFar } = SCENE[light];
  return Array.from({ length: 7 }, (_, i) => {
    const deep = 210 * (1 - i / 7);
    return filled(GROUND, { x0: x0 - deep / 3, x1: x1 + deep, y0: -deep, y1: 0 }, mix(pavingFar, contact, ((i + 1) / 7) ** 2 * 0.85));
  });
}

/** One tree: a trunk and a crown of round masses, its sunny side to the upper left. */
function tree(x: number, height: number, seed: number, light: Light): Item[] {
  const { leafDark, leafLight, trunk } = SCENE[light];
  const roll = dice(seed);
  const [crown, middle] = [0.3 * height, 0.66 * height];
  const masses = Array.from({ length: 26 }, (_, i) => {
    const turn = 2.4 * i + 0.6 * roll();
    const away = crown * Math.sqrt((i + 0.5) / 26) * 0.92;
    return { x: x + Math.cos(turn) * away, y: middle + Math.sin(turn) * away * 1.08, r: crown * (0.24 + 0.13 * roll()) };
  });
  const stem: Path = { ops: 'MLLLZ', xy: [x - 0.022 * height, 0, x + 0.022 * height, 0, x + 0.012 * height, middle, x - 0.012 * height, middle] };
  const part = (grow: number, up: number, from: number): Path[] =>
    masses.filter((one) => one.y - middle - (one.x - x) / 2 > from * crown).map((one) => ellipsePath(one.x - up * crown, one.y + 1.4 * up * crown, one.r * grow));
  return [
    filledPaths(SKY, [stem], trunk),
    filledPaths(SKY, [...part(1, 0, -9), ellipsePath(x, middle, 0.8 * crown)], leafDark),
    filledPaths(SKY, part(0.86, 0.06, -0.5), mix(leafDark, leafLight, 0.3)),
    filledPaths(SKY, part(0.72, 0.1, -0.05), mix(leafDark, leafLight, 0.58)),
    filledPaths(SKY, part(0.5, 0.13, 0.35), mix(leafDark, leafLight, 0.82)),
  ];
}

/** Trees on both sides of what is built, and lower ones that look over the roof where no letters stand. */
export function trees(size: Rect, built: Rect, clear: readonly Rect[], light: Light): Item[] {
  const tall = 0.62 * size.y1;
  const sides = [
    { x: built.x0 - 0.055 * (size.x1 - size.x0), height: tall },
    { x: built.x1 + 0.05 * (size.x1 - size.x0), height: 0.9 * tall },
  ];
  const width = built.x1 - built.x0;
  const behind = [0.04, 0.13, 0.26, 0.73, 0.86, 0.95].map((part, i) => ({ x: built.x0 + part * width, height: built.y1 * (1.26 + 0.09 * ((i * 7) % 4)) }));
  const isClear = ({ x, height }: { x: number; height: number }): boolean => clear.every((box) => x + 0.36 * height < box.x0 || x - 0.36 * height > box.x1);
  return [...behind.filter(isClear), ...sides].flatMap(({ x, height }, i) => tree(x, height, 101 + 37 * i, light));
}
