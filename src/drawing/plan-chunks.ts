import type { Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { annotationDrafts } from './plan-annotations.ts';
import { itemsBounds } from './plan-bounds.ts';
import { openingsByWall } from './plan-facade.ts';
import { wallFrame, type WallFrame } from './plan-frame.ts';
import { createMemo } from './plan-memo.ts';
import { openingItems } from './plan-opening.ts';
import { penFor, type Pen } from './plan-pen.ts';
import { fillDrafts, tagDrafts } from './plan-rooms.ts';
import type { ChunkDraft, PlanScene } from './plan-scene.ts';
import { wallItems, type WallShape } from './plan-wall.ts';
import { fixtureItems } from './symbols-fixture.ts';

export interface PlanOptions {
  /** Model mm per paper mm: 100 for 1:100. Decides line widths and character sizes. */
  readonly scale: number;
}

/**
 * The picture of one entity of a plan. The same object is given again as long as nothing it shows has changed, so it can be
 * cached by identity; `bounds` (mm) is for culling.
 */
export interface PlanChunk {
  /** Unique within the storey: what it draws and whose. */
  readonly key: string;
  readonly bounds: Rect;
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

const memo = createMemo<PlanChunk | null>();

/**
 * The plan of a storey in chunks, in the order of painting: grounds of rooms, walls, openings, fixtures, tags, dimensions,
 * labels. Empty for a storey that the project does not have.
 */
export function planChunks(
  project: Project,
  storeyId: string,
  ctx: DrawContext,
  { scale }: PlanOptions,
): readonly PlanChunk[] {
  const storey = project.storeys.find(({ id }) => id === storeyId);
  if (!storey) return [];
  const scene = sceneOf(storey, ctx, penFor(scale));
  const drafts = [
    ...fillDrafts(scene),
    ...wallDrafts(scene),
    ...openingDrafts(scene),
    ...fixtureDrafts(scene),
    ...tagDrafts(scene),
    ...annotationDrafts(scene),
  ];
  return drafts.flatMap((draft) => {
    const parts = [ctx.fonts, ...draft.parts];
    const chunk = memo(draft.owner, `${storeyId}/${scale}/${draft.key}`, parts, () => chunkOf(draft));
    return chunk ? [chunk] : [];
  });
}

function sceneOf(storey: Storey, ctx: DrawContext, pen: Pen): PlanScene {
  const frames = Object.values(storey.walls).flatMap((wall): [string, WallFrame][] => {
    const frame = wallFrame(storey, wall);
    return frame ? [[wall.id, frame]] : [];
  });
  return { storey, plan: planOf(storey), ctx, pen, openings: openingsByWall(storey), frames: new Map(frames) };
}

/** Null where nothing is painted and nothing is to be said. */
function chunkOf(draft: ChunkDraft): PlanChunk | null {
  const { items, diagnostics = [] } = draft.make();
  if (items.length === 0 && diagnostics.length === 0) return null;
  const bounds = itemsBounds(items) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  return { key: draft.key, bounds, items, diagnostics };
}

function wallDrafts({ storey, plan, pen, openings, frames }: PlanScene): ChunkDraft[] {
  const meeting = bodiesByNode(storey);
  return Object.values(storey.walls).flatMap((wall) => {
    const frame = frames.get(wall.id);
    if (!frame) return [];
    const shape: WallShape = {
      frame,
      body: plan.wallBodies.get(wall.id) ?? [],
      openings: openings.get(wall.id) ?? [],
      joined: [(meeting.get(wall.a) ?? 0) > 1, (meeting.get(wall.b) ?? 0) > 1],
    };
    const source: EntityRef = { kind: 'wall', id: wall.id, storeyId: storey.id };
    const make = () => ({ items: wallItems(wall, shape, pen, source) });
    return [{ key: `wall:${wall.id}`, owner: wall, parts: [shape], make }];
  });
}

/** How many walls with a body end at each node. */
function bodiesByNode(storey: Storey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b, kind } of Object.values(storey.walls)) {
    if (kind === 'virtual') continue;
    for (const node of [a, b]) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

function openingDrafts({ storey, pen, frames }: PlanScene): ChunkDraft[] {
  return Object.values(storey.openings).flatMap((opening) => {
    const frame = frames.get(opening.wallId);
    if (!frame) return [];
    const source: EntityRef = { kind: 'opening', id: opening.id, storeyId: storey.id };
    const make = () => ({ items: openingItems(opening, frame, pen, source) });
    return [{ key: `opening:${opening.id}`, owner: opening, parts: [frame], make }];
  });
}

function fixtureDrafts({ storey, pen }: PlanScene): ChunkDraft[] {
  return Object.values(storey.fixtures).map((fixture) => {
    const source: EntityRef = { kind: 'fixture', id: fixture.id, storeyId: storey.id };
    const make = () => ({ items: fixtureItems(fixture, pen, source) });
    return { key: `fixture:${fixture.id}`, owner: fixture, parts: [], make };
  });
}
