import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import { planSignPlace } from '../drawing/plan-sign-place.ts';
import { signRect } from '../drawing/sign-rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { fixtureRing } from '../model/fixture-place.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';
import { underlayRing } from '../model/underlay.ts';
import { annotationRing, isAnnotation } from './annotations.ts';
import { boundsOf } from './bounds.ts';
import { openingOutline, storeyOf, wallLine } from './storey-view.ts';

type Ring = readonly Point[];

/** The closed outlines (mm) that show which thing is meant: the body of a wall, the net outline of a room, a sign's edge. */
export function outlinesOf(project: Project, ref: EntityRef): readonly Ring[] {
  if (ref.kind === 'sign') {
    const sign = project.signs[ref.id];
    const place = sign && planSignPlace(project, sign);
    return place ? [place.ring] : sign ? [ringOf(signRect(project, sign))] : [];
  }
  if (ref.kind === 'siteFeature') return [project.site.features[ref.id]?.outline ?? []];
  if (ref.kind === 'site') return [project.site.outline];
  const storey = storeyOf(project, ref.storeyId ?? '');
  const inStorey = storey && outlinesInStorey(storey, ref);
  if (inStorey) return inStorey;
  const box = boundsOf(project, ref);
  return box ? [ringOf(box)] : [];
}

function outlinesInStorey(storey: Storey, ref: EntityRef): readonly Ring[] | null {
  if (ref.kind === 'room') return planOf(storey).rooms.get(ref.id)?.net ?? [];
  if (ref.kind === 'wall') return wallOutline(storey, ref.id);
  if (ref.kind === 'fixture') return storey.fixtures[ref.id] ? [fixtureRing(storey.fixtures[ref.id]!)] : [];
  if (ref.kind === 'underlay') return storey.underlays[ref.id] ? [underlayRing(storey.underlays[ref.id]!)] : [];
  if (isAnnotation(ref)) return [annotationRing(storey, ref) ?? []];
  if (ref.kind !== 'opening') return null;
  const opening = storey.openings[ref.id];
  const wall = opening && storey.walls[opening.wallId];
  const line = wall && wallLine(storey, wall);
  return opening && line ? [openingOutline(line, opening)] : [];
}

/** A virtual wall has no body: its line stands for it. */
function wallOutline(storey: Storey, id: string): readonly Ring[] {
  const body = planOf(storey).wallBodies.get(id);
  if (body && body.length > 0) return [body];
  const wall = storey.walls[id];
  const line = wall && wallLine(storey, wall);
  return line ? [[line.a, line.b]] : [];
}

/** The four corners of a box, counter-clockwise. */
export const ringOf = (r: Rect): Ring => [
  { x: r.x0, y: r.y0 },
  { x: r.x1, y: r.y0 },
  { x: r.x1, y: r.y1 },
  { x: r.x0, y: r.y1 },
];
