import type { SeenSign } from '../drawing/wall-view.ts';
import { rectCentre, rectHeight, rectsOverlap, rectWidth, unionRect, type Rect } from '../geometry/rect.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Edit } from '../model/edits/edit.ts';
import { resizeFace } from '../model/resize-face.ts';

/**
 * `top`, `middle`, `bottom`: edges or middles level; `distribute`: the outer two stay, gaps between are equal; `fill`: gaps and
 * the distances to the ends of the wall's free stretch are equal; `symmetric`: pairs stand alike on both sides of the axis;
 * `mirror`: each goes to the other side of it; `sameHeight`: as high as the one that was picked first.
 */
export const ARRANGEMENTS = ['top', 'middle', 'bottom', 'distribute', 'fill', 'symmetric', 'mirror', 'sameHeight'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** The least number of signs that each arrangement is about. */
export const LEAST_SIGNS: Readonly<Record<Arrangement, number>> = {
  top: 2, middle: 2, bottom: 2, distribute: 3, fill: 1, symmetric: 2, mirror: 1, sameHeight: 2,
};

/** Where signs are arranged, mm in the frame of the elevation. */
export interface Ground {
  /** What both halves mirror. */
  readonly axis: number;
  /** What may be filled from end to end. */
  readonly stretches: readonly (readonly [number, number])[];
  /** Doors and windows that nothing may come to cover. */
  readonly openings: readonly Rect[];
}

const shifted = (box: Rect, dx: number, dy = 0): Rect => ({ x0: box.x0 + dx, x1: box.x1 + dx, y0: box.y0 + dy, y1: box.y1 + dy });
const byX = (a: SeenSign, b: SeenSign): number => rectCentre(a.box).x - rectCentre(b.box).x || a.box.y0 - b.box.y0;
const NO_ROOM = failure(problem('arranging.noRoom'));

/** The new box of each sign, in the order of the signs; the edits of one undo step, or why they cannot be. */
export function arranged(how: Arrangement, signs: readonly SeenSign[], ground: Ground): Result<readonly Edit[]> {
  const boxes = boxesFor(how, signs, ground);
  if (boxes === null) return NO_ROOM;
  const covers = signs.some(({ sign, box }, i) => sign.host.kind === 'wall' && ground.openings.some((one) => rectsOverlap(one, boxes[i]!) && !rectsOverlap(one, box)));
  if (covers) return failure(problem('arranging.coversOpening'));
  return success(signs.flatMap((seen, i) => editOf(seen, boxes[i]!)));
}

function editOf({ sign, box }: SeenSign, next: Rect): readonly Edit[] {
  const [dx, dy] = [Math.round(rectCentre(next).x - rectCentre(box).x), Math.round(next.y0 - box.y0)];
  const height = Math.round(rectHeight(next));
  if (dx === 0 && dy === 0 && height === sign.size.height) return [];
  const size = { ...sign.size, height };
  const resized = height === sign.size.height ? {} : { size, face: resizeFace(sign.face, sign.size, size) };
  return [{ verb: 'setSign', args: { signId: sign.id, changes: { offset: sign.offset + dx, heightAboveFloor: sign.heightAboveFloor + dy, ...resized } } }];
}

function boxesFor(how: Arrangement, signs: readonly SeenSign[], ground: Ground): readonly Rect[] | null {
  const boxes = signs.map(({ box }) => box);
  const [first, ...rest] = boxes;
  if (first === undefined || signs.length < LEAST_SIGNS[how]) return null;
  const all = rest.reduce(unionRect, first);
  switch (how) {
    case 'top':
      return boxes.map((box) => shifted(box, 0, all.y1 - box.y1));
    case 'middle':
      return boxes.map((box) => shifted(box, 0, rectCentre(all).y - rectCentre(box).y));
    case 'bottom':
      return boxes.map((box) => shifted(box, 0, all.y0 - box.y0));
    case 'sameHeight':
      return boxes.map((box) => ({ ...box, y1: box.y0 + rectHeight(first) }));
    case 'mirror':
      return boxes.map((box) => shifted(box, 2 * (ground.axis - rectCentre(box).x)));
    case 'symmetric':
      return symmetric(signs, ground.axis);
    case 'distribute':
      return inRow(signs, all.x0, all.x1, false);
    case 'fill': {
      const stretch = nearest(ground.stretches, rectCentre(all).x);
      return stretch && inRow(signs, stretch[0], stretch[1], true);
    }
  }
}

/** Equal gaps from end to end, at the ends too where `within`; null where the signs are wider than the stretch. */
function inRow(signs: readonly SeenSign[], x0: number, x1: number, within: boolean): readonly Rect[] | null {
  const row = signs.toSorted(byX);
  const width = row.reduce((sum, { box }) => sum + rectWidth(box), 0);
  const gap = (x1 - x0 - width) / (within ? row.length + 1 : row.length - 1);
  if (gap < 0) return null;
  const placed = new Map<string, Rect>();
  let x = within ? x0 + gap : x0;
  for (const { sign, box } of row) {
    placed.set(sign.id, shifted(box, x - box.x0));
    x += rectWidth(box) + gap;
  }
  return signs.map(({ sign }) => placed.get(sign.id)!);
}

/** The outermost two at their mean distance from the axis, then the next two; a single one in the middle upon it. */
function symmetric(signs: readonly SeenSign[], axis: number): readonly Rect[] | null {
  const row = signs.toSorted(byX);
  const placed = new Map<string, Rect>();
  for (const [i, { sign, box }] of row.entries()) {
    const other = rectCentre(row[row.length - 1 - i]!.box).x;
    placed.set(sign.id, shifted(box, axis + (rectCentre(box).x - other) / 2 - rectCentre(box).x));
  }
  const boxes = signs.map(({ sign }) => placed.get(sign.id)!);
  const collide = boxes.some((a, i) => boxes.some((b, j) => i < j && rectsOverlap(a, b) && !rectsOverlap(signs[i]!.box, signs[j]!.box)));
  return collide ? null : boxes;
}

/** The stretch that holds x, else the one whose end is nearest. */
function nearest(stretches: Ground['stretches'], x: number): readonly [number, number] | null {
  const off = ([x0, x1]: readonly [number, number]): number => Math.max(0, x0 - x, x - x1);
  return stretches.toSorted((a, b) => off(a) - off(b))[0] ?? null;
}
