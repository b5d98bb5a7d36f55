import type { SeenSign, WallView } from '../drawing/wall-view.ts';
import type { Project } from '../model/project.ts';
import { freeSpans } from '../geometry/free-spans.ts';
import { unionRect } from '../geometry/rect.ts';
import type { Ground } from './arrange.ts';
import { seenSigns, shownWall } from './elevation.ts';
import type { EditorState } from './state.ts';

/** The selected signs of the elevation that is shown, in the order in which they were picked. */
export function pickedSigns(state: EditorState): readonly SeenSign[] {
  const seen = new Map(seenSigns(state, state.project).map((one) => [one.sign.id, one]));
  return state.selection.flatMap((ref) => (ref.kind === 'sign' ? (seen.get(ref.id) ?? []) : []));
}

/** What the elevation that is shown offers the signs. */
export function groundFor(state: EditorState, signs: readonly SeenSign[]): Ground {
  const wall = state.view === 'wall' ? shownWall(state, state.project) : null;
  return wall === null ? gateGround(state.project, signs) : wallGround(wall, signs);
}

/** Beside the opening there are two stretches; what hangs above it or on the façade has all of the width. */
function gateGround({ site: { gate } }: Project, signs: readonly SeenSign[]): Ground {
  const [x0, x1] = gate.opening;
  const [left, right] = [x0 - gate.left.width, x1 + gate.right.width];
  const isBeside = signs.every(({ sign }) => sign.host.kind === 'gate');
  return { axis: (x0 + x1) / 2, stretches: isBeside ? [[left, x0], [x1, right]] : [[left, right]], openings: [] };
}

/** Free is what neither a door or window nor another sign takes at the height of the signs. */
function wallGround({ width, openings, signs: all }: WallView, signs: readonly SeenSign[]): Ground {
  const [first, ...rest] = signs.map(({ box }) => box);
  const band = first === undefined ? null : rest.reduce(unionRect, first);
  const ids = new Set(signs.map(({ sign }) => sign.id));
  const others = [...openings.map(({ box }) => box), ...all.filter(({ sign }) => !ids.has(sign.id)).map(({ box }) => box)];
  const taken = others.filter((box) => band !== null && box.y0 < band.y1 && box.y1 > band.y0);
  return { axis: width / 2, stretches: freeSpans(taken.map(({ x0, x1 }) => [x0, x1]), width), openings: openings.map(({ box }) => box) };
}
