import type { Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import type { Storey } from '../model/storey.ts';
import type { FontSet } from '../text/types.ts';
import { drawSigns } from './compose-plan-signs.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { drawAnnotations } from './plan-annotations.ts';
import { itemsBounds } from './plan-bounds.ts';
import { openingsByWall } from './plan-facade.ts';
import { wallFrame, type WallFrame } from './plan-frame.ts';
import { createMemory, type Memory } from './plan-memory.ts';
import { openingItems } from './plan-opening.ts';
import { penFor } from './plan-pen.ts';
import { drawGrounds, drawTags } from './plan-rooms.ts';
import type { Picture, PlanScene } from './plan-scene.ts';
import { sameSigns, signsOnStorey } from './plan-sign-place.ts';
import { wallItems } from './plan-wall.ts';
import { fixturePicture } from './symbols-fixture.ts';

export interface PlanOptions {
  /** Model mm per paper mm: 100 for 1:100. Decides line widths and character sizes. */
  readonly scale: number;
}

/**
 * The picture of one entity of a plan. The same object is given again as long as nothing it shows has changed, so it can be
 * cached by identity; `bounds` (mm) is for culling.
 */
export interface PlanChunk {
  /** Unique within the storey: what it draws and whose (`wall:w3`). */
  readonly key: string;
  readonly bounds: Rect;
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was drawn last of one storey at one scale. */
interface Drawn {
  readonly memory: Memory<PlanChunk | null>;
  storey: Storey | null;
  signs: readonly Sign[];
  chunks: readonly PlanChunk[];
}

const drawn = new WeakMap<FontSet, Map<string, Drawn>>();
/** One empty list, so that nothing is the same as nothing. */
const NONE: readonly never[] = [];

/**
 * The plan of a storey in chunks, in the order of painting: grounds of rooms, walls, openings, fixtures, signs inside, tags, dimensions,
 * labels. Empty for a storey that the project does not have.
 */
export function planChunks(
  project: Project,
  storeyId: string,
  ctx: DrawContext,
  { scale }: PlanOptions,
): readonly PlanChunk[] {
  const storey = project.storeys.find(({ id }) => id === storeyId);
  if (!storey) return NONE;
  const last = drawnOf(ctx.fonts, `${scale}/${storeyId}`);
  const signs = signsOnStorey(project, storeyId);
  if (last.storey === storey && sameSigns(last.signs, signs)) return last.chunks;
  const chunks: PlanChunk[] = [];
  const scene = sceneOf(storey, ctx, scale, (kind, id, parts, make) => {
    const chunk = last.memory.recall(kind, id, parts, () => chunkOf(`${kind}:${id}`, make()));
    if (chunk) chunks.push(chunk);
  });
  last.memory.begin();
  for (const draw of [drawGrounds, drawWalls, drawOpenings, drawFixtures]) draw(scene);
  drawSigns(scene, project, signs);
  for (const draw of [drawTags, drawAnnotations]) draw(scene);
  last.memory.end();
  [last.storey, last.signs, last.chunks] = [storey, signs, chunks];
  return chunks;
}

function drawnOf(fonts: FontSet, key: string): Drawn {
  const ofFonts = drawn.get(fonts) ?? new Map<string, Drawn>();
  drawn.set(fonts, ofFonts);
  const last = ofFonts.get(key) ?? { memory: createMemory<PlanChunk | null>(), storey: null, signs: NONE, chunks: NONE };
  ofFonts.set(key, last);
  return last;
}

function sceneOf(storey: Storey, ctx: DrawContext, scale: number, draw: PlanScene['draw']): PlanScene {
  const frames = new Map<string, WallFrame>();
  for (const wall of Object.values(storey.walls)) {
    const frame = wallFrame(storey, wall);
    if (frame) frames.set(wall.id, frame);
  }
  return { storey, plan: planOf(storey), ctx, pen: penFor(scale), openings: openingsByWall(storey), frames, draw };
}

/** Null where nothing is painted and nothing is to be said. */
function chunkOf(key: string, { items, diagnostics = NONE }: Picture): PlanChunk | null {
  if (items.length === 0 && diagnostics.length === 0) return null;
  return { key, bounds: itemsBounds(items) ?? { x0: 0, y0: 0, x1: 0, y1: 0 }, items, diagnostics };
}

function drawWalls({ storey, plan, pen, openings, frames, draw }: PlanScene): void {
  const meeting = bodiesByNode(storey);
  for (const wall of Object.values(storey.walls)) {
    const frame = frames.get(wall.id);
    if (!frame) continue;
    const body = plan.wallBodies.get(wall.id) ?? NONE;
    const own = openings.get(wall.id) ?? NONE;
    const [atA, atB] = [(meeting.get(wall.a) ?? 0) > 1, (meeting.get(wall.b) ?? 0) > 1];
    draw('wall', wall.id, [wall, frame, body, own, atA, atB], () => {
      const source: EntityRef = { kind: 'wall', id: wall.id, storeyId: storey.id };
      return { items: wallItems(wall, { frame, body, openings: own, joined: [atA, atB] }, pen, source) };
    });
  }
}

const counted = new WeakMap<Storey['walls'], ReadonlyMap<string, number>>();

/** How many walls with a body end at each node. */
function bodiesByNode({ walls }: Storey): ReadonlyMap<string, number> {
  const last = counted.get(walls);
  if (last) return last;
  const counts = new Map<string, number>();
  counted.set(walls, counts);
  for (const { a, b, kind } of Object.values(walls)) {
    if (kind === 'virtual') continue;
    for (const node of [a, b]) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

function drawOpenings({ storey, pen, frames, draw }: PlanScene): void {
  for (const opening of Object.values(storey.openings)) {
    const frame = frames.get(opening.wallId);
    if (!frame) continue;
    draw('opening', opening.id, [opening, frame], () => {
      const source: EntityRef = { kind: 'opening', id: opening.id, storeyId: storey.id };
      return { items: openingItems(opening, frame, pen, source) };
    });
  }
}

function drawFixtures({ storey, ctx, pen, draw }: PlanScene): void {
  for (const fixture of Object.values(storey.fixtures)) {
    draw('fixture', fixture.id, [fixture], () => {
      const source: EntityRef = { kind: 'fixture', id: fixture.id, storeyId: storey.id };
      return fixturePicture(fixture, ctx, pen, source);
    });
  }
}
