import type { Point } from '../geometry/point.ts';
import { pointInPolygon, pointSide, polygonBounds } from '../geometry/polygon.ts';
import { rectContains, rectsOverlap, type Rect } from '../geometry/rect.ts';
import { segmentsTouch } from '../geometry/segment.ts';
import type { EntityRef } from '../model/entity.ts';
import { seenSigns } from './elevation.ts';
import { ringOf } from './outline.ts';
import { selectable } from './selectable.ts';
import { boundsIn, outlinesIn } from './shown.ts';
import type { EditorState } from './state.ts';
import { signRef } from './storey-view.ts';

type Ring = readonly Point[];

/** What a box or a lasso can take: of a wall view its signs alone, of others whatever can be picked. */
function brushable(state: EditorState): readonly EntityRef[] {
  return state.view === 'wall' ? seenSigns(state, state.project).map(({ sign }) => signRef(sign.id)) : selectable(state);
}

/** The things that lie wholly inside a line drawn around them. */
export function enclosedBy(state: EditorState, ring: Ring): readonly EntityRef[] {
  if (ring.length < 3) return [];
  const around = polygonBounds(ring);
  return brushable(state).filter((ref) => {
    const box = boundsIn(state, state.project, ref);
    if (box === null || !rectsOverlap(box, around)) return false;
    const outlines = outlinesIn(state, state.project, ref);
    return outlines.length > 0 && outlines.every((outline) => outline.every((point) => pointSide(point, ring) >= 0));
  });
}

/** The things that lie wholly inside a box. */
export function insideBox(state: EditorState, box: Rect): readonly EntityRef[] {
  return brushable(state).filter((ref) => {
    const bounds = boundsIn(state, state.project, ref);
    return bounds !== null && bounds.x0 >= box.x0 && bounds.x1 <= box.x1 && bounds.y0 >= box.y0 && bounds.y1 <= box.y1;
  });
}

/** The things that a box touches: a slanting wall is not touched where only its bounds are. */
export function touchedBy(state: EditorState, box: Rect): readonly EntityRef[] {
  return brushable(state).filter((ref) => {
    const bounds = boundsIn(state, state.project, ref);
    if (bounds === null || !rectsOverlap(bounds, box)) return false;
    return outlinesIn(state, state.project, ref).some((outline) => meets(outline, box));
  });
}

function meets(outline: Ring, box: Rect): boolean {
  if (outline.some((point) => rectContains(box, point))) return true;
  const frame = ringOf(box);
  if (frame.some((point) => pointInPolygon(point, outline))) return true;
  return sides(outline).some(([a, b]) => sides(frame).some(([c, d]) => segmentsTouch(a, b, c, d)));
}

const sides = (ring: Ring): readonly (readonly [Point, Point])[] => ring.map((point, i) => [point, ring[(i + 1) % ring.length]!]);
