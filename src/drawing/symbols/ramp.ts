import { joinPaths, linePath, rectPath } from '../../geometry/path.ts';
import { rect } from '../../geometry/rect.ts';
import { WORDS } from '../plan-words.ts';
import { line, type SymbolBox, type SymbolPicture } from './symbol-picture.ts';
import { WALK_TEXT, walkLine } from './walk-line.ts';

/** Room for the kerb and the handrail at each side, mm. */
const RAIL = 100;
/** Of an accessible ramp that is 0.75 m high at most (GB 50763 3.4.4). */
const SLOPE = '1:12';

/** 无障碍坡道: begins at the front; handrails on both sides, its slope beside the arrow. */
export function ramp({ width, depth }: SymbolBox): SymbolPicture {
  const around = rect(-width / 2, -depth / 2, width, depth);
  const rail = Math.min(RAIL, width / 6);
  const rails = [around.x0 + rail, around.x1 - rail].map((x) => linePath({ x, y: around.y0 }, { x, y: around.y1 }));
  const walk = walkLine([{ x: 0, y: around.y0 + WALK_TEXT * 0.7 }, { x: 0, y: around.y1 - 150 }], WORDS.up);
  const slope = { text: SLOPE, at: { x: width * 0.2, y: 0 }, height: WALK_TEXT * 0.8 };
  return { lines: [line(rectPath(around), { fill: 'paper' }), line(joinPaths(rails)), ...walk.lines], words: [...walk.words, ...(width >= 1000 ? [slope] : [])] };
}
