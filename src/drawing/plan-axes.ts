import { circlePath } from './symbols-basic.ts';
import { joinPaths, linePath } from '../geometry/path.ts';
import { applyMatrix, type Matrix } from '../geometry/matrix.ts';
import type { EntityRef } from '../model/entity.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import type { Meaning } from './meaning.ts';
import type { Facade } from './plan-facade.ts';
import { DIMENSION_INK } from './plan-inks.ts';
import { LONG_DASH_DOT, TEXT_HEIGHT, type Pen } from './plan-pen.ts';
import { textItems } from './plan-text.ts';

/** Names of axes by their place: figures from left to right, letters from the bottom up. */
export interface AxisNames {
  readonly x: ReadonlyMap<number, string>;
  readonly y: ReadonlyMap<number, string>;
}

/** GB/T 50001 8.0.4: I, O and Z are not used. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXY';
/** Radius of an axis circle, paper mm (8 to 10 mm across). */
const RADIUS = 4;

const AXIS: Meaning = { kind: 'axis' };

/** Axes of two opposite sides are numbered together. */
export function axisNames(facades: readonly Facade[]): AxisNames {
  const places = (sides: readonly Facade['side'][]) =>
    [...new Set(facades.filter(({ side }) => sides.includes(side)).flatMap(({ axes }) => axes))].sort((a, b) => a - b);
  return {
    x: new Map(places(['south', 'north']).map((place, i) => [place, String(i + 1)])),
    y: new Map(places(['west', 'east']).map((place, i) => [place, letter(i)])),
  };
}

/** A … Y, then AA, BA … (GB/T 50001 8.0.5). */
function letter(index: number): string {
  const own = LETTERS[index % LETTERS.length]!;
  const round = Math.floor(index / LETTERS.length);
  return round === 0 ? own : `${own}${LETTERS[round - 1]}`;
}

/** Axis stubs from the axis chain outwards (`from`, `to`: mm of the drawing from the outline) with their circles. */
export function axisItems(
  axes: readonly number[],
  names: AxisNames,
  frame: Matrix,
  { from, to }: { from: number; to: number },
  ctx: DrawContext,
  pen: Pen,
  source: EntityRef,
): Item[] {
  const named = frame[0] === 0 ? names.y : names.x;
  const radius = pen.mm(RADIUS);
  const centres = spread(axes, 2 * radius).map((along) => applyMatrix(frame, { x: along, y: to + radius }));
  const stubs = axes.map((along, i) => {
    const edge = applyMatrix(frame, { x: spread(axes, 2 * radius)[i]!, y: to });
    return linePath(applyMatrix(frame, { x: along, y: from }), edge);
  });
  const stroke = pen.stroke('thin', { ink: DIMENSION_INK });
  const style = { size: pen.mm(TEXT_HEIGHT.small), layer: 'dimension', ink: DIMENSION_INK, source, isAxis: true } as const;
  const base = { kind: 'path', layer: 'dimension', source, stroke, meaning: AXIS } as const;
  return [
    { ...base, path: joinPaths(stubs), stroke: pen.stroke('thin', { ink: DIMENSION_INK, dash: LONG_DASH_DOT }) },
    { ...base, path: joinPaths(centres.map((centre) => circlePath(centre, radius))) },
    ...axes.flatMap((along, i) => textItems(ctx, named.get(along) ?? '', { at: centres[i]!, anchor: 'middle' }, style)),
  ];
}

/** Circles that would overlap are moved apart, each no further than needed, in their order. */
function spread(places: readonly number[], least: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + least));
  return moved;
}
