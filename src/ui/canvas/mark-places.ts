import type { Rect } from '../../geometry/rect.ts';
import { boundsIn, type Looked } from '../../editor/shown.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';

/** A mark with one digit takes this much of the screen, gaps included, px. */
const WIDTH_PX = 36;
const HEIGHT_PX = 20;
/** Between the thing and the marks above it, px. */
const GAP_PX = 4;

/** What a mark stands beside, mm, and whether it stands within: a room's marks must not lie in the next room. */
export interface MarkAnchor {
  readonly box: Rect;
  readonly isInside: boolean;
}

/** The upper left corner of a mark, px from the paper's origin at the zoom given; y grows downwards. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** Where the marks of a thing stand; the gate is its opening, for its elevation is all that hangs on the wall. */
export function markAnchor(state: Looked, project: Project, ref: EntityRef): MarkAnchor | null {
  if (ref.kind === 'gate') {
    const { opening, height } = project.site.gate;
    return { box: { x0: opening[0], y0: 0, x1: opening[1], y1: height }, isInside: false };
  }
  const box = boundsIn(state, project, ref);
  return box && { box, isInside: ref.kind === 'room' };
}

/**
 * Marks in rows along the upper edge of what they speak of, never over its characters and never over one another: a narrow
 * thing has them one above the other.
 */
export function placeMarks(anchors: readonly MarkAnchor[], zoom: number): readonly MarkPlace[] {
  const placed: MarkPlace[] = [];
  const isFree = (at: MarkPlace): boolean =>
    placed.every((other) => Math.abs(other.x - at.x) >= WIDTH_PX - 2 || Math.abs(other.y - at.y) >= HEIGHT_PX);
  for (const anchor of anchors) {
    for (let nth = 0; ; nth += 1) {
      const at = candidate(anchor, zoom, nth);
      if (!isFree(at)) continue;
      placed.push(at);
      break;
    }
  }
  return placed;
}

function candidate({ box, isInside }: MarkAnchor, zoom: number, nth: number): MarkPlace {
  const widthPx = (box.x1 - box.x0) * zoom;
  const columns = Math.max(1, Math.floor(widthPx / WIDTH_PX));
  const [column, row] = [nth % columns, Math.floor(nth / columns)];
  const left = columns === 1 ? (box.x0 * zoom + box.x1 * zoom - WIDTH_PX) / 2 : box.x0 * zoom;
  const edge = -box.y1 * zoom;
  const y = isInside ? edge + 2 * GAP_PX + row * HEIGHT_PX : edge - GAP_PX - (row + 1) * HEIGHT_PX;
  return { x: left + (isInside ? 2 * GAP_PX : 0) + column * WIDTH_PX, y };
}
