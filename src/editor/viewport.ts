import type { Point } from '../geometry/point.ts';
import { rectCentre, rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { CanvasSize, ViewId, Viewport } from './state.ts';

/** The scale (1 : n) at which a view is shown at 100 %. */
export const VIEW_SCALE: Readonly<Record<ViewId, number>> = { plan: 100, site: 200, gate: 25, wall: 25, face: 5, sheet: 1 };

/** CSS pixels a millimetre of paper takes: 96 to the inch. */
export const PX_PER_PAPER_MM = 96 / 25.4;

/** The rulers along the top and the left edge, in CSS pixels; the drawing is fitted into what they leave. */
export const RULER_PX = 20;

const FIT_MARGIN_PX = 28;
/** From 1 : 5000 to 20 : 1 on a screen of 96 pixels an inch. */
export const LEAST_ZOOM = PX_PER_PAPER_MM / 5000;
export const MOST_ZOOM = 20 * PX_PER_PAPER_MM;

export const clampZoom = (zoom: number): number => Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));

/** Pixels a mm takes at 100 %. */
export const naturalZoom = (view: ViewId): number => PX_PER_PAPER_MM / VIEW_SCALE[view];

/** The model point (mm, y up) under a point of the canvas (CSS pixels, y down). */
export const toModel = (viewport: Viewport, size: CanvasSize, px: Point): Point => ({
  x: viewport.x + (px.x - size.width / 2) / viewport.zoom,
  y: viewport.y - (px.y - size.height / 2) / viewport.zoom,
});

/** The point of the canvas (CSS pixels, y down) over a model point. */
export const toCanvas = (viewport: Viewport, size: CanvasSize, p: Point): Point => ({
  x: size.width / 2 + (p.x - viewport.x) * viewport.zoom,
  y: size.height / 2 - (p.y - viewport.y) * viewport.zoom,
});

/** The part of the model that the canvas shows. */
export function visibleRect(viewport: Viewport, size: CanvasSize): Rect {
  const half = { x: size.width / 2 / viewport.zoom, y: size.height / 2 / viewport.zoom };
  return { x0: viewport.x - half.x, y0: viewport.y - half.y, x1: viewport.x + half.x, y1: viewport.y + half.y };
}

/** The viewport that shows the whole box inside the rulers, with a margin, never closer than `closest` px per mm. */
export function fitViewport(box: Rect, size: CanvasSize, closest = MOST_ZOOM): Viewport {
  const free = (length: number): number => Math.max(32, length - RULER_PX - 2 * FIT_MARGIN_PX);
  const zoom = clampZoom(
    Math.min(free(size.width) / Math.max(1, rectWidth(box)), free(size.height) / Math.max(1, rectHeight(box)), closest),
  );
  const middle = rectCentre(box);
  // The rulers take their strip from the left and the top: the middle of the free part lies right of and below the canvas middle.
  return { x: middle.x - RULER_PX / 2 / zoom, y: middle.y + RULER_PX / 2 / zoom, zoom };
}

/** Zoomed by a factor; the model point under `anchorPx` stays under it. */
export function zoomed(viewport: Viewport, size: CanvasSize, factor: number, anchorPx: Point): Viewport {
  const zoom = clampZoom(viewport.zoom * factor);
  const fixed = toModel(viewport, size, anchorPx);
  return {
    x: fixed.x - (anchorPx.x - size.width / 2) / zoom,
    y: fixed.y + (anchorPx.y - size.height / 2) / zoom,
    zoom,
  };
}

/** Moved by CSS pixels; the paper follows the hand. */
export const panned = (viewport: Viewport, dxPx: number, dyPx: number): Viewport => ({
  ...viewport,
  x: viewport.x - dxPx / viewport.zoom,
  y: viewport.y + dyPx / viewport.zoom,
});
