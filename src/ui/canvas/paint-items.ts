import type { GroupItem, ImageItem, Item, LayerName, PathItem } from '../../drawing/drawing.ts';
import { type GlyphRun, paintedOf, scaleOf } from './glyph-runs.ts';
import type { Palette } from './palette.ts';
import { path2dOf } from './path-cache.ts';

/** The canvas has mm, y up as its units; `zoom` is CSS pixels per mm. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly zoom: number;
  /** A picture of the project as far as it is unpacked, fit to be shown so many pixels wide. */
  readonly picture?: (name: string, px: number) => CanvasImageSource | null;
  /** Something to trace lies below: the grounds of rooms let it through, else nothing could be drawn inside of them. */
  readonly isTraced?: boolean;
  readonly isSheet?: boolean;
}

/** How much the ground of a room covers what it is traced from. */
const TRACED_ALPHA = 0.4;

/** A line is never thinner on screen, CSS pixels. */
const LEAST_LINE_PX = 0.75;
/** Characters below this size are grey dust: they are left out, CSS pixels to the em. */
const LEAST_EM_PX = 5;
/** A sheet is looked at as a whole: even dust says that words stand there. */
const LEAST_EM_OF_SHEETS_PX = 1.5;

/** Words of plans and dimensions; what is written on signs is always painted. */
const SMALL_WORDS: ReadonlySet<LayerName> = new Set(['roomTag', 'dimension', 'text']);

export function paintItems(brush: Brush, items: readonly Item[]): void {
  for (const item of paintedOf(items)) {
    if (item.kind === 'path') paintPath(brush, item);
    else if (item.kind === 'run') paintRun(brush, item);
    else if (item.kind === 'image') paintImage(brush, item);
    else paintGroup(brush, item);
  }
}

function paintPath({ context, palette, zoom, isTraced }: Brush, item: PathItem): void {
  const path = path2dOf(item.path);
  if (item.fill) {
    const before = context.globalAlpha;
    if (isTraced && item.layer === 'roomFill') context.globalAlpha = before * TRACED_ALPHA;
    context.fillStyle = palette.ink(item.fill);
    context.fill(path, item.fillRule ?? 'nonzero');
    context.globalAlpha = before;
  }
  const { stroke } = item;
  if (!stroke) return;
  context.strokeStyle = palette.ink(stroke.ink);
  context.lineWidth = Math.max(stroke.width, LEAST_LINE_PX / zoom);
  context.lineCap = stroke.cap ?? 'butt';
  context.lineJoin = stroke.join ?? 'miter';
  if (stroke.dash) context.setLineDash([...stroke.dash]);
  context.stroke(path);
  if (stroke.dash) context.setLineDash([]);
}

function paintRun({ context, palette, zoom, isSheet }: Brush, run: GlyphRun): void {
  if (SMALL_WORDS.has(run.layer) && run.em * zoom < (isSheet ? LEAST_EM_OF_SHEETS_PX : LEAST_EM_PX)) return;
  context.fillStyle = palette.ink(run.fill);
  context.fill(run.path());
}

/** The unit square, y up, holds the picture; while it is not unpacked its place stays empty. */
function paintImage({ context, picture, zoom }: Brush, item: ImageItem): void {
  const source = picture?.(item.image, scaleOf(item.at) * zoom * devicePixelRatio) ?? null;
  if (source === null) return;
  const before = context.getTransform();
  context.transform(...item.at);
  context.transform(1, 0, 0, -1, 0, 1);
  context.drawImage(source, 0, 0, 1, 1);
  context.setTransform(before);
}

function paintGroup(brush: Brush, item: GroupItem): void {
  const { context } = brush;
  context.save();
  context.transform(...item.transform);
  if (item.clip) context.clip(path2dOf(item.clip));
  if (item.opacity !== undefined) context.globalAlpha *= item.opacity;
  paintItems({ ...brush, zoom: brush.zoom * scaleOf(item.transform) }, item.items);
  context.restore();
}
