import { joinPaths, linePath, polygonPath, type Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Opening } from '../model/storey.ts';
import type { Item, PathItem } from './drawing.ts';
import { WHITE } from './ink.ts';
import type { SymbolMeaning } from './meaning.ts';
import { frameToPlan, type WallFrame } from './plan-frame.ts';
import { DASHED, type LineWeight, type Pen } from './plan-pen.ts';
import { arcLine } from './symbols-basic.ts';

/** Where the eye cuts the plan, mm above the floor: a window above it is drawn dashed (高窗). */
const CUT_HEIGHT = 1200;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One leaf: hung at `hinge`, closed it reaches to `tip` (both mm along the wall). */
interface Leaf {
  readonly hinge: number;
  readonly tip: number;
}

type Draw = (path: Path, weight: LineWeight, dash?: readonly number[]) => PathItem;

/** The symbol of an opening after GB/T 50104 table 3.0.1. */
export function openingItems(opening: Opening, frame: WallFrame, pen: Pen, source: EntityRef): Item[] {
  const meaning = symbolOf(opening, frame);
  const draw: Draw = (path, weight, dash) => ({
    kind: 'path',
    layer: 'opening',
    source,
    meaning,
    path,
    stroke: pen.stroke(weight, dash ? { dash } : {}),
  });
  const span = spanOf(opening);
  switch (opening.kind) {
    case 'window':
      return windowItems(opening, frame, span, pen, draw);
    case 'passage':
      return [draw(facesOf(frame, span), 'thin', DASHED)];
    case 'slidingDoor':
      return slidingPanels(frame, span).map((path) => ({ ...draw(path, 'thin'), fill: WHITE }));
    case 'door':
    case 'doubleDoor':
    case 'gate':
      return leavesOf(opening, span).flatMap((leaf) => [
        draw(leafPath(frame, leaf, opening.swing), 'medium'),
        draw(swingArc(frame, leaf, opening.swing), 'thin'),
      ]);
  }
}

/** The middle of the opening on the wall's line, looking along the wall. */
function symbolOf({ kind, at, width }: Opening, frame: WallFrame): SymbolMeaning {
  const [{ x, y }, middle] = [frame.direction, frameToPlan(frame, at, 0)];
  return { kind: 'symbol', name: `${kind}_${width}`, at: [x, y, -y, x, middle.x, middle.y] };
}

const spanOf = ({ at, width }: Opening): Span => ({ from: at - width / 2, to: at + width / 2 });

/** The leaves of a hinged door; none for other openings. */
function leavesOf(opening: Opening, span: Span): Leaf[] {
  if (opening.kind === 'door')
    return [opening.hinge === 'a' ? { hinge: span.from, tip: span.to } : { hinge: span.to, tip: span.from }];
  if (opening.kind !== 'doubleDoor' && opening.kind !== 'gate') return [];
  const middle = (span.from + span.to) / 2;
  return [
    { hinge: span.from, tip: middle },
    { hinge: span.to, tip: middle },
  ];
}

function windowItems(
  { sill }: Opening,
  frame: WallFrame,
  span: Span,
  pen: Pen,
  draw: Draw,
): Item[] {
  const glass = glassLines(frame, pen).map((across) => lineAt(frame, span, across));
  return [draw(facesOf(frame, span), 'thin'), draw(joinPaths(glass), 'thin', sill > CUT_HEIGHT ? DASHED : undefined)];
}

/** Two lines for the pane, or one where they would come closer than 0.4 mm on paper. */
function glassLines({ left, right }: WallFrame, pen: Pen): number[] {
  const third = (left - right) / 3;
  return third < pen.mm(0.4) ? [(left + right) / 2] : [right + third, left - third];
}

const lineAt = (frame: WallFrame, { from, to }: Span, across: number): Path =>
  linePath(frameToPlan(frame, from, across), frameToPlan(frame, to, across));

const facesOf = (frame: WallFrame, span: Span): Path =>
  joinPaths([lineAt(frame, span, frame.right), lineAt(frame, span, frame.left)]);

/** Two panels that pass each other in the wall. */
function slidingPanels(frame: WallFrame, { from, to }: Span): Path[] {
  const [middle, lap] = [(from + to) / 2, (to - from) * 0.05];
  const [centre, thick] = [(frame.left + frame.right) / 2, (frame.left - frame.right) / 5];
  const panel = (a: number, b: number, low: number) =>
    polygonPath([
      frameToPlan(frame, a, low),
      frameToPlan(frame, b, low),
      frameToPlan(frame, b, low + thick),
      frameToPlan(frame, a, low + thick),
    ]);
  return [panel(from, middle + lap, centre), panel(middle - lap, to, centre - thick)];
}

const sideOf = (frame: WallFrame, swing: Opening['swing']) =>
  swing === 'left' ? { face: frame.left, out: 1 } : { face: frame.right, out: -1 };

/** The leaf, open at a right angle. */
function leafPath(frame: WallFrame, { hinge, tip }: Leaf, swing: Opening['swing']): Path {
  const { face, out } = sideOf(frame, swing);
  const reach = Math.abs(tip - hinge);
  return linePath(frameToPlan(frame, hinge, face), frameToPlan(frame, hinge, face + out * reach));
}

/** The quarter circle that the edge of the leaf runs along, from the open leaf to the closed one. */
function swingArc(frame: WallFrame, { hinge, tip }: Leaf, swing: Opening['swing']): Path {
  const { face, out } = sideOf(frame, swing);
  const forward = tip > hinge;
  const heading = (Math.atan2(frame.direction.y, frame.direction.x) * 180) / Math.PI;
  const closed = heading + (forward ? 0 : 180);
  const open = closed + (forward ? 90 : -90) * out;
  return arcLine(frameToPlan(frame, hinge, face), Math.abs(tip - hinge), open, closed);
}

/** The squares that the leaves sweep, in plan coordinates: what a room tag keeps clear of. */
export function swingSpaces(opening: Opening, frame: WallFrame): Rect[] {
  const { face, out } = sideOf(frame, opening.swing);
  const span = spanOf(opening);
  return leavesOf(opening, span).map(({ hinge, tip }) => {
    const far = face + out * Math.abs(tip - hinge);
    const [p, q] = [frameToPlan(frame, hinge, face), frameToPlan(frame, tip, far)];
    return { x0: Math.min(p.x, q.x), y0: Math.min(p.y, q.y), x1: Math.max(p.x, q.x), y1: Math.max(p.y, q.y) };
  });
}
