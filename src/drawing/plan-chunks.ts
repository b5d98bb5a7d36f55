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
import { drawDimensions, drawLabels, drawOutline } from './plan-annotations.ts';
import { itemsBounds } from './plan-bounds.ts';
import { planChanges, type PlanChanges } from './plan-changes.ts';
import { openingsByWall } from './plan-facade.ts';
import { wallFrame, type WallFrame } from './plan-frame.ts';
import { listAgain, listAll, type PlanList, type Take } from './plan-list.ts';
import { createMemory, type Memory } from './plan-memory.ts';
import { penFor } from './plan-pen.ts';
import { drawGrounds, drawTags } from './plan-rooms.ts';
import type { Picture, PlanScene } from './plan-scene.ts';
import { drawOpenings, drawWalls } from './plan-things.ts';
import { sameSigns, signsOnStorey } from './plan-sign-place.ts';
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
  /** By kind, in the order of painting. */
  readonly lists: Map<string, PlanList<PlanChunk>>;
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
  const changes = last.storey === null ? null : planChanges(last.storey, storey);
  const scene = sceneOf(storey, ctx, scale);
  if (changes === null) last.memory.begin();
  for (const painter of paintersOf(project, signs)) last.lists.set(painter.kind, listOf(last, painter, scene, changes));
  if (changes === null) last.memory.end();
  const chunks = [...last.lists.values()].flatMap((list) => list.chunks.filter((chunk) => chunk !== null));
  [last.storey, last.signs, last.chunks] = [storey, signs, chunks];
  return chunks;
}

interface Painter {
  readonly kind: string;
  readonly draw: (scene: PlanScene, only: ReadonlySet<string> | null) => void;
  /** The things that changes leave to be drawn anew; left out where all are looked at each time. */
  readonly suspects?: (changes: PlanChanges) => ReadonlySet<string> | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Every kind of thing in the order of painting. */
const paintersOf = (project: Project, signs: readonly Sign[]): readonly Painter[] => [
  { kind: 'roomFill', draw: drawGrounds, suspects: ({ rooms }) => rooms },
  { kind: 'wall', draw: drawWalls, suspects: ({ walls }) => walls },
  { kind: 'opening', draw: drawOpenings, suspects: ({ openings }) => openings },
  { kind: 'fixture', draw: drawFixtures },
  { kind: 'sign', draw: (scene) => drawSigns(scene, project, signs) },
  { kind: 'roomTag', draw: drawTags, suspects: ({ rooms }) => rooms },
  { kind: 'outline', draw: drawOutline, suspects: ({ outline }) => (outline ? null : NOTHING) },
  { kind: 'dimension', draw: drawDimensions },
  { kind: 'label', draw: drawLabels },
];

function listOf(last: Drawn, { kind, draw, suspects }: Painter, scene: PlanScene, changes: PlanChanges | null): PlanList<PlanChunk> {
  const before = last.lists.get(kind);
  const only = changes === null || suspects === undefined ? null : suspects(changes);
  const drawn = (some: ReadonlySet<string> | null) => (take: Take<PlanChunk>) =>
    draw({ ...scene, draw: (of, id, parts, make) => take(id, last.memory.recall(of, id, parts, () => chunkOf(`${of}:${id}`, make()))) }, some);
  const again = only === null || before === undefined ? null : listAgain(before, only, drawn(only));
  return again ?? listAll(drawn(null));
}

function drawnOf(fonts: FontSet, key: string): Drawn {
  const ofFonts = drawn.get(fonts) ?? new Map<string, Drawn>();
  drawn.set(fonts, ofFonts);
  const last = ofFonts.get(key) ?? { memory: createMemory<PlanChunk | null>(), lists: new Map<string, PlanList<PlanChunk>>(), storey: null, signs: NONE, chunks: NONE };
  ofFonts.set(key, last);
  return last;
}

const notYet: PlanScene['draw'] = () => undefined;

function sceneOf(storey: Storey, ctx: DrawContext, scale: number): PlanScene {
  const frameOf = (wallId: string): WallFrame | null => {
    const wall = storey.walls[wallId];
    return wall === undefined ? null : wallFrame(storey, wall);
  };
  return { storey, plan: planOf(storey), ctx, pen: penFor(scale), openings: openingsByWall(storey), frames: { get: frameOf }, draw: notYet };
}

/** Null where nothing is painted and nothing is to be said. */
function chunkOf(key: string, { items, diagnostics = NONE }: Picture): PlanChunk | null {
  if (items.length === 0 && diagnostics.length === 0) return null;
  return { key, bounds: itemsBounds(items) ?? { x0: 0, y0: 0, x1: 0, y1: 0 }, items, diagnostics };
}

function drawFixtures({ storey, ctx, pen, draw }: PlanScene): void {
  for (const fixture of Object.values(storey.fixtures)) {
    draw('fixture', fixture.id, [fixture], () => {
      const source: EntityRef = { kind: 'fixture', id: fixture.id, storeyId: storey.id };
      return fixturePicture(fixture, ctx, pen, source);
    });
  }
}
