import { viewportOf } from '../../editor/camera.ts';
import { guidesShown } from '../../editor/guides.ts';
import type { EditorState, Viewport } from '../../editor/state.ts';
import { RULER_PX, toCanvas, visibleRect } from '../../editor/viewport.ts';
import { inflate, type Rect } from '../../geometry/rect.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import { isShown } from '../session/pictures.ts';
import { paintFaceFrame } from './face-frame.ts';
import { paintGrid } from './grid.ts';
import { changedBoxes, changedKeys, chunksWith, grown, NONE } from './hot-chunks.ts';
import { paintGhost } from './paint-ghost.ts';
import { paintItems } from './paint-items.ts';
import { paintCrosshair } from './paint-crosshair.ts';
import { paintGuides } from './paint-guides.ts';
import { paintUnderWay } from './paint-preview.ts';
import { paintSelection } from './paint-selection.ts';
import { paletteFor, type Palette } from './palette.ts';
import { penFor, type Pen } from './pen.ts';
import { paintRulers } from './ruler.ts';
import { BELOW } from './below-chunks.ts';
import type { Chunk } from './chunk.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Surroundings } from './surroundings.ts';

/** All that one frame shows. */
export interface Frame {
  readonly state: EditorState;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly base: Scene;
  /** The scene of the gesture under way; the base where there is none. */
  readonly now: Scene;
  /** Keys of chunks that are painted on the active layer, because a gesture changes them. */
  readonly hot: ReadonlySet<string>;
  readonly ghost: Scene | null;
  readonly surroundings: Surroundings;
}

/** The next frame; `last` lets a drag keep what stands still. */
export function frameOf(state: EditorState, surroundings: Surroundings, last: Frame | null): Frame {
  const base = sceneOf(state.project, state, surroundings);
  const now = state.draft ? sceneOf(state.draft, state, surroundings) : base;
  // As long as one gesture lasts, what it has touched stays on the active layer, even where it is back in its place.
  const before = last?.base === base && last.state.tool.state === state.tool.state ? last.hot : NONE;
  return {
    state,
    viewport: viewportOf(state),
    palette: paletteFor(surroundings.dark, state.view, surroundings.proof),
    base,
    now,
    hot: now === base ? before : grown(before, changedKeys(base, now)),
    ghost: ghostScene(state, surroundings),
    surroundings,
  };
}

function ghostScene(state: EditorState, surroundings: Surroundings): Scene | null {
  if (!state.ghost) return null;
  const result = applyEdits(state.project, state.ghost);
  return result.ok ? sceneOf(result.value, state, surroundings) : null;
}

/** Where the layer that stands still must be painted again, mm; null for everywhere. */
export function staleBoxes(last: Frame | null, next: Frame): readonly Rect[] | null {
  const isElsewhere =
    last === null ||
    last.palette !== next.palette ||
    last.state.canvas !== next.state.canvas ||
    last.state.view !== next.state.view ||
    last.state.gridStep !== next.state.gridStep ||
    !sameViewport(last.viewport, next.viewport);
  return isElsewhere ? null : changedBoxes({ scene: last.base, hot: last.hot }, { scene: next.base, hot: next.hot });
}

/** Whether the paper lies elsewhere than before, in the same view. */
export const hasMoved = (last: Frame, next: Frame): boolean =>
  last.state.view === next.state.view && !sameViewport(last.viewport, next.viewport);

const sameViewport = (a: Viewport, b: Viewport): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

const penOf = (context: CanvasRenderingContext2D, frame: Frame): Pen =>
  penFor(context, frame.palette, frame.viewport, frame.state.canvas);

