import type { Point } from '../../../geometry/point.ts';
import type { Snapped } from '../../snapping/snap-point.ts';
import { caught } from '../aim.ts';
import type { ToolContext } from '../tool.ts';
import { typedLength } from '../typing.ts';
import type { RectRoomStates } from './states.ts';

/** The corner across: typed sides count before the pointer, which still says to which side they go. */
export function acrossOf(tool: ToolContext, data: RectRoomStates['drawing']): Snapped {
  const snapped = caught(tool, data.aim);
  const [width, depth] = [typedLength(data.typing.first), typedLength(data.typing.second)];
  const by = { x: snapped.point.x - data.from.x, y: snapped.point.y - data.from.y };
  const side = Math.max(Math.abs(by.x), Math.abs(by.y));
  const free = data.aim.constrain ? { x: away(by.x) * side, y: away(by.y) * side } : by;
  const x = width === null ? free.x : away(by.x) * width;
  const y = depth === null ? free.y : away(by.y) * depth;
  const typed = width !== null || depth !== null || data.aim.constrain;
  return { point: { x: data.from.x + x, y: data.from.y + y }, hint: typed ? null : snapped.hint };
}

const away = (value: number): 1 | -1 => (value < 0 ? -1 : 1);

/** The four corners, counter-clockwise where `b` lies above and right of `a`. */
export const rectangle = (a: Point, b: Point): readonly Point[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
