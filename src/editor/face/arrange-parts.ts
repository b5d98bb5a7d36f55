import { rectCentre, rectHeight, rectWidth, unionRect, type Rect } from '../../geometry/rect.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { setRect, shiftedRect, type SeenPart } from './face-parts.ts';

/** Edges and middles in line; `distribute` and `distributeDown`: equal gaps along and down, the outer two stay. */
export const PART_ARRANGEMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'distribute', 'distributeDown'] as const;
export type PartArrangement = (typeof PART_ARRANGEMENTS)[number];

/** The least number of parts each is about; a single part lines up with the face. */
export const LEAST_PARTS: Readonly<Record<PartArrangement, number>> = {
  left: 1, centre: 1, right: 1, top: 1, middle: 1, bottom: 1, distribute: 3, distributeDown: 3,
};

/** The edits of one undo step; none where all stand so already. */
export function arrangedParts(how: PartArrangement, parts: readonly SeenPart[], face: Rect): readonly Edit[] {
  const [first, ...rest] = parts.map(({ box }) => box);
  if (first === undefined || parts.length < LEAST_PARTS[how]) return [];
  const ground = rest.length === 0 ? face : rest.reduce(unionRect, first);
  const boxes = how === 'distribute' || how === 'distributeDown' ? spread(parts, how === 'distribute') : parts.map(({ box }) => lined(how, box, ground));
  return parts.flatMap((part, i) => setRect(part, boxes[i]!));
}

function lined(how: PartArrangement, box: Rect, ground: Rect): Rect {
  switch (how) {
    case 'left':
      return shiftedRect(box, { x: ground.x0 - box.x0, y: 0 });
    case 'centre':
      return shiftedRect(box, { x: rectCentre(ground).x - rectCentre(box).x, y: 0 });
    case 'right':
      return shiftedRect(box, { x: ground.x1 - box.x1, y: 0 });
    case 'top':
      return shiftedRect(box, { x: 0, y: ground.y1 - box.y1 });
    case 'middle':
      return shiftedRect(box, { x: 0, y: rectCentre(ground).y - rectCentre(box).y });
    case 'bottom':
      return shiftedRect(box, { x: 0, y: ground.y0 - box.y0 });
    case 'distribute':
    case 'distributeDown':
      return box;
  }
}

/** Equal gaps between the outermost two; where the parts are longer than their room, they overlap alike. */
function spread(parts: readonly SeenPart[], along: boolean): readonly Rect[] {
  const [low, length] = along ? [(r: Rect) => r.x0, rectWidth] : [(r: Rect) => r.y0, rectHeight];
  const row = parts.map(({ box }) => box).toSorted((a, b) => low(a) + length(a) / 2 - low(b) - length(b) / 2);
  const all = row.reduce(unionRect);
  const gap = (length(all) - row.reduce((sum, box) => sum + length(box), 0)) / (row.length - 1);
  const placed = new Map<Rect, Rect>();
  let at = low(all);
  for (const box of row) {
    placed.set(box, shiftedRect(box, along ? { x: at - box.x0, y: 0 } : { x: 0, y: at - box.y0 }));
    at += length(box) + gap;
  }
  return parts.map(({ box }) => placed.get(box)!);
}
