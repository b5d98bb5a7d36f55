import Flatbush from 'flatbush';
import type { Rect } from '../../geometry/rect.ts';
import { composeGate } from '../../drawing/compose-gate.ts';
import { composeGatePicture } from '../../drawing/compose-gate-picture.ts';
import { composeSite } from '../../drawing/compose-site.ts';
import { composeWall } from '../../drawing/compose-wall.ts';
import { composeSign } from '../../drawing/compose-sign.ts';
import type { SheetFinding } from '../../drawing/compose-sheet.ts';
import type { DrawContext } from '../../drawing/context.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { planChunks } from '../../drawing/plan-chunks.ts';
import { underlayChunks } from '../../drawing/underlay-chunks.ts';
import { sameSigns, signsOnStorey } from '../../drawing/plan-sign-place.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { Storey } from '../../model/storey.ts';
import type { EditorState } from '../../editor/state.ts';
import { storeyBelow } from '../../editor/storeys.ts';
import { storeyOf } from '../../editor/storey-view.ts';
import { VIEW_SCALE } from '../../editor/viewport.ts';
import { belowChunks } from './below-chunks.ts';
import type { Chunk } from './chunk.ts';
import { hiddenLayers, onShownLayers } from './layer-chunks.ts';
import { sheetChunks } from './sheet-chunks.ts';
import { sourceChunks, type KnownChunks } from './source-chunks.ts';
import type { Surroundings } from './surroundings.ts';

/** What a view shows, in the order of painting. */
export interface Scene {
  readonly chunks: readonly Chunk[];
  /** The chunks that touch a box, in the order of painting. */
  within(box: Rect): readonly Chunk[];
}

type Shown = Pick<EditorState, 'view' | 'storeyId' | 'faceSignId' | 'wallAt' | 'sheetId' | 'gateLook' | 'layers' | 'below'>;

/** What scenes are drawn with: fonts and pictures, and the findings that sheets show. */
type Means = Pick<Surroundings, 'draw' | 'findings'>;

/** Scenes by what they are made from: a storey and its signs for a plan, the project for the elevation and the faces. */
interface KnownScene {
  /** With which fonts and pictures it was made. */
  readonly draw: DrawContext;
  readonly findings: readonly SheetFinding[];
  readonly signs: readonly Sign[];
  readonly below: Storey | null;
  readonly scene: Scene;
}
const scenes = new WeakMap<object, Map<string, KnownScene>>();
const NO_SIGNS: readonly Sign[] = [];

/** The scene of a view of a project; composed once for each version of what it shows. */
export function sceneOf(project: Project, shown: Shown, { draw, findings }: Means): Scene {
  const owner = (shown.view === 'plan' ? storeyOf(project, shown.storeyId) : null) ?? project;
  const known = scenes.get(owner) ?? new Map<string, KnownScene>();
  scenes.set(owner, known);
  const key = keyOf(shown);
  const signs = shown.view === 'plan' ? signsOnStorey(project, shown.storeyId) : NO_SIGNS;
  const below = belowOf(project, shown);
  const last = known.get(key);
  if (last && last.draw === draw && last.findings === findings && last.below === below && sameSigns(last.signs, signs)) return last.scene;
  const made = toScene(compose(project, shown, { draw, findings }));
  known.set(key, { draw, findings, signs, below, scene: made });
  return made;
}

const belowOf = (project: Project, { view, below, storeyId }: Shown): Storey | null => (view === 'plan' && below ? storeyBelow(project, storeyId) : null);

/** What the same project shows in its different pictures. */
function keyOf({ view, faceSignId, wallAt, sheetId, gateLook, layers }: Shown): string {
  if (view === 'plan') return `plan:${hiddenLayers(layers).join()}`;
  if (view === 'face') return `face:${faceSignId}`;
  if (view === 'sheet') return `sheet:${sheetId}`;
  if (view === 'wall') return `wall:${wallAt?.storeyId}/${wallAt?.wallId}/${wallAt?.side}`;
  if (view === 'site') return `site:${layers.site.shown}`;
  return view === 'gate' ? `gate:${gateLook}` : view;
}

const knownChunks = new WeakMap<DrawContext, Map<string, KnownChunks>>();

function knownOf(draw: DrawContext, picture: string): KnownChunks {
  const ofContext = knownChunks.get(draw) ?? new Map<string, KnownChunks>();
  knownChunks.set(draw, ofContext);
  const known: KnownChunks = ofContext.get(picture) ?? new Map();
  ofContext.set(picture, known);
  return known;
}

function compose(project: Project, shown: Shown, { draw, findings }: Means): readonly Chunk[] {
  const { view, storeyId, faceSignId, wallAt } = shown;
  switch (view) {
    case 'plan': {
      const storey = storeyOf(project, storeyId);
      const traced = storey === null ? [] : underlayChunks(storey);
      const drawn = planChunks(project, storeyId, draw, { scale: VIEW_SCALE.plan }).filter((chunk) => chunk.items.length > 0);
      const lower = belowOf(project, shown);
      const seen = onShownLayers(traced.length === 0 ? drawn : [...traced, ...drawn], shown.layers);
      return lower === null ? seen : [...belowChunks(project, lower.id, draw), ...seen];
    }
    case 'site':
      return shown.layers.site.shown ? sourceChunks(composeSite(project, draw, { scale: VIEW_SCALE.site }).drawing, knownOf(draw, 'site')) : [];
    case 'gate':
      return sourceChunks(gateDrawing(project, shown, draw), knownOf(draw, keyOf(shown)));
    case 'wall': {
      const wall = wallAt && composeWall(project, wallAt, draw);
      return wall === null ? [] : sourceChunks(wall.drawing, knownOf(draw, keyOf(shown)));
    }
    case 'face':
      if (faceSignId === null || !project.signs[faceSignId]) return [];
      return sourceChunks(composeSign(project, faceSignId, draw).drawing, knownOf(draw, keyOf(shown)));
    case 'sheet':
      return sheetChunks({ ...shown, project }, draw, findings);
  }
}

const gateDrawing = (project: Project, { gateLook }: Shown, draw: DrawContext): Drawing =>
  (gateLook === 'elevation' ? composeGate(project, draw) : composeGatePicture(project, draw, { light: gateLook })).drawing;

/** Below this number a list is looked through faster than an index is built. */
const INDEX_FROM = 64;

function toScene(chunks: readonly Chunk[]): Scene {
  let index: Flatbush | null = null;
  const build = (): Flatbush => {
    const made = new Flatbush(chunks.length);
    for (const { bounds } of chunks) made.add(bounds.x0, bounds.y0, bounds.x1, bounds.y1);
    made.finish();
    return made;
  };
  return {
    chunks,
    within(box) {
      if (chunks.length < INDEX_FROM) return chunks;
      index ??= build();
      return index
        .search(box.x0, box.y0, box.x1, box.y1)
        .sort((a, b) => a - b)
        .map((i) => chunks[i]!);
    },
  };
}
