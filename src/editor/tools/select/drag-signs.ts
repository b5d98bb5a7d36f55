import type { Point } from '../../../geometry/point.ts';
import { unionRect, type Rect } from '../../../geometry/rect.ts';
import { signRect } from '../../../drawing/sign-rect.ts';
import { moveBy } from '../../move.ts';
import { gateNeighbours } from '../../snapping/gate-neighbours.ts';
import { snapRect } from '../../snapping/snap-rect.ts';
import type { PreviewShape } from '../../state.ts';
import { minus, plus } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 6;

/** Signs follow the pointer in the gate's elevation; crossing the opening is allowed, the rules will say what it breaks. */
export function showSignDrag(tool: ToolContext, data: SelectStates['translating']): Shown {
  const { project, snaps } = tool.state;
  const boxes = data.refs.map((ref) => project.signs[ref.id]).filter((sign) => sign !== undefined).map((sign) => signRect(project, sign));
  const [first, ...rest] = boxes;
  if (!first) return {};
  const pulled = along(minus(data.at, data.from), data.constrain);
  const group = moved(rest.reduce(unionRect, first), pulled);
  const others = gateNeighbours(project, new Set(data.refs.map((ref) => ref.id)));
  const snapped = snapRect(group, others, tool.mm(CATCH_PX), { free: data.free, grid: snaps.grid });
  const kept = { x: data.constrain && pulled.x === 0 ? 0 : snapped.by.x, y: data.constrain && pulled.y === 0 ? 0 : snapped.by.y };
  const move = moveBy(project, data.refs, plus(pulled, kept));
  return { ...move, snapHint: snapped.hint, preview: gapMeasures(moved(group, kept), others.filter((n) => n.kind !== 'strip').map((n) => n.box)) };
}

const moved = (box: Rect, by: Point): Rect => ({ x0: box.x0 + by.x, y0: box.y0 + by.y, x1: box.x1 + by.x, y1: box.y1 + by.y });

/** Shift keeps the larger of the two directions. */
function along(by: Point, constrain: boolean): Point {
  if (!constrain) return by;
  return Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
}

/** The clear distances to the next thing on the left and on the right. */
function gapMeasures(box: Rect, others: readonly Rect[]): readonly PreviewShape[] {
  const level = others.filter((other) => other.y0 < box.y1 && box.y0 < other.y1);
  const y = (box.y0 + box.y1) / 2;
  const left = Math.max(...level.map((other) => other.x1).filter((x) => x <= box.x0));
  const right = Math.min(...level.map((other) => other.x0).filter((x) => x >= box.x1));
  const measure = (from: number, to: number): PreviewShape[] =>
    Number.isFinite(to - from) && to > from
      ? [{ kind: 'measure', from: { x: from, y }, to: { x: to, y }, mm: Math.round(to - from) }]
      : [];
  return [...measure(left, box.x0), ...measure(box.x1, right)];
}
