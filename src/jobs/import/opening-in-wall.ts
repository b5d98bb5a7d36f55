import { distance, distanceToSegment, orientation, projection } from '../../geometry/segment.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { PlannedOpening } from '../../model/plan-file.ts';
import { rangeOnWall } from '../../model/settle/openings.ts';
import type { Node, Storey, Wall } from '../../model/storey.ts';

/** How far, beyond half the wall's thickness, the middle of an opening may lie off its wall, mm. */
const BESIDE = 120;
/** How much an opening may be moved or narrowed to fit between the ends of its wall, mm. */
const GIVE = 200;
/** Cosine of the greatest angle (15°) between a wall and the way an opening runs. */
const ALONG = 0.966;

interface Line {
  readonly wall: Wall;
  readonly a: Node;
  readonly b: Node;
}

interface Host extends Line {
  readonly off: number;
}

/** The walls of a storey that take openings, with their ends: made once for many openings. */
export const hostsIn = ({ nodes, walls }: Storey): readonly Line[] =>
  Object.values(walls).filter(({ kind }) => kind !== 'virtual').map((wall) => ({ wall, a: nodes[wall.a]!, b: nodes[wall.b]! }));

/** The edit that puts an opening into the nearest of the walls that runs its way; null where there is none. */
export function openingInWall(storey: Storey, hosts: readonly Line[], opening: PlannedOpening): Edit | null {
  const host = hostOf(hosts, opening);
  if (host === null) return null;
  const { wall, a, b } = host;
  const length = distance(a, b);
  // An opening drawn into the joint of two walls is moved off it or, at last, made narrower.
  const width = Math.min(Math.round(opening.width), Math.floor(length / 2) * 2 - 2);
  if (width < 100 || opening.width - width > GIVE) return null;
  const { min, max } = rangeOnWall(storey.nodes, wall, width);
  const along = Math.round(projection(opening.at, a, b));
  const at = Math.min(max, Math.max(min, along));
  if (min > max || Math.abs(at - along) > GIVE) return null;
  const { kind, height, sill, hingeAt, swingTo } = opening;
  const hinge = hingeAt === null || distance(hingeAt, a) <= distance(hingeAt, b) ? 'a' : 'b';
  const swing = swingTo === null || orientation(a, b, swingTo) >= 0 ? 'left' : 'right';
  const value = { wallId: wall.id, at, width, height: Math.round(height), sill: Math.max(0, Math.round(sill)), kind, hinge, swing } as const;
  return { verb: 'addOpening', args: { storeyId: storey.id, opening: value } };
}

function hostOf(hosts: readonly Line[], { at, angleDeg }: PlannedOpening): Host | null {
  const [ux, uy] = [Math.cos((angleDeg * Math.PI) / 180), Math.sin((angleDeg * Math.PI) / 180)];
  let best: Host | null = null;
  for (const { wall, a, b } of hosts) {
    const reach = Math.min(wall.thickness + BESIDE, best?.off ?? Infinity);
    // Most walls are far away: asked first, since it costs least.
    if (Math.min(a.x, b.x) - reach > at.x || Math.max(a.x, b.x) + reach < at.x || Math.min(a.y, b.y) - reach > at.y || Math.max(a.y, b.y) + reach < at.y) continue;
    const off = distanceToSegment(at, a, b);
    if (off > wall.thickness + BESIDE || (best !== null && off >= best.off)) continue;
    if (Math.abs((b.x - a.x) * ux + (b.y - a.y) * uy) < ALONG * distance(a, b)) continue;
    best = { wall, a, b, off };
  }
  return best;
}
