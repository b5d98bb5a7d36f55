import type { Point } from '../../geometry/point.ts';
import { acrossOf, rectangle } from './rect-room/corner.ts';
import type { RectRoomStates } from './rect-room/states.ts';
import type { Shown, ToolContext } from './tool.ts';
import { shownTyping } from './typing.ts';

/** A rectangle under way: where it began, where the hand is and what is typed. */
export type RectangleData = RectRoomStates['drawing'];

/** More is a drag from corner to corner, CSS pixels; less is the first of two clicks. */
export const RECTANGLE_DRAG_PX = 8;

export const cornersOf = (tool: ToolContext, data: RectangleData): readonly Point[] => rectangle(data.from, acrossOf(tool, data).point);

/** Width and depth, mm. */
export function sidesOf(tool: ToolContext, data: RectangleData): readonly [number, number] {
  const across = acrossOf(tool, data).point;
  return [Math.abs(across.x - data.from.x), Math.abs(across.y - data.from.y)];
}

/** Its outline, both sides and its area; `areaWord` is the key that says which area is told. */
export function shownRectangle(tool: ToolContext, data: RectangleData, areaWord: string): Shown {
  const across = acrossOf(tool, data);
  const points = rectangle(data.from, across.point);
  const [width, depth] = sidesOf(tool, data);
  const middle = { x: (data.from.x + across.point.x) / 2, y: (data.from.y + across.point.y) / 2 };
  return {
    preview: [
      { kind: 'polyline', points, closed: true, style: 'body' },
      { kind: 'measure', from: points[0]!, to: points[1]!, mm: width },
      { kind: 'measure', from: points[1]!, to: points[2]!, mm: depth },
      { kind: 'label', at: middle, words: { key: areaWord, data: { areaM2: ((width * depth) / 1e6).toFixed(2) } } },
    ],
    snapHint: across.hint,
    typed: shownTyping(data.typing, '×'),
    anchor: data.from,
  };
}
