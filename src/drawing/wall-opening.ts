import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import { isDoor } from '../model/sign-on-wall.ts';
import type { Opening } from '../model/storey.ts';
import type { Item } from './drawing.ts';
import { EDGE_INK, FRAME_INK, METAL_INK, SHADOW_INK } from './gate-inks.ts';
import { courtyardLeaves, windowItems } from './gate-opening.ts';
import { columns, edged, filled, filledEdged, inset, type Tag } from './gate-shapes.ts';
import type { Ink } from './ink.ts';

/** Width of an inner door's frame, and how far a handle stands from the edge of its leaf, mm. */
const FRAME = 50;
const HANDLE_IN = 65;
/** Middle of a handle above the floor, mm. */
const HANDLE_AT = 1000;
const LEAF_INK: Ink = { cmyk: [6, 12, 20, 8] };
const PANEL_INK: Ink = { cmyk: [8, 16, 26, 16] };

/** A door, window or passage as it is seen on a wall from inside. */
export function wallOpeningItems(tag: Tag, kind: Opening['kind'], area: Rect): Item[] {
  if (kind === 'window') return windowItems(tag, area);
  if (kind === 'gate') return courtyardLeaves(tag, area);
  if (isDoor({ kind })) return doorLeaves(tag, kind, area);
  return [filled(tag, area, SHADOW_INK), edged(tag, area, EDGE_INK)];
}

/** A flat door in its frame: one leaf, or two where it is double or slides. */
function doorLeaves(tag: Tag, kind: Opening['kind'], area: Rect): Item[] {
  const frame = Math.min(FRAME, rectWidth(area) / 8);
  const clear: Rect = { x0: area.x0 + frame, x1: area.x1 - frame, y0: area.y0, y1: area.y1 - frame };
  const leaves = columns(clear, kind === 'door' ? 1 : 2, 6);
  return [filledEdged(tag, area, FRAME_INK, EDGE_INK), ...leaves.flatMap((leaf, i) => leafItems(tag, leaf, i === 0))];
}

function leafItems(tag: Tag, leaf: Rect, isLeft: boolean): Item[] {
  const margin = Math.min(110, rectWidth(leaf) / 5);
  const panel = inset({ ...leaf, y0: leaf.y0 + 60 }, margin);
  const x = isLeft ? leaf.x1 - HANDLE_IN : leaf.x0 + HANDLE_IN;
  const handle: Rect = { x0: x - 12, x1: x + 12, y0: leaf.y0 + HANDLE_AT - 60, y1: leaf.y0 + HANDLE_AT + 60 };
  const fits = rectHeight(leaf) > HANDLE_AT + 200 && rectWidth(leaf) > 200;
  return [filledEdged(tag, leaf, LEAF_INK, EDGE_INK), edged(tag, panel, PANEL_INK, 8), ...(fits ? [filledEdged(tag, handle, METAL_INK, FRAME_INK)] : [])];
}
