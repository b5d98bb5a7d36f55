import { joinPaths, linePath } from '../geometry/path.ts';
import { applyMatrix, compose, rotation, translation, type Matrix } from '../geometry/matrix.ts';
import type { Point } from '../geometry/point.ts';
import { dimensionLine } from '../model/dimension-line.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Dimension } from '../model/plan-part.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { DIMENSION_INK } from './plan-inks.ts';
import type { ChainMeaning, Stretch } from './meaning.ts';
import { TEXT_HEIGHT, type Pen } from './plan-pen.ts';
import { figureFits, figuresOf, type FigureField } from './plan-figures.ts';
import { textItems, textMeaning, type TextPlace, type TextStyle } from './plan-text.ts';

/**
 * A dimension line with stops along it. `frame` maps (along, across) to the plan: the stops lie on across = 0, the measured
 * thing on the side of negative across; figures are read from positive across when `flip` is false.
 */
export interface Chain {
  readonly frame: Matrix;
  readonly stops: readonly number[];
  /** From the dimension line back to where the extension lines begin, mm of the drawing (> 0). */
  readonly reach: number;
  /** The same for each stop, where they differ; below zero for a point beyond the line. */
  readonly reaches?: readonly number[];
  /** The figures stand on the far side of the line (across > 0) or on the near one. */
  readonly figures: 'far' | 'near';
  /** Angle in which the figures are read. */
  readonly angleDeg: number;
}

/** GB/T 50001 chapter 11, paper mm: extension past the line, half a tick's rise. */
const PAST = 2;
const HALF_TICK = 1;
/** Paper mm between what is measured and the beginning of the extension lines (≥ 2). */
export const CLEAR = 2;

const reachAt = ({ reach, reaches }: Chain, stop: number): number => reaches?.[stop] ?? reach;

/** Dimension line, extension lines, 45° ticks and figures in mm; `field` is what chains beside it have written already. */
export function chainItems(chain: Chain, ctx: DrawContext, pen: Pen, source: EntityRef, field: FigureField = { taken: [], across: 0 }): Item[] {
  const { frame, stops } = chain;
  if (stops.length < 2) return [];
  const at = (along: number, across: number): Point => applyMatrix(frame, { x: along, y: across });
  const thin = [
    linePath(at(stops[0]!, 0), at(stops.at(-1)!, 0)),
    ...stops.map((s, i) => linePath(at(s, -reachAt(chain, i)), at(s, pen.mm(PAST)))),
  ];
  const tick = tickVector(chain, pen);
  const figures = placedFigures(chain, ctx, pen, field);
  const meaning = chainMeaning(chain, figures, ctx, pen);
  const ticks = stops.map((s) => {
    const p = at(s, 0);
    return linePath({ x: p.x - tick.x, y: p.y - tick.y }, { x: p.x + tick.x, y: p.y + tick.y });
  });
  const line = (paths: typeof thin, weight: 'thin' | 'mediumThick'): Item => ({
    kind: 'path',
    layer: 'dimension',
    source,
    meaning,
    path: joinPaths(paths),
    stroke: pen.stroke(weight, { ink: DIMENSION_INK }),
  });
  const style = { ...figureStyle(pen), source, meaning };
  return [line(thin, 'thin'), line(ticks, 'mediumThick'), ...figures.flatMap(({ text, place }) => textItems(ctx, text, place, style))];
}

/** Whether more than half of the figures of a chain would have no place between their ticks. */
export const isCrowded = (stops: readonly number[], ctx: DrawContext, pen: Pen): boolean =>
  stops.filter((to, i) => i > 0 && !figureFits(stops[i - 1]!, to, ctx, pen)).length * 2 > stops.length - 1;

/** The tick leans to the right as the figures are read: 45° clockwise from the extension line. */
function tickVector({ angleDeg }: Chain, pen: Pen): Point {
  return applyMatrix(rotation((angleDeg * Math.PI) / 180), { x: pen.mm(HALF_TICK), y: pen.mm(HALF_TICK) });
}

interface Figure {
  readonly text: string;
  readonly place: TextPlace;
}

const figureStyle = (pen: Pen): TextStyle => ({ size: pen.mm(TEXT_HEIGHT.small), layer: 'dimension', ink: DIMENSION_INK });

function placedFigures({ frame, stops, figures, angleDeg }: Chain, ctx: DrawContext, pen: Pen, field: FigureField): Figure[] {
  return figuresOf(stops, figures === 'far' ? 1 : -1, ctx, pen, field).map(({ text, along, across }) => ({
    text,
    place: { at: applyMatrix(frame, { x: along, y: across }), anchor: 'middle', angleDeg },
  }));
}

function chainMeaning(chain: Chain, figures: readonly Figure[], ctx: DrawContext, pen: Pen): ChainMeaning {
  const { frame, stops } = chain;
  const pair = (i: number, acrossAt: (stop: number) => number): readonly [Point, Point] => [
    applyMatrix(frame, { x: stops[i]!, y: acrossAt(i) }),
    applyMatrix(frame, { x: stops[i + 1]!, y: acrossAt(i + 1) }),
  ];
  const stretches = figures.map(({ text, place }, i): Stretch => {
    return { begins: pair(i, (stop) => -reachAt(chain, stop)), ends: pair(i, () => 0), figure: textMeaning(ctx, text, place, figureStyle(pen)) };
  });
  const past = { x: frame[2] * pen.mm(PAST), y: frame[3] * pen.mm(PAST) };
  return { kind: 'chain', stretches, past, tick: tickVector(chain, pen) };
}

/** A dimension that a person put down, as a chain of one stretch; null where it measures nothing. */
export function handChain(dimension: Dimension, pen: Pen): Chain | null {
  const line = dimensionLine(dimension);
  if (line === null) return null;
  const [a, b] = line.ends;
  const angle = Math.atan2(line.along.y, line.along.x);
  const degrees = (angle * 180) / Math.PI;
  const upsideDown = degrees > 90 || degrees <= -90;
  const isRight = dimension.offset < 0;
  const base = compose(translation(a.x, a.y), rotation(angle));
  const clear = (reach: number): number => Math.sign(reach) * Math.max(0, Math.abs(reach) - pen.mm(CLEAR));
  const [first, second] = line.reaches.map(clear);
  return {
    frame: isRight ? compose(base, [1, 0, 0, -1, 0, 0]) : base,
    stops: [0, Math.hypot(b.x - a.x, b.y - a.y)],
    reach: first!,
    reaches: [first!, second!],
    figures: isRight === upsideDown ? 'far' : 'near',
    angleDeg: upsideDown ? degrees - 180 : degrees,
  };
}
