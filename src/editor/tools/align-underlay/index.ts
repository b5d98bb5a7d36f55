import type { Point } from '../../../geometry/point.ts';
import type { PointerInput } from '../../api.ts';
import { snapPoint, type Snapped } from '../../snapping/snap-point.ts';
import type { PreviewShape } from '../../state.ts';
import { storeyOf } from '../../storey-view.ts';
import { aligned, LEAST_APART } from '../../underlay/fit-underlay.ts';
import { onUnderlay } from '../../underlay/on-underlay.ts';
import { setUnderlay } from '../../underlay/set-underlay.ts';
import { targetUnderlay } from '../../underlay/target-underlay.ts';
import { distance } from '../../vector.ts';
import type { Next, Shown, Step, Tool, ToolContext, ToolState } from '../tool.ts';

/** The points so far: two on the underlay, then the two of the plan that they belong to. */
interface Points {
  readonly points: readonly Point[];
  readonly at: Point | null;
}

interface AlignStates {
  idle: Points;
  picking: Points;
}

const CATCH_PX = 10;
const START: Next<AlignStates> = { to: 'idle', data: { points: [], at: null } };
const HINTS = ['hint.alignUnderlay.idle', 'hint.alignUnderlay.second', 'hint.alignUnderlay.third', 'hint.alignUnderlay.fourth'] as const;

/** On the underlay its lines catch, on the plan its corners and walls do. */
function caught(tool: ToolContext, count: number, event: Pick<PointerInput, 'at' | 'alt'>): Snapped {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  if (count < 2 || !storey) return onUnderlay(tool, event);
  return snapPoint({ at: event.at, storey, snaps: tool.state.snaps, grid: tool.state.gridStep, reach: tool.mm(CATCH_PX), free: event.alt });
}

function stepOf(tool: ToolContext, [a, b, c, d]: readonly Point[]): Step | null {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const underlay = targetUnderlay(tool.state);
  if (!storey || !underlay) return null;
  return { label: 'undo.alignUnderlay', edits: [setUnderlay(storey, underlay.id, aligned(underlay, [a!, b!], [c!, d!]))] };
}

function place(tool: ToolContext, { points }: Points, event: PointerInput): Next<AlignStates> | undefined {
  const { point } = caught(tool, points.length, event);
  // Both points of a pair in one place say nothing.
  if (points.length % 2 === 1 && distance(points.at(-1)!, point) < LEAST_APART) return undefined;
  const next = [...points, point];
  if (next.length < 4) return { to: 'picking', data: { points: next, at: event.at } };
  const step = stepOf(tool, next);
  return step ? { ...START, commit: step } : undefined;
}

function show(tool: ToolContext, { points, at }: Points): Shown {
  if (targetUnderlay(tool.state) === null) return { hint: { key: 'hint.calibrate.none' } };
  const aim = at && caught(tool, points.length, { at, alt: false });
  const [a, b, c, d] = aim ? [...points, aim.point] : points;
  const pair = (from: Point | undefined, to: Point | undefined): readonly PreviewShape[] => (from && to ? [{ kind: 'polyline', points: [from, to], closed: false, style: 'axis' }] : []);
  return { preview: [...pair(a, b), ...pair(c, d)], snapHint: aim?.hint ?? null, hint: { key: HINTS[points.length]! } };
}

const state = <K extends keyof AlignStates>(to: K): ToolState<AlignStates, K> => ({
  cursor: 'crosshair',
  hint: HINTS[0],
  pointerMove: (_tool, data, event) => ({ to, data: { ...data, at: event.at } }),
  pointerDown: place,
  key: (_tool, { points, at }, event) => {
    if (event.key !== 'Backspace' || points.length === 0) return null;
    return points.length === 1 ? START : { to: 'picking', data: { points: points.slice(0, -1), at } };
  },
  show,
});

/** Lays an underlay upon a plan that is there: two points of the one, and where they are on the other. */
export const alignUnderlayTool: Tool<AlignStates> = { id: 'alignUnderlay', initial: START, states: { idle: state('idle'), picking: state('picking') } };
