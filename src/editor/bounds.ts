import type { Point } from '../geometry/point.ts';
import { inflate, unionRect, type Rect } from '../geometry/rect.ts';
import { planSignPlace } from '../drawing/plan-sign-place.ts';
import { pictureBounds } from '../drawing/compose-gate-picture.ts';
import { wallBounds } from '../drawing/compose-wall.ts';
import { gateElevationSigns, signRect } from '../drawing/sign-rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';
import { fixtureRing } from '../model/fixture-place.ts';
import { northCentre, siteBounds } from '../drawing/compose-site.ts';
import { NORTH_REACH } from '../drawing/symbols-north.ts';
import { VIEW_SCALE } from './viewport.ts';
import { underlayRing } from '../model/underlay.ts';
import { PAPERS, paperRect } from '../drawing/sheets/paper.ts';
import { shownSheet } from './shown-sheet.ts';
import { annotationRing } from './annotations.ts';
import { shownWall } from './elevation.ts';
import type { EditorState, ViewId } from './state.ts';
import { openingOutline, storeyOf, wallLine } from './storey-view.ts';

/** What a view without any content shows: ten metres square. */
const EMPTY: Rect = { x0: 0, y0: 0, x1: 10_000, y1: 10_000 };

/** Room that the dimension chains and axes around a plan take, those below a gate, and the words at a face: mm. */
const AROUND_PLAN = 3600;
const BELOW_GATE = 600;
export const AROUND_FACE = 60;

export function boxOf(points: readonly Point[]): Rect | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The box around everything that a view shows, mm. */
export function contentBounds(state: Pick<EditorState, 'project' | 'storeyId' | 'faceSignId' | 'wallAt' | 'sheetId' | 'gateLook'>, view: ViewId): Rect {
  switch (view) {
    case 'plan': {
      const storey = storeyOf(state.project, state.storeyId);
      const plan = storey && boxOf(Object.values(storey.nodes));
      const traced = storey && boxOf(Object.values(storey.underlays).filter(({ shown }) => shown).flatMap(underlayRing));
      const boxes = [plan && inflate(plan, AROUND_PLAN), traced].filter((box) => box !== null);
      return boxes.length === 0 ? EMPTY : boxes.reduce(unionRect);
    }
    case 'site':
      return siteWithNorth(state.project);
    case 'gate':
      return state.gateLook === 'elevation' ? gateBounds(state.project) : pictureBounds(state.project);
    case 'wall': {
      const wall = shownWall(state, state.project);
      return wall ? wallBounds(wall) : EMPTY;
    }
    case 'face': {
      const sign = state.project.signs[state.faceSignId ?? ''];
      return sign ? inflate({ x0: 0, y0: 0, x1: sign.size.width, y1: sign.size.height }, AROUND_FACE) : EMPTY;
    }
    case 'sheet': {
      const sheet = shownSheet(state);
      return sheet ? paperRect(PAPERS[sheet.paper]) : EMPTY;
    }
  }
}

function siteWithNorth(project: Project): Rect {
  const { x, y } = northCentre(project, VIEW_SCALE.site);
  return unionRect(siteBounds(project) ?? EMPTY, inflate({ x0: x, y0: y, x1: x, y1: y }, NORTH_REACH * VIEW_SCALE.site));
}

function gateBounds(project: Project): Rect {
  const { gate } = project.site;
  const wall: Rect = {
    x0: gate.opening[0] - gate.left.width,
    y0: -BELOW_GATE,
    x1: gate.opening[1] + gate.right.width,
    y1: Math.max(gate.height, gate.left.height, gate.right.height),
  };
  return gateElevationSigns(project).reduce((box, sign) => unionRect(box, signRect(project, sign)), wall);
}

/** The box around one thing in the view that shows it: a sign that hangs inside on the plan, another in its elevation; null where it has no place of its own. */
export function boundsOf(project: Project, ref: EntityRef): Rect | null {
  if (ref.kind === 'sign') {
    const sign = project.signs[ref.id];
    const place = sign && planSignPlace(project, sign);
    return place ? boxOf(place.ring) : sign ? signRect(project, sign) : null;
  }
  if (ref.kind === 'gate') return gateBounds(project);
  if (ref.kind === 'siteFeature') return boxOf(project.site.features[ref.id]?.outline ?? []);
  if (ref.kind === 'site') return siteBounds(project);
  const storey = storeyOf(project, ref.kind === 'storey' ? ref.id : (ref.storeyId ?? ''));
  return storey && boundsInStorey(storey, ref);
}

function boundsInStorey(storey: Storey, ref: EntityRef): Rect | null {
  switch (ref.kind) {
    case 'storey':
      return boxOf(Object.values(storey.nodes));
    case 'node':
      return boxOf([storey.nodes[ref.id]].filter((node) => node !== undefined));
    case 'wall': {
      const wall = storey.walls[ref.id];
      const line = wall && wallLine(storey, wall);
      const box = line && boxOf([line.a, line.b]);
      return box ? inflate(box, wall.thickness / 2) : null;
    }
    case 'opening': {
      const opening = storey.openings[ref.id];
      const wall = opening && storey.walls[opening.wallId];
      const line = wall && wallLine(storey, wall);
      return line ? boxOf(openingOutline(line, opening)) : null;
    }
    case 'room':
      return boxOf(planOf(storey).rooms.get(ref.id)?.face.outer ?? []);
    case 'fixture': {
      const fixture = storey.fixtures[ref.id];
      return fixture ? boxOf(fixtureRing(fixture)) : null;
    }
    case 'label':
    case 'dimension':
      return boxOf(annotationRing(storey, ref) ?? []);
    case 'underlay': {
      const underlay = storey.underlays[ref.id];
      return underlay ? boxOf(underlayRing(underlay)) : null;
    }
    default:
      return null;
  }
}