/** Ground, grid, every chunk that no gesture changes, and the rulers above; only inside of `box` (mm) where one is given. */
export function paintStatic(context: CanvasRenderingContext2D, frame: Frame, box: Rect | null = null): void {
  const { canvas, view } = frame.state;
  context.save();
  const area = box === null ? null : inflate(box, OVER_PX / frame.viewport.zoom);
  if (area !== null) clipTo(context, frame, area);
  context.fillStyle = frame.palette.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (view !== 'face' && view !== 'sheet') paintGrid(penOf(context, frame), view === 'plan' ? frame.state.gridStep : 100);
  const seen = frame.base.within(area ?? visibleRect(frame.viewport, canvas));
  paintChunks(context, frame, frame.hot.size === 0 ? seen : seen.filter((chunk) => !frame.hot.has(chunk.key)));
  if (box === null) paintRulers(penOf(context, frame), view);
  context.restore();
}

/** Lines that are a hair wide in mm are drawn wider than the bounds of a chunk know. */
const OVER_PX = 6;

/** Whole pixels of the screen: no seam is left at the edge of what is painted anew. The rulers stay as they are. */
function clipTo(context: CanvasRenderingContext2D, frame: Frame, area: Rect): void {
  const ratio = context.getTransform().a;
  const [from, to] = [{ x: area.x0, y: area.y1 }, { x: area.x1, y: area.y0 }].map((p) => toCanvas(frame.viewport, frame.state.canvas, p));
  const [left, top] = [Math.max(RULER_PX, Math.floor(from!.x * ratio) / ratio), Math.max(RULER_PX, Math.floor(from!.y * ratio) / ratio)];
  const [right, bottom] = [Math.ceil(to!.x * ratio) / ratio, Math.ceil(to!.y * ratio) / ratio];
  context.beginPath();
  context.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  context.clip();
}

/** Whether nothing is to be seen on the active layer: it is left as it is where nothing was there before either. */
export const isBare = ({ state, hot, ghost }: Frame): boolean =>
  hot.size === 0 && ghost === null && state.view !== 'face' && state.selection.length === 0 && state.hovered === null &&
  state.highlight.length === 0 && state.preview.length === 0 && state.snapHint === null && state.crosshair === null &&
  (state.view !== 'plan' || guidesShown(state).length === 0);

/** Beside the rulers: what a gesture changes, what is picked, lit, proposed and caught. */
export function paintActive(context: CanvasRenderingContext2D, frame: Frame): void {
  const { state, surroundings } = frame;
  const pen = penOf(context, frame);
  context.save();
  context.beginPath();
  context.rect(RULER_PX, RULER_PX, state.canvas.width, state.canvas.height);
  context.clip();
  if (frame.hot.size > 0) paintChunks(context, frame, chunksWith(frame.now, frame.hot));
  if (state.view === 'face') paintFaceFrame(pen, state, surroundings);
  if (frame.ghost) paintGhost(pen, frame.base, frame.ghost, (chunks) => paintChunks(context, frame, chunks));
  if (state.view === 'plan') paintGuides(pen, state);
  paintSelection(pen, state);
  if (state.crosshair) paintCrosshair(pen, state.crosshair);
  paintUnderWay(pen, state.preview, state.snapHint, surroundings.say);
  context.restore();
}

function paintChunks(context: CanvasRenderingContext2D, frame: Frame, chunks: readonly Chunk[]): void {
  const { viewport, palette } = frame;
  const { width, height } = frame.state.canvas;
  const { zoom } = viewport;
  context.save();
  // The one place where y is turned: the model's grows up, the canvas's down.
  context.transform(zoom, 0, 0, -zoom, width / 2 - viewport.x * zoom, height / 2 + viewport.y * zoom);
  const { images } = frame.surroundings.draw;
  const isTraced = frame.base.chunks.find(({ key }) => !key.startsWith(BELOW))?.items[0]?.layer === 'underlay';
  const brush = { context, palette, zoom, isTraced, isSheet: frame.state.view === 'sheet', ...(isShown(images) ? { picture: images.bitmapOf } : {}) };
  for (const chunk of chunks) paintItems(brush, chunk.items);
  context.restore();
}
