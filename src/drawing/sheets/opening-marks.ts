import type { Point } from '../../geometry/point.ts';
import { inflate, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import { openingTypes } from '../../model/opening-types.ts';
import type { Project } from '../../model/project.ts';
import type { Opening, Storey } from '../../model/storey.ts';
import type { DrawContext } from '../context.ts';
import { wordBoxes } from '../document/marked-figure.ts';
import { IDENTITY } from '../../geometry/matrix.ts';
import type { Item } from '../drawing.ts';
import { frameToPlan, wallFrame, type WallFrame } from '../plan-frame.ts';
import { segmentMeets } from '../plan-fit.ts';
import { swingSpaces } from '../plan-opening.ts';
import { penFor, TEXT_HEIGHT } from '../plan-pen.ts';
import { textItems, textLength } from '../plan-text.ts';
import { cutWallRings } from './paper-plan.ts';

/** Paper mm between a wall and the mark beside it, and steps further off where that place is taken. */
const GAP = 0.7;
const STEPS = [0, 2.2, 4.4] as const;
/** Places along the opening, as shares of half its width. */
const ALONG = [0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8] as const;
/** Free space around a mark. */
const APART = 0.4;

/** The type of each door and window beside it, off words, swings and each other. */
export function openingMarks(project: Project, storey: Storey, drawn: readonly Item[], scale: number, ctx: DrawContext): Item[] {
  const pen = penFor(scale);
  const types = openingTypes(project);
  const frames = Object.values(storey.openings).flatMap((opening) => {
    const wall = storey.walls[opening.wallId];
    const frame = wall && wallFrame(storey, wall);
    return frame ? [{ opening, frame }] : [];
  });
  const taken = [...wordBoxes(drawn, IDENTITY), ...frames.flatMap(({ opening, frame }) => swingSpaces(opening, frame))];
  const edges = [...cutWallRings(storey).flatMap((ring) => ring.map((p, i) => [p, ring[(i + 1) % ring.length]!] as const)), ...virtualLines(storey)];
  const isFree = (grown: Rect, box: Rect): boolean => !taken.some((other) => rectsOverlap(other, grown)) && !edges.some(([p, q]) => segmentMeets(box, p, q));
  return frames.flatMap(({ opening, frame }) => {
    const source: EntityRef = { kind: 'opening', id: opening.id, storeyId: storey.id };
    const style = { size: pen.mm(TEXT_HEIGHT.small), layer: 'opening', source } as const;
    const text = types.markOf(storey.id, opening.id);
    const size = { width: textLength(ctx, text, style), height: style.size * 0.8 };
    const places = placesFor(opening, frame, size, pen.mm);
    const free = places.find(({ box }) => isFree(inflate(box, pen.mm(APART)), box)) ?? places[0]!;
    taken.push(free.box);
    return textItems(ctx, text, { at: free.at, anchor: 'middle', angleDeg: free.angleDeg }, style);
  });
}

/** The dashed lines between zones. */
const virtualLines = ({ walls, nodes }: Storey): (readonly [Point, Point])[] =>
  Object.values(walls).flatMap(({ kind, a, b }) => (kind === 'virtual' && nodes[a] && nodes[b] ? [[nodes[a], nodes[b]] as const] : []));

interface Place {
  readonly at: { readonly x: number; readonly y: number };
  readonly angleDeg: number;
  readonly box: Rect;
}

/** Beside the wall, the side that the leaf does not swing to first. */
function placesFor({ at, width, swing, kind }: Opening, frame: WallFrame, size: { width: number; height: number }, mm: (paper: number) => number): Place[] {
  const heading = (Math.atan2(frame.direction.y, frame.direction.x) * 180) / Math.PI;
  const angleDeg = heading > 90.5 ? heading - 180 : heading <= -89.5 ? heading + 180 : heading;
  const [cos, sin] = [Math.abs(frame.direction.x), Math.abs(frame.direction.y)];
  const half = { x: (size.width * cos + size.height * sin) / 2, y: (size.width * sin + size.height * cos) / 2 };
  const away = kind === 'window' ? -1 : swing === 'left' ? -1 : 1;
  return STEPS.flatMap((step) =>
    ALONG.flatMap((share) =>
      [away, -away].map((side): Place => {
        const face = side > 0 ? frame.left : frame.right;
        const across = face + side * (mm(GAP + step) + size.height / 2);
        const centre = frameToPlan(frame, at + (share * width) / 2, across);
        return { at: centre, angleDeg, box: { x0: centre.x - half.x, y0: centre.y - half.y, x1: centre.x + half.x, y1: centre.y + half.y } };
      }),
    ),
  );
}
