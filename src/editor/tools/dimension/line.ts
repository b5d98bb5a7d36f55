import type { Point } from '../../../geometry/point.ts';
import { dimensionLine, measuredAlong } from '../../../model/dimension-line.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import type { Dimension } from '../../../model/plan-part.ts';
import type { KeyInput } from '../../api.ts';
import { DIMENSION_PENS } from '../../pens.ts';
import { dot, leftOf, minus, toStep } from '../../vector.ts';
import { aimOf, caught } from '../aim.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed, typedLength } from '../typing.ts';
import type { DimensionStates } from './states.ts';

type Data = DimensionStates['line'];

const START: Next<DimensionStates> = { to: 'idle', data: { aim: null } };
/** Steps of the distance between the line and what it measures, mm. */
const STEP = 100;

/** The dimension line follows the pointer; a typed number is its distance from the first point. */
export const line: ToolState<DimensionStates, 'line'> = {
  cursor: 'crosshair',
  hint: 'hint.dimension.line',
  pointerMove: (_tool, data, event) => ({ to: 'line', data: { ...data, aim: aimOf(event) } }),
  pointerDown: (tool, data, event) => put(tool, { ...data, aim: aimOf(event) }),
  key,
  show,
};

/**
 * What is measured: as chosen; else the part along x where the line is put above or below both points, that along y where it is
 * put beside both, the distance itself elsewhere.
 */
function alongOf({ from, to, aim, along }: Data): Dimension['along'] {
  if (along !== 'auto') return along;
  if (from.x === to.x || from.y === to.y) return 'points';
  const [low, high] = [{ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }, { x: Math.max(from.x, to.x), y: Math.max(from.y, to.y) }];
  const isBetween = (axis: 'x' | 'y'): boolean => low[axis] <= aim.at[axis] && aim.at[axis] <= high[axis];
  if (isBetween('x') === isBetween('y')) return 'points';
  return isBetween('x') ? 'x' : 'y';
}

function dimensionOf(tool: ToolContext, data: Data): Omit<Dimension, 'id'> | null {
  const { from, to } = data;
  const chosen = alongOf(data);
  const along = measuredAlong({ from, to, along: chosen });
  if (along === null) return null;
  return { from, to, along: chosen, offset: offsetOf(tool, data, along) };
}

function offsetOf(tool: ToolContext, { from, aim, typing }: Data, along: Point): number {
  const left = leftOf(along);
  const raw = dot(left, minus(caught(tool, aim).point, from));
  const length = typing.first === '0' ? 0 : typedLength(typing.first);
  if (length !== null) return raw < 0 ? -length : length;
  return tool.state.snaps.grid && !aim.free ? toStep(raw, STEP) : Math.round(raw) + 0;
}

function editsOf(tool: ToolContext, data: Data): readonly Edit[] {
  const value = dimensionOf(tool, data);
  return value === null ? [] : [{ verb: 'addPlanPart', args: { storeyId: tool.state.storeyId, part: { kind: 'dimension', value } } }];
}

function put(tool: ToolContext, data: Data): Next<DimensionStates> | undefined {
  const edits = editsOf(tool, data);
  return edits.length === 0 ? undefined : { ...START, commit: { label: 'undo.addDimension', edits } };
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<DimensionStates> | null {
  if (event.key === 'Tab') {
    const along = DIMENSION_PENS[(DIMENSION_PENS.indexOf(data.along) + 1) % DIMENSION_PENS.length]!;
    return { to: 'line', data: { ...data, along } };
  }
  const typing = typed(data.typing, event);
  if (typing) return { to: 'line', data: { ...data, typing } };
  if (event.key === 'Enter') return put(tool, data) ?? { to: 'line', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'line', data: { ...data, typing: NOTHING_TYPED } };
  if (event.key === 'Backspace') return { to: 'second', data: { corners: [data.from], aim: data.aim, typing: NOTHING_TYPED } };
  return event.key === 'Escape' ? START : null;
}

function show(tool: ToolContext, data: Data): Shown {
  const value = dimensionOf(tool, data);
  const stand = value && dimensionLine(value);
  return {
    edits: editsOf(tool, data),
    settled: [],
    label: 'undo.addDimension',
    preview: stand ? [{ kind: 'measure', from: stand.ends[0], to: stand.ends[1], mm: stand.mm }] : [],
    hint: { key: 'hint.dimension.line' },
    typed: shownTyping(data.typing, ''),
    anchor: data.to,
  };
}
