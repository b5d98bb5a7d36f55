import type { Fragment } from '../../../model/parts/fragment.ts';
import type { Opening, Storey } from '../../../model/storey.ts';
import { freePlace } from '../../openings-on-wall.ts';
import { addOpening, isFree } from '../../plan/opening-copies.ts';
import type { PreviewShape } from '../../state.ts';
import { beside, openingOutline, pointAlong, wallLine, type WallLine } from '../../storey-view.ts';
import { toStep } from '../../vector.ts';
import { storeyShown, type Aim } from '../aim.ts';
import { nearestWall } from '../opening/place.ts';
import type { Shown, ToolContext } from '../tool.ts';

const REACH_PX = 14;
/** Steps along a wall, mm. */
const STEP = 50;

/** Openings that were copied without their wall, on the wall under the pointer; null where they have no room. */
export function openingsAt(tool: ToolContext, fragment: Fragment, aim: Aim | null): Pick<Shown, 'edits' | 'preview'> | null {
  const storey = storeyShown(tool);
  const wall = storey && aim && nearestWall(storey, aim.at, tool.mm(REACH_PX));
  const line = wall && wallLine(storey, wall);
  if (!storey || !aim || !wall || !line) return null;
  const openings = Object.values(fragment.openings).sort((p, q) => p.at - q.at);
  const along = beside(line, aim.at).along;
  const placed = placedOn(storey, wall.id, openings, tool.state.snaps.grid && !aim.free ? toStep(along, STEP) : along);
  return placed && { edits: placed.map((opening) => addOpening(storey, opening)), preview: shapes(line, placed) };
}

/** One opening is moved to where it has room; several keep their distances and stand where they are meant, or not at all. */
function placedOn(storey: Storey, wallId: string, openings: readonly Opening[], middle: number): readonly Opening[] | null {
  const wall = storey.walls[wallId]!;
  const [first, last] = [openings[0]!, openings.at(-1)!];
  if (openings.length === 1) {
    const at = freePlace(storey, wall, middle, first.width, null);
    return at === null ? null : [{ ...first, wallId, at }];
  }
  const span = last.at + last.width / 2 + first.width / 2;
  const placed = openings.map((opening) => ({ ...opening, wallId, at: Math.round(middle - span / 2 + first.width / 2 + opening.at) }));
  return placed.every(({ at, width }) => isFree(storey, wall, at, width)) ? placed : null;
}

/** The holes, and how far the outer ones are from the ends of the wall. */
function shapes(line: WallLine, placed: readonly Opening[]): readonly PreviewShape[] {
  const [first, last] = [placed[0]!, placed.at(-1)!];
  const measure = (from: number, to: number): PreviewShape => ({ kind: 'measure', from: pointAlong(line, from), to: pointAlong(line, to), mm: Math.round(to - from) });
  return [
    ...placed.map((opening): PreviewShape => ({ kind: 'polyline', points: openingOutline(line, opening), closed: true, style: 'body' })),
    ...[measure(0, first.at - first.width / 2), measure(last.at + last.width / 2, line.length)].filter((shape) => shape.kind === 'measure' && shape.mm > 0),
  ];
}
