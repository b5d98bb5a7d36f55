import { compose, rotation, scaling, translation } from '../../geometry/matrix.ts';
import { joinPaths, rectPath, transformPath, type Path } from '../../geometry/path.ts';
import { rect, rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { SeatedScale } from '../../model/plan-symbol.ts';
import { seatingOf, UNDER_EDGE, type BoxSize, type Seating, type SeatSide } from '../../model/symbol-pieces.ts';
import { circlePath } from '../symbols-basic.ts';
import { line, type SymbolLine } from './symbol-picture.ts';

/** The table's own box within the box of table and seats. */
export const tableBox = (scale: SeatedScale, size: BoxSize): Rect => seatingOf(scale, size).table;

/** The seats of a table, to be painted before it: each looks at the table. */
export function seatLines(scale: SeatedScale, size: BoxSize): SymbolLine[] {
  const seating = seatingOf(scale, size);
  const chairs = scale.round ? roundSeats(scale, seating) : seating.seats.flatMap(({ side, count }) => sideSeats(scale, seating.table, side, count));
  return chairs.map((path) => line(path, { fill: 'paper' }));
}

/** The line of a round table. */
export function roundTable(table: Rect): SymbolLine {
  const { x, y } = rectCentre(table);
  const fitted = compose(translation(x, y), scaling(rectWidth(table) / 2, rectHeight(table) / 2));
  return line(transformPath(fitted, circlePath({ x: 0, y: 0 }, 1)), { fill: 'paper' });
}

/** A chair about its middle that looks down, its back at the upper edge. */
function chair({ width, depth }: SeatedScale['seat']): Path {
  const back = depth * 0.16;
  return joinPaths([rectPath(rect(-width / 2, -depth / 2, width, depth - back)), rectPath(rect(-width / 2, depth / 2 - back, width, back))]);
}

const TURN: Readonly<Record<SeatSide, number>> = { back: 0, left: 90, front: 180, right: 270 };

function sideSeats({ seat }: SeatedScale, table: Rect, side: SeatSide, count: number): Path[] {
  const turn = rotation((TURN[side] * Math.PI) / 180);
  const along = side === 'front' || side === 'back' ? rectWidth(table) : rectHeight(table);
  const away = (side === 'front' || side === 'back' ? rectHeight(table) : rectWidth(table)) / 2 + seat.depth * (0.5 - UNDER_EDGE);
  const middle = rectCentre(table);
  return Array.from({ length: count }, (_, i) => {
    const x = ((i + 0.5) / count - 0.5) * along;
    return transformPath(compose(translation(middle.x, middle.y), compose(turn, translation(x, away))), chair(seat));
  });
}

function roundSeats({ seat }: SeatedScale, { table, seats }: Seating): Path[] {
  const count = seats.reduce((sum, side) => sum + side.count, 0);
  const middle = rectCentre(table);
  const [a, b] = [rectWidth(table) / 2, rectHeight(table) / 2];
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    const out = seat.depth * (0.5 - UNDER_EDGE);
    const at = translation(middle.x - (a + out) * Math.sin(angle), middle.y + (b + out) * Math.cos(angle));
    return transformPath(compose(at, rotation(angle)), chair(seat));
  });
}
