import type { Point } from '../../../geometry/point.ts';
import { unionRect, type Rect } from '../../../geometry/rect.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { seenSigns, shownWall } from '../../elevation.ts';
import { moveBy } from '../../move.ts';
import { gateNeighbours } from '../../snapping/gate-neighbours.ts';
import { keepOut } from '../../snapping/keep-out.ts';
import { snapRect, type Neighbour } from '../../snapping/snap-rect.ts';
import { wallNeighbours } from '../../snapping/wall-neighbours.ts';
import type { EditorState, PreviewShape } from '../../state.ts';
import { minus, plus } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 6;

/**
 * Signs follow the pointer in the elevation of the gate or of a wall. Over the opening of the gate they may go: the rules will
 * say what that breaks. On a wall they stop at doors and windows, unless nothing is to be caught.
 */
export function showSignDrag(tool: ToolContext, data: SelectStates['translating']): Shown {
  const { state } = tool;
  const ids = new Set(data.refs.map((ref) => ref.id));
  const [first, ...rest] = seenSigns(state, state.project).filter(({ sign }) => ids.has(sign.id)).map(({ box }) => box);
  if (!first) return {};
  const pulled = along(minus(data.at, data.from), data.constrain);
  const group = moved(rest.reduce(unionRect, first), pulled);
  const others = neighboursIn(state, ids);
  const snapped = snapRect(group, others, tool.mm(CATCH_PX), { free: data.free, grid: state.snaps.grid });
  const kept = { x: data.constrain && pulled.x === 0 ? 0 : snapped.by.x, y: data.constrain && pulled.y === 0 ? 0 : snapped.by.y };
  const aside = { x: data.free || (data.constrain && pulled.x === 0) ? 0 : beside(state, data.refs, moved(group, kept)), y: 0 };
  const by = plus(kept, aside);
  const move = moveBy(state.project, data.refs, plus(pulled, by), state.view);
  const boxes = others.filter((n) => n.kind !== 'strip').map((n) => n.box);
  return { ...move, snapHint: aside.x === 0 ? snapped.hint : null, preview: gapMeasures(moved(group, by), boxes) };
}

function neighboursIn(state: EditorState, without: ReadonlySet<string>): readonly Neighbour[] {
  const wall = state.view === 'wall' ? shownWall(state, state.project) : null;
  return wall === null ? gateNeighbours(state.project, without) : wallNeighbours(wall, without);
}

/** How far the signs must go aside for doors and windows. What belongs to a door may hang upon its leaf. */
function beside(state: EditorState, refs: readonly EntityRef[], box: Rect): number {
  const wall = state.view === 'wall' ? shownWall(state, state.project) : null;
  if (wall === null || refs.some(({ id }) => state.project.signs[id]?.host.kind !== 'wall')) return 0;
  return keepOut(box, wall.openings.map((one) => one.box));
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
