import { applyMatrix, compose, rotation, translation } from '../geometry/matrix.ts';
import { polygonPath } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { EntityRef } from '../model/entity.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { BLACK } from './ink.ts';
import { TEXT_HEIGHT } from './plan-pen.ts';
import { textItems } from './plan-text.ts';
import { WORDS } from './plan-words.ts';
import { circlePath } from './symbols-basic.ts';

/** GB/T 50001 7.4.3, mm: circle 24 across, tail of the pointer 3 wide. */
const RADIUS = 12;
const HALF_TAIL = 1.5;
/** From the centre to the middle of the character beyond the tip. */
const LETTER_AT = RADIUS + 3.2;

/** The square that the arrow takes in any direction: half of its edge, mm. */
export const NORTH_REACH = LETTER_AT + TEXT_HEIGHT.small / 2;

/** North arrow on paper (mm). `northDeg` counter-clockwise from +x; 90 = up. The character stays upright. */
export function northItems(centre: Point, northDeg: number, ctx: DrawContext, source: EntityRef): Item[] {
  const at = compose(translation(centre.x, centre.y), rotation(((northDeg - 90) * Math.PI) / 180));
  const pointer = [
    { x: 0, y: RADIUS },
    { x: -HALF_TAIL, y: -Math.sqrt(RADIUS ** 2 - HALF_TAIL ** 2) },
    { x: HALF_TAIL, y: -Math.sqrt(RADIUS ** 2 - HALF_TAIL ** 2) },
  ].map((p) => applyMatrix(at, p));
  const letter = applyMatrix(at, { x: 0, y: LETTER_AT });
  const base = { kind: 'path', layer: 'text', source } as const;
  return [
    { ...base, path: circlePath(centre, RADIUS), stroke: { ink: BLACK, width: 0.18 } },
    { ...base, path: polygonPath(pointer), fill: BLACK },
    ...textItems(ctx, WORDS.north, { at: letter, anchor: 'middle' }, { size: TEXT_HEIGHT.small, layer: 'text', source }),
  ];
}
