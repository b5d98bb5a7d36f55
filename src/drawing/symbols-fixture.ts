import { compose, rotation, translation } from '../geometry/matrix.ts';
import { joinPaths, linePath, rectPath, transformPath, type Path } from '../geometry/path.ts';
import { inflate, rect, rectCentre, rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Fixture } from '../model/plan-part.ts';
import type { Item } from './drawing.ts';
import { SECONDARY_INK } from './plan-inks.ts';
import type { Pen } from './plan-pen.ts';
import { circlePath } from './symbols-basic.ts';

/**
 * A fixture in plan: its kind's symbol in a width × depth box about its position, the back at the upper edge before it is
 * turned by `angleDeg`. A kind without a symbol is its box.
 */
export function fixtureItems(fixture: Fixture, pen: Pen, source: EntityRef): Item[] {
  const { position, angleDeg, width, depth } = fixture;
  const box = rect(-width / 2, -depth / 2, width, depth);
  const symbol = (SYMBOLS[fixture.kind] ?? rectPath)(box);
  const at = compose(translation(position.x, position.y), rotation((angleDeg * Math.PI) / 180));
  const stroke = pen.stroke('thin', { ink: SECONDARY_INK });
  const meaning = { kind: 'symbol', name: `${fixture.kind}_${width}x${depth}`, at } as const;
  return [{ kind: 'path', layer: 'fixture', source, meaning, path: transformPath(at, symbol), stroke }];
}

const part = (box: Rect, x: number, y: number, width: number, height: number): Rect =>
  rect(box.x0 + rectWidth(box) * x, box.y0 + rectHeight(box) * y, rectWidth(box) * width, rectHeight(box) * height);

/** A circle in the middle of a box, its radius a share of the shorter edge. */
const bowl = (box: Rect, share: number): Path =>
  circlePath(rectCentre(box), share * Math.min(rectWidth(box), rectHeight(box)));

const SYMBOLS: Readonly<Record<string, (box: Rect) => Path>> = {
  /** 服务柜台 */
  counter: (box) => joinPaths([rectPath(box), rectPath(inflate(box, -60))]),
  desk: (box) => joinPaths([rectPath(box), rectPath(part(box, 0.04, 0.12, 0.2, 0.76))]),
  chair: (box) => joinPaths([rectPath(part(box, 0, 0, 1, 0.82)), rectPath(part(box, 0, 0.82, 1, 0.18))]),
  bed: (box) => joinPaths([rectPath(box), rectPath(part(box, 0.12, 0.8, 0.76, 0.15)), rectPath(part(box, 0, 0, 1, 0.7))]),
  /** Shelves and cabinets: the box with a diagonal. */
  shelf: (box) => joinPaths([rectPath(box), linePath({ x: box.x0, y: box.y0 }, { x: box.x1, y: box.y1 })]),
  washbasin: (box) => joinPaths([rectPath(box), bowl(box, 0.35)]),
  /** 蹲便器 */
  squatToilet: (box) => joinPaths([rectPath(part(box, 0.25, 0.15, 0.5, 0.7)), bowl(part(box, 0.3, 0.2, 0.4, 0.2), 0.4)]),
  /** 坐便器 */
  toilet: (box) => joinPaths([rectPath(part(box, 0.1, 0.75, 0.8, 0.25)), bowl(part(box, 0, 0, 1, 0.75), 0.45)]),
  /** 小便器 */
  urinal: (box) => joinPaths([rectPath(part(box, 0, 0.8, 1, 0.2)), bowl(part(box, 0, 0, 1, 0.8), 0.4)]),
};
