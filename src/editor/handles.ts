import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { facePlaceOf } from '../model/face-part.ts';
import { seenBox } from './elevation.ts';
import { partRect } from './face/face-parts.ts';
import type { CursorName, EditorState } from './state.ts';
import { viewportOf } from './camera.ts';
import { fixtureHandles } from './fixture-handles.ts';
import type { Handle } from './handle.ts';
import { isFree } from './plan-layers.ts';
import { siteHandles } from './site-handles.ts';
import { underlayHandles } from './underlay/underlay-handles.ts';
import { pointAlong, storeyOf, wallLine } from './storey-view.ts';

const SIDES = [-1, 0, 1] as const;

/** The handles of the selection: one sign in the elevation of the gate or a wall, one wall, opening or underlay of the plan, one part of a face. */
export function handlesOf(state: EditorState): readonly Handle[] {
  const [ref, ...others] = state.selection;
  if (!ref || others.length > 0 || state.readOnly) return [];
  if ((state.view === 'gate' || state.view === 'wall') && ref.kind === 'sign') return signHandles(state, ref);
  if (state.view === 'face' && ref.kind === 'facePart') return partHandles(state, ref);
  if (state.view === 'plan' && ref.kind === 'wall' && ref.storeyId === state.storeyId) return wallHandles(state, ref);
  if (state.view === 'plan' && ref.kind === 'opening') return openingHandles(state, ref);
  if (!isFree(state.layers, ref)) return [];
  if (state.view === 'plan' && ref.kind === 'fixture' && ref.storeyId === state.storeyId) return onFixture(state, ref);
  if (state.view === 'site' && (ref.kind === 'siteFeature' || ref.kind === 'site')) return siteHandles(state.draft ?? state.project, ref);
  if (state.view === 'plan' && ref.kind === 'underlay' && ref.storeyId === state.storeyId) return onUnderlay(state, ref);
  return [];
}

function onFixture(state: EditorState, ref: EntityRef): readonly Handle[] {
  const fixture = storeyOf(state.draft ?? state.project, state.storeyId)?.fixtures[ref.id];
  return fixture ? fixtureHandles(fixture, state.symbols[fixture.kind], 1 / viewportOf(state).zoom).map((pull) => ({ ref, ...pull })) : [];
}

function onUnderlay(state: EditorState, ref: EntityRef): readonly Handle[] {
  const underlay = storeyOf(state.draft ?? state.project, state.storeyId)?.underlays[ref.id];
  return underlay ? underlayHandles(underlay, 1 / viewportOf(state).zoom).map((pull) => ({ ref, ...pull })) : [];
}

function signHandles(state: EditorState, ref: EntityRef): readonly Handle[] {
  const project = state.draft ?? state.project;
  const box = seenBox(state, project, ref.id);
  return box ? boxHandles(ref, box) : [];
}

/** A line has no height to pull at, or no width. */
function partHandles(state: EditorState, ref: EntityRef): readonly Handle[] {
  const box = partRect(state.draft ?? state.project, ref);
  if (box === null || facePlaceOf(ref)?.signId !== state.faceSignId) return [];
  return boxHandles(ref, box).filter(({ dx, dy }) => (dx === 0 || box.x1 > box.x0) && (dy === 0 || box.y1 > box.y0));
}

function boxHandles(ref: EntityRef, box: Rect): readonly Handle[] {
  const x = { '-1': box.x0, '0': (box.x0 + box.x1) / 2, '1': box.x1 };
  const y = { '-1': box.y0, '0': (box.y0 + box.y1) / 2, '1': box.y1 };
  return SIDES.flatMap((dx) => SIDES.map((dy) => ({ dx, dy })))
    .filter(({ dx, dy }) => dx !== 0 || dy !== 0)
    .map(({ dx, dy }) => ({ ref, dx, dy, at: { x: x[`${dx}`], y: y[`${dy}`] }, cursor: cursorOf(dx, dy) }));
}

function cursorOf(dx: number, dy: number): CursorName {
  if (dy === 0) return 'ew-resize';
  if (dx === 0) return 'ns-resize';
  return dx === dy ? 'nesw-resize' : 'nwse-resize';
}

/** A wall is pulled at its ends. */
function wallHandles(state: EditorState, ref: EntityRef): readonly Handle[] {
  const storey = storeyOf(state.draft ?? state.project, state.storeyId);
  const wall = storey?.walls[ref.id];
  const line = storey && wall && wallLine(storey, wall);
  if (!line || wall.arc !== undefined) return [];
  return [{ ref, dx: -1, dy: 0, at: line.a, cursor: 'move' }, { ref, dx: 1, dy: 0, at: line.b, cursor: 'move' }];
}

function openingHandles(state: EditorState, ref: EntityRef): readonly Handle[] {
  const storey = storeyOf(state.draft ?? state.project, state.storeyId);
  const opening = storey?.openings[ref.id];
  const wall = opening && storey?.walls[opening.wallId];
  const line = storey && wall && wallLine(storey, wall);
  if (!opening || !line) return [];
  const cursor: CursorName = Math.abs(line.along.x) >= Math.abs(line.along.y) ? 'ew-resize' : 'ns-resize';
  return ([-1, 1] as const).map((dx) => ({
    ref,
    dx,
    dy: 0,
    at: pointAlong(line, opening.at + (dx * opening.width) / 2),
    cursor,
  }));
}
