import { linePath } from '../geometry/path.ts';
import { unionRect, type Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { WallPlace } from '../model/wall-place.ts';
import { composeFace } from './compose-face.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { EDGE_INK, FAINT_EDGE_INK, FINISH_INK, PLINTH_INK } from './gate-inks.ts';
import { filled, filledEdged, lines, type Tag } from './gate-shapes.ts';
import { hung } from './gate-signs.ts';
import { BLACK, type Ink } from './ink.ts';
import { createMemo } from './plan-memo.ts';
import { penFor, TEXT_HEIGHT } from './plan-pen.ts';
import { missingCharacters, textItems, textLength, type TextStyle } from './plan-text.ts';
import { sharedSize } from './shared-size.ts';
import { depthBelow, WALL_SCALE, wallDimensions } from './wall-dimensions.ts';
import { wallOpeningItems } from './wall-opening.ts';
import { wallViewOf, type WallView } from './wall-view.ts';
import { wallTitle } from './wall-words.ts';

/** A painted wall: lighter than any sign's ground but white. */
const WALL_INK: Ink = { cmyk: [2, 2, 5, 2] };
/** Height of the skirting, mm. */
const SKIRTING = 100;
/** Free space beside the wall, above the ceiling, and below the last row of figures for the title, mm. */
const BESIDE = 620;
const ABOVE = 300;
const TITLE = 520;

/**
 * The elevation of a wall, seen by the person who stands before it: floor, ceiling at the storey's height, doors and windows
 * with frame and leaf, and what hangs there with its true face. x = 0 is the wall's left end, y = 0 the finished floor; every
 * gap and every height has its figure. Null where the plan has no wall at the place.
 */
export function composeWall(project: Project, place: WallPlace, ctx: DrawContext): Composed | null {
  const view = wallViewOf(project, place);
  if (view === null) return null;
  const title = wallTitle(view, project.site);
  const size = wallBounds(view);
  const elevation = wallElevation(project, view, ctx, WALL_SCALE);
  const items = [...elevation.items, ...titleItems(view, title, ctx)];
  const drawing = { title, size, trim: size, bleed: 0, scale: WALL_SCALE, items };
  return { drawing, diagnostics: [...elevation.diagnostics, ...missingCharacters(ctx, title, refOf(view))] };
}

/** The elevation without its title, its figures and dimension lines for a scale; the lines of the wall are those of 1:25. */
export function wallElevation(project: Project, view: WallView, ctx: DrawContext, scale: number): { items: readonly Item[]; diagnostics: readonly Diagnostic[] } {
  const shared = sharedSize(project, ctx);
  const faces = view.signs.map(({ sign, box }) => ({ sign, box, face: composeFace(project, sign, ctx, shared) }));
  const signs = faces.flatMap(({ sign, box, face }) => hung(sign, box, face.items));
  return { items: [...surface(view), ...signs, ...wallDimensions(view, ctx, scale)], diagnostics: faces.flatMap(({ face }) => face.diagnostics) };
}

/** All that the elevation shows, with a margin, mm in its own frame. */
export function wallBounds(view: WallView): Rect {
  const top = Math.max(view.height, view.storey.height);
  const content = view.signs.reduce((box, { box: sign }) => unionRect(box, sign), { x0: 0, y0: 0, x1: view.width, y1: top });
  return {
    x0: content.x0 - BESIDE,
    x1: content.x1 + BESIDE,
    y0: Math.min(content.y0 - ABOVE, -depthBelow(view) - TITLE),
    y1: content.y1 + ABOVE,
  };
}

const refOf = ({ place, storey, room }: WallView): EntityRef =>
  room === null ? { kind: 'wall', id: place.wallId, storeyId: storey.id } : { kind: 'room', id: room.id, storeyId: storey.id };

const memo = createMemo<Item[]>();

/** The wall with its openings stays while signs move. */
const surface = (view: WallView): Item[] =>
  memo(view.storey, `${view.place.wallId}/${view.place.side}`, [view.width, view.height, view.openings], () => [
    ...wallItems(view),
    ...view.openings.flatMap(({ opening, box }) =>
      wallOpeningItems({ layer: 'opening', source: { kind: 'opening', id: opening.id, storeyId: view.storey.id } }, opening.kind, box),
    ),
    ...edges(view),
  ]);

function wallItems(view: WallView): Item[] {
  const tag: Tag = { layer: 'wall', source: { kind: 'wall', id: view.place.wallId, storeyId: view.storey.id } };
  const area: Rect = { x0: 0, y0: 0, x1: view.width, y1: view.height };
  if (view.room === null) return [filledEdged(tag, area, FINISH_INK.render, EDGE_INK)];
  return [filledEdged(tag, area, WALL_INK, FAINT_EDGE_INK), filled(tag, { ...area, y1: Math.min(SKIRTING, view.height) }, PLINTH_INK)];
}

/** What the cut goes through: indoors floor, ceiling and the walls on both sides, outdoors the ground alone. */
function edges({ width, height, storey, room }: WallView): Item[] {
  const tag: Tag = { layer: 'wall' };
  const weight = penFor(WALL_SCALE).stroke('thick').width;
  if (room === null) return [lines(tag, [[-BESIDE / 2, 0, width + BESIDE / 2, 0]], BLACK, weight)];
  const top = Math.max(storey.height, height);
  return [lines(tag, [[0, 0, width, 0], [width, 0, width, top], [width, top, 0, top], [0, top, 0, 0]], BLACK, weight)];
}

/** The name of the drawing over a thick line with its scale behind, as GB/T 50001 has it. */
function titleItems(view: WallView, title: string, ctx: DrawContext): Item[] {
  const pen = penFor(WALL_SCALE);
  const style: TextStyle = { size: pen.mm(TEXT_HEIGHT.middle), layer: 'roomTag', source: refOf(view) };
  const small: TextStyle = { ...style, size: pen.mm(TEXT_HEIGHT.small) };
  const length = textLength(ctx, title, style);
  const [middle, y] = [view.width / 2, -depthBelow(view) - 0.45 * TITLE];
  const under = y - 0.8 * style.size;
  return [
    ...textItems(ctx, title, { at: { x: middle, y }, anchor: 'middle' }, style),
    ...textItems(ctx, `1:${WALL_SCALE}`, { at: { x: middle + length / 2 + pen.mm(3), y: y - 0.1 * style.size } }, small),
    { kind: 'path', layer: 'roomTag', path: linePath({ x: middle - length / 2, y: under }, { x: middle + length / 2, y: under }), stroke: pen.stroke('thick') },
  ];
}
