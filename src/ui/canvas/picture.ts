import type { DrawContext } from '../../drawing/context.ts';
import { viewportOf } from '../../editor/camera.ts';
import type { EditorState, Viewport } from '../../editor/state.ts';
import { visibleRect } from '../../editor/viewport.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import { paintFaceFrame } from './face-frame.ts';
import { paintGrid } from './grid.ts';
import { changedKeys, chunksWith, grown, NONE } from './hot-chunks.ts';
import { paintGhost } from './paint-ghost.ts';
import { paintItems } from './paint-items.ts';
import { paintPreview, paintSnap } from './paint-preview.ts';
import { paintSelection } from './paint-selection.ts';
import { paletteFor, type Palette } from './palette.ts';
import { penFor, type Pen } from './pen.ts';
import { paintRulers } from './ruler.ts';
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
  const base = sceneOf(state.project, state, surroundings.draw);
  const now = state.draft ? sceneOf(state.draft, state, surroundings.draw) : base;
  // As long as one gesture lasts, what it has touched stays on the active layer, even where it is back in its place.
  const before = last?.base === base && last.state.tool.state === state.tool.state ? last.hot : NONE;
  return {
    state,
    viewport: viewportOf(state),
    palette: paletteFor(surroundings.dark, state.view),
    base,
    now,
    hot: now === base ? before : grown(before, changedKeys(base, now)),
    ghost: ghostScene(state, surroundings.draw),
    surroundings,
  };
}

function ghostScene(state: EditorState, draw: DrawContext): Scene | null {
  if (!state.ghost) return null;
  const result = applyEdits(state.project, state.ghost);
  return result.ok ? sceneOf(result.value, state, draw) : null;
}

/** True where the layer that stands still must be painted again. */
export const isStaticStale = (last: Frame | null, next: Frame): boolean =>
  last === null ||
  last.base !== next.base ||
  last.hot !== next.hot ||
  last.palette !== next.palette ||
  last.state.canvas !== next.state.canvas ||
  last.state.view !== next.state.view ||
  !sameViewport(last.viewport, next.viewport);

const sameViewport = (a: Viewport, b: Viewport): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

const penOf = (context: CanvasRenderingContext2D, frame: Frame): Pen =>
  penFor(context, frame.palette, frame.viewport, frame.state.canvas);

/** Ground, grid, and every chunk that no gesture changes. */
export function paintStatic(context: CanvasRenderingContext2D, frame: Frame): void {
  const { canvas, view } = frame.state;
  context.fillStyle = frame.palette.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (view !== 'face') paintGrid(penOf(context, frame));
  const seen = frame.base.within(visibleRect(frame.viewport, canvas));
  paintChunks(context, frame, frame.hot.size === 0 ? seen : seen.filter((chunk) => !frame.hot.has(chunk.key)));
}

/** What a gesture changes, what is picked, lit, proposed and caught. */
export function paintActive(context: CanvasRenderingContext2D, frame: Frame): void {
  const { state, surroundings } = frame;
  const pen = penOf(context, frame);
  if (frame.hot.size > 0) paintChunks(context, frame, chunksWith(frame.now, frame.hot));
  if (state.view === 'face') paintFaceFrame(pen, state, surroundings);
  if (frame.ghost) paintGhost(pen, frame.base, frame.ghost, (chunks) => paintChunks(context, frame, chunks));
  paintSelection(pen, state);
  paintPreview(pen, state.preview, surroundings.say);
  if (state.snapHint) paintSnap(pen, state.snapHint, surroundings.say);
}

/** The rulers lie above everything and change only with what stands still. */
export function paintFrame(context: CanvasRenderingContext2D, frame: Frame): void {
  paintRulers(penOf(context, frame), frame.state.view);
}

function paintChunks(context: CanvasRenderingContext2D, frame: Frame, chunks: readonly Chunk[]): void {
  const { viewport, palette } = frame;
  const { width, height } = frame.state.canvas;
  const { zoom } = viewport;
  context.save();
  // The one place where y is turned: the model's grows up, the canvas's down.
  context.transform(zoom, 0, 0, -zoom, width / 2 - viewport.x * zoom, height / 2 + viewport.y * zoom);
  const brush = { context, palette, zoom };
  for (const chunk of chunks) paintItems(brush, chunk.items);
  context.restore();
}
