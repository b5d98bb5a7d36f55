import { differenceCiede2000, modeLab65, modeRgb, useMode as register, type Rgb } from 'culori/fn';
import { inkKey, type Ink } from '../drawing/ink.ts';
import { inkToRgb } from '../drawing/screen-colour.ts';

// The difference is measured in Lab D65; culori/fn knows only the spaces it is told of.
register(modeRgb);
register(modeLab65);

const ciede2000 = differenceCiede2000();

function colourOf(ink: Ink): Rgb {
  const [r, g, b] = inkToRgb(ink);
  return { mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 };
}

const known = new Map<string, number>();
const LIMIT = 1000;

/** CIEDE2000 difference of two inks as printed by FOGRA39: 1 is barely seen, 5 is clearly another colour. */
export function inkDifference(a: Ink, b: Ink): number {
  const key = `${inkKey(a)} ${inkKey(b)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= LIMIT) known.clear();
  const difference = ciede2000(colourOf(a), colourOf(b));
  known.set(key, difference);
  return difference;
}
