import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { Item } from './drawing.ts';
import { EDGE_INK, FRAME_INK, GLASS_INK, GLASS_LIGHT_INK, METAL_INK } from './gate-inks.ts';
import { columns, divisions, edged, filled, filledEdged, inset, lines, type Tag } from './gate-shapes.ts';
import { WHITE } from './ink.ts';

/** Width of a frame, mm. */
const FRAME = 50;
/** Head of the door leaves under a fanlight, mm; lower doors have none. */
const LEAF = 2200;
/** A leaf is at most so wide. */
const WIDEST_LEAF = 1000;
const WIDEST_SASH = 900;

/** A glazed door: frame, leaves with pull handles, a fanlight above tall leaves. */
export function doorItems(tag: Tag, area: Rect): Item[] {
  const frame = inset(area, FRAME);
  const body: Rect = { ...frame, y0: area.y0 };
  const head = rectHeight(area) > LEAF + 300 ? area.y0 + LEAF : body.y1;
  const leaves = columns({ ...body, y1: head }, leafCount(rectWidth(area)), FRAME / 2);
  const fanlight = head < body.y1 ? glass(tag, { ...body, y0: head + FRAME }) : [];
  return [filled(tag, area, FRAME_INK), ...fanlight, ...leaves.flatMap((leaf, i) => leafItems(tag, leaf, i, leaves.length))];
}

/** Doors open in pairs unless they are narrow. */
const leafCount = (width: number): number => (width <= WIDEST_LEAF + 100 ? 1 : 2 * Math.ceil(width / 2 / (2 * WIDEST_LEAF)));

function leafItems(tag: Tag, leaf: Rect, index: number, count: number): Item[] {
  const pane = inset({ ...leaf, y0: leaf.y0 + FRAME }, FRAME / 2);
  const onRight = count === 1 || index % 2 === 0;
  const x = onRight ? pane.x1 - 70 : pane.x0 + 70;
  const handle: Rect = { x0: x - 16, x1: x + 16, y0: leaf.y0 + 800, y1: Math.min(leaf.y0 + 1500, pane.y1 - 100) };
  const fits = rectWidth(pane) > 200 && handle.y1 > handle.y0 + 100;
  return [...glass(tag, pane), ...(fits ? [filledEdged(tag, handle, METAL_INK, FRAME_INK)] : [])];
}

/** A window of sashes with a sill. */
export function windowItems(tag: Tag, area: Rect): Item[] {
  const sashes = columns(inset(area, FRAME), Math.max(1, Math.ceil(rectWidth(area) / WIDEST_SASH)), FRAME / 2);
  const sill: Rect = { x0: area.x0 - 60, x1: area.x1 + 60, y0: area.y0 - 70, y1: area.y0 };
  return [filledEdged(tag, area, WHITE, EDGE_INK), ...sashes.flatMap((sash) => glass(tag, sash)), filledEdged(tag, sill, WHITE, EDGE_INK)];
}

/** A pane with one lighter reflection. */
function glass(tag: Tag, pane: Rect): Item[] {
  const [w, h] = [rectWidth(pane), rectHeight(pane)];
  const slant = Math.min(0.35 * w, 0.35 * h);
  const [left, right] = [pane.x0 + 0.18 * w, pane.x0 + 0.42 * w];
  const reflection: Item = {
    kind: 'path',
    ...tag,
    path: { ops: 'MLLLZ', xy: [left, pane.y0, right, pane.y0, right + slant, pane.y1, left + slant, pane.y1] },
    fill: GLASS_LIGHT_INK,
  };
  return [filled(tag, pane, GLASS_INK), reflection, edged(tag, pane, FRAME_INK)];
}

/** The closed leaves of a courtyard gate: steel frames with bars. What lies behind is seen between them. */
export function courtyardLeaves(tag: Tag, area: Rect): Item[] {
  const leaves = columns(area, rectWidth(area) > 1500 ? 2 : 1, 20);
  return leaves.flatMap((leaf) => {
    const frame = inset(leaf, 30);
    const bars = divisions(frame.x0, frame.x1, 140).map((x) => [x, frame.y0, x, frame.y1] as const);
    const middle = leaf.y0 + 0.42 * rectHeight(leaf);
    return [
      lines(tag, bars, FRAME_INK, 24),
      lines(tag, [[frame.x0, middle, frame.x1, middle]], FRAME_INK, 50),
      edged(tag, frame, FRAME_INK, 60),
    ];
  });
}
