import type { Point } from '../geometry/point.ts';
import { inflate, rectContains } from '../geometry/rect.ts';
import { pointInPolygon } from '../geometry/polygon.ts';
import type { EntityRef } from '../model/entity.ts';
import { inOrder } from '../drawing/compose-site.ts';
import { fixtureRing } from '../model/fixture-place.ts';
import type { Fixture } from '../model/plan-part.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';
import { underlayRing, underlaysInOrder } from '../model/underlay.ts';
import { hitAnnotation } from './annotations.ts';
import { isFree } from './plan-layers.ts';
import { boxOf } from './bounds.ts';
import { seenSigns, shownWall } from './elevation.ts';
import { hitFace, shownFace } from './face/face-parts.ts';
import type { EditorState } from './state.ts';
import { planSignPlace, signsOnStorey } from '../drawing/plan-sign-place.ts';
import { beside, distanceToBody, featureRef, fixtureRef, nodeRef, openingRef, roomRef, signRef, storeyOf, underlayRef, wallLine, wallRef } from './storey-view.ts';
import { distance, nearestOn } from './vector.ts';

/** What lies under a point of the view shown, the topmost only; `reach` (mm) is how far beside a thing it still counts. */
export function hit(state: EditorState, at: Point, reach: number): EntityRef | null {
  switch (state.view) {
    case 'plan': {
      const storey = storeyOf(state.project, state.storeyId);
      return storey && hitPlan(state, storey, at, reach);
    }
    case 'site':
      return isFree(state.layers, { kind: 'site' }) ? hitSite(state.project, at, reach) : null;
    case 'gate':
      return hitGate(state, at, reach);
    case 'wall':
      return hitWallView(state, at, reach);
    case 'face': {
      const sign = shownFace(state, state.project);
      return sign && hitFace(state.project, sign, at, reach);
    }
    case 'sheet':
      return null;
  }
}

/** A sign before its wall; it lies over the wall and the room, and is caught a little beside it. */
function hitSign(project: Project, storeyId: string, at: Point, reach: number): EntityRef | null {
  for (const sign of signsOnStorey(project, storeyId).toReversed()) {
    const box = boxOf(planSignPlace(project, sign)?.ring ?? []);
    if (box && rectContains(inflate(box, reach), at)) return signRef(sign.id);
  }
  return null;
}

/** The topmost of what is shown and not locked. */
function hitPlan({ project, layers }: EditorState, storey: Storey, at: Point, reach: number): EntityRef | null {
  const from = (kind: EntityRef['kind'], find: () => EntityRef | null): EntityRef | null => (isFree(layers, { kind }) ? find() : null);
  return (
    from('sign', () => hitSign(project, storey.id, at, reach)) ??
    hitAnnotation(storey, at, reach, (kind) => isFree(layers, { kind })) ??
    from('opening', () => hitOpening(storey, at, reach)) ??
    from('fixture', () => hitFixture(storey, at)) ??
    from('node', () => hitNode(storey, at, reach)) ??
    from('wall', () => hitWall(storey, at, reach)) ??
    from('room', () => hitRoom(storey, at)) ??
    from('underlay', () => hitUnderlay(storey, at))
  );
}

/** The smallest that holds the point: what stands on a court or under a tree can be picked. */
function hitFixture(storey: Storey, at: Point): EntityRef | null {
  let best: Fixture | null = null;
  for (const fixture of Object.values(storey.fixtures)) {
    if (!pointInPolygon(at, fixtureRing(fixture))) continue;
    if (best === null || fixture.width * fixture.depth <= best.width * best.depth) best = fixture;
  }
  return best && fixtureRef(storey, best.id);
}

/** The topmost feature: within it, or beside its line; the edge of the site where it is met. */
function hitSite(project: Project, at: Point, reach: number): EntityRef | null {
  const found = inOrder(project).findLast(({ outline }) => (outline.length > 2 && pointInPolygon(at, outline)) || nearLine(outline, at, reach));
  if (found !== undefined) return featureRef(found.id);
  const { outline } = project.site;
  return nearLine([...outline, ...outline.slice(0, 1)], at, reach) ? { kind: 'site', id: 'site' } : null;
}

const nearLine = (line: readonly Point[], at: Point, reach: number): boolean =>
  line.slice(1).some((b, i) => distance(at, nearestOn(line[i]!, b, at)) <= reach);

function hitOpening(storey: Storey, at: Point, reach: number): EntityRef | null {
  for (const opening of Object.values(storey.openings)) {
    const wall = storey.walls[opening.wallId];
    const line = wall && wallLine(storey, wall);
    if (!line) continue;
    const place = beside(line, at);
    const within = Math.abs(place.along - opening.at) <= opening.width / 2;
    if (within && place.left <= line.left + reach && place.left >= -line.right - reach) {
      return openingRef(storey, opening.id);
    }
  }
  return null;
}

/** A corner is caught in the body of its walls only a little around its point: else no short wall could be picked. */
function hitNode(storey: Storey, at: Point, reach: number): EntityRef | null {
  for (const node of Object.values(storey.nodes)) {
    if (distance(node, at) <= reach) return nodeRef(storey, node.id);
  }
  return null;
}

function hitWall(storey: Storey, at: Point, reach: number): EntityRef | null {
  let best: { id: string; off: number } | null = null;
  for (const wall of Object.values(storey.walls)) {
    const line = wallLine(storey, wall);
    if (!line) continue;
    const off = distanceToBody(line, at);
    if (off <= reach && (best === null || off < best.off)) best = { id: wall.id, off };
  }
  return best && wallRef(storey, best.id);
}

function hitRoom(storey: Storey, at: Point): EntityRef | null {
  for (const room of planOf(storey).rooms.values()) {
    const [outer, ...holes] = [room.face.outer, ...room.face.holes];
    const inside = pointInPolygon(at, outer) && !holes.some((hole) => pointInPolygon(at, hole));
    if (inside) return roomRef(storey, room.roomId);
  }
  return null;
}

/** What is traced from lies below all that is drawn; one that is locked is mere ground. */
function hitUnderlay(storey: Storey, at: Point): EntityRef | null {
  const found = underlaysInOrder(storey).findLast((one) => one.shown && !one.locked && pointInPolygon(at, underlayRing(one)));
  return found === undefined ? null : underlayRef(storey, found.id);
}

/** Later signs are painted over earlier ones. */
function hitHung(state: EditorState, at: Point, reach: number): EntityRef | null {
  const found = seenSigns(state, state.project).findLast(({ box }) => rectContains(inflate(box, reach), at));
  return found === undefined ? null : signRef(found.sign.id);
}

function hitGate(state: EditorState, at: Point, reach: number): EntityRef | null {
  const { gate } = state.project.site;
  const [x0, x1] = [gate.opening[0] - gate.left.width, gate.opening[1] + gate.right.width];
  const top = Math.max(gate.height, gate.left.height, gate.right.height);
  const wall: EntityRef | null = rectContains({ x0, y0: 0, x1, y1: top }, at) ? { kind: 'gate', id: 'gate' } : null;
  return hitHung(state, at, reach) ?? wall;
}

/** What hangs before what it hangs on; the wall itself is the ground. */
function hitWallView(state: EditorState, at: Point, reach: number): EntityRef | null {
  const wall = shownWall(state, state.project);
  const opening = wall?.openings.find(({ box }) => rectContains(box, at));
  return hitHung(state, at, reach) ?? (wall && opening ? openingRef(wall.storey, opening.opening.id) : null);
}
