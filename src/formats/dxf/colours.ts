import type { Ink } from '../../drawing/ink.ts';
import { inkToRgb, type Rgb } from '../../drawing/screen-colour.ts';
import type { DxfColour } from './document.ts';

/** The palette from 10 to 249: 24 hues of 15°, each in five strengths, full and half saturated; then greys. */
const STRENGTHS = [255, 204, 153, 127, 76];
const GREYS = [51, 91, 132, 173, 214, 255];
const FIRST = 10;
const FIRST_GREY = 250;

const share = (value: number): number => Math.min(1, Math.max(0, value));

function paletteColour(index: number): Rgb {
  if (index >= FIRST_GREY) {
    const grey = GREYS[index - FIRST_GREY]!;
    return [grey, grey, grey];
  }
  const [hue, tone] = [Math.floor((index - FIRST) / 10) / 4, (index - FIRST) % 10];
  const strength = STRENGTHS[Math.floor(tone / 2)]!;
  const pure = [share(Math.abs(hue - 3) - 1), share(2 - Math.abs(hue - 2)), share(2 - Math.abs(hue - 4))];
  const [r, g, b] = pure.map((part) => Math.round(strength * (tone % 2 === 0 ? part : (part + 1) / 2)));
  return [r!, g!, b!];
}

const PALETTE: readonly Rgb[] = Array.from({ length: 256 - FIRST }, (_, i) => paletteColour(FIRST + i));

const distance = (p: Rgb, q: Rgb): number => p.reduce((sum, value, i) => sum + (value - q[i]!) ** 2, 0);

const known = new Map<string, number>();

/** The colour of the palette that is nearest to one of the screen. */
export function nearestIndex(rgb: Rgb): number {
  const key = rgb.join();
  const last = known.get(key);
  if (last !== undefined) return last;
  let best = 0;
  PALETTE.forEach((colour, i) => {
    if (distance(colour, rgb) < distance(PALETTE[best]!, rgb)) best = i;
  });
  known.set(key, FIRST + best);
  return FIRST + best;
}

/** An ink with hardly a tint: lines of it are as their layer is, black on white and white on black. */
export const isGrey = ({ cmyk: [c, m, y], spot }: Ink): boolean => spot === undefined && Math.max(c, m, y) - Math.min(c, m, y) <= 3;

/** An ink as it looks on screen. */
export function colourOf(ink: Ink): DxfColour {
  const rgb = inkToRgb(ink);
  return { index: nearestIndex(rgb), rgb };
}
