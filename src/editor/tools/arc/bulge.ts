import { arcPoints, arcThrough } from '../../../geometry/arc-points.ts';
import type { Point } from '../../../geometry/point.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import type { KeyInput } from '../../api.ts';
import { wallMade } from '../../pens.ts';
import type { PreviewShape } from '../../state.ts';
import { cross, distance, leftOf, minus, plus, times, unit, whole } from '../../vector.ts';
import { aimOf } from '../aim.ts';
import { tenthDeg } from '../chain.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed, typedLength } from '../typing.ts';
import type { ArcStates } from './states.ts';

type Data = ArcStates['bulge'];

const START: Next<ArcStates> = { to: 'idle', data: { aim: null } };
/** A radius is caught in steps of this, mm. */
const RADIUS_STEP = 50;

/** The arc goes through the pointer; a typed number is its radius, bent to the side of the pointer. */
export const bulge: ToolState<ArcStates, 'bulge'> = {
  cursor: 'crosshair',
  hint: 'hint.arc.bulge',
  pointerMove: (_tool, data, event) => ({ to: 'bulge', data: { ...data, aim: aimOf(event) } }),
  pointerDown: (tool, data, event) => build(tool, { ...data, aim: aimOf(event) }),
  key,
  show,
};

/** How high the arc stands over its chord for a radius; the greater part of the circle where `most`. */
function heightFor(radius: number, chord: number, most: boolean): number {
  const inner = Math.sqrt(Math.max(0, radius * radius - (chord * chord) / 4));
  return most ? radius + inner : radius - inner;
}

/** A point in the middle of the arc that is meant; null where it would be straight. */
function middleOf(tool: ToolContext, { from, to, aim, typing }: Data): Point | null {
  const chord = distance(from, to);
  const off = cross(unit(minus(to, from)), minus(aim.at, from));
  const radius = typedLength(typing.first);
  const side = off < 0 ? -1 : 1;
  if (radius === null && Math.abs(off) < 1) return null;
  const height = radius === null ? caughtHeight(tool, Math.abs(off), chord, aim.free) : heightFor(Math.max(radius, chord / 2), chord, Math.abs(off) > chord / 2);
  const foot = times(plus(from, to), 0.5);
  return plus(foot, times(leftOf(unit(minus(to, from))), side * height));
}

/** The height over the chord that gives a radius of whole steps, where the grid is on. */
function caughtHeight(tool: ToolContext, height: number, chord: number, free: boolean): number {
  const radius = (chord * chord) / 8 / height + height / 2;
  if (free || !tool.state.snaps.grid || radius > 1e6) return height;
  return heightFor(Math.max(chord / 2, Math.round(radius / RADIUS_STEP) * RADIUS_STEP), chord, height > chord / 2);
}

function arcEdits(tool: ToolContext, data: Data): readonly Edit[] {
  const via = middleOf(tool, data);
  if (via === null) return [];
  const points = arcPoints(data.from, via, data.to);
  return [{ verb: 'addWalls', args: { storeyId: tool.state.storeyId, points, closed: false, arc: true, ...wallMade(tool.state.pens.wall) } }];
}

function build(tool: ToolContext, data: Data): Next<ArcStates> | undefined {
  const edits = arcEdits(tool, data);
  return edits.length === 0 ? undefined : { ...START, commit: { label: 'undo.addArc', edits } };
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<ArcStates> | null {
  // There is one number to type: Tab has nowhere to go.
  const typing = event.key === 'Tab' ? null : typed(data.typing, event);
  if (typing) return { to: 'bulge', data: { ...data, typing } };
  if (event.key === 'Enter') return build(tool, data) ?? { to: 'bulge', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'bulge', data: { ...data, typing: NOTHING_TYPED } };
  if (event.key === 'Backspace') return { to: 'end', data: { corners: [data.from], aim: data.aim, typing: NOTHING_TYPED } };
  return event.key === 'Escape' ? START : null;
}

function show(tool: ToolContext, data: Data): Shown {
  return {
    edits: arcEdits(tool, data),
    settled: [],
    label: 'undo.addArc',
    preview: arcShapes(tool, data),
    typed: shownTyping(data.typing, ''),
    anchor: whole(times(plus(data.from, data.to), 0.5)),
  };
}

/** The chord, the line of the arc, its radius, its length and its angle at the centre. */
function arcShapes(tool: ToolContext, data: Data): readonly PreviewShape[] {
  const chord: PreviewShape = { kind: 'measure', from: data.from, to: data.to, mm: Math.round(distance(data.from, data.to)) };
  const via = middleOf(tool, data);
  const arc = via && arcThrough(data.from, via, data.to);
  if (!via || !arc) return [chord];
  const sweep = Math.abs(arc.sweep);
  const facts = { radius: Math.round(arc.radius), length: Math.round(arc.radius * sweep), angleDeg: tenthDeg((sweep * 180) / Math.PI) };
  return [
    chord,
    { kind: 'polyline', points: arcPoints(data.from, whole(via), data.to), closed: false, style: 'axis' },
    { kind: 'label', at: via, words: { key: 'canvas.arc', data: facts } },
  ];
}
