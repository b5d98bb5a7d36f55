import { rectCentre, rectHeight, rectWidth } from '../../geometry/rect.ts';
import { VIEW_LAYER, type DxfSheet, type DxfView } from './document.ts';
import { entityTags, head } from './entities.ts';
import { point2, point3, type Tag } from './tags.ts';
import type { Owner, Writing } from './writing.ts';

/** What the section of entities holds: the model and the first sheet; further sheets are in their blocks. */
export function spaceEntities(writing: Writing): Tag[] {
  const { document, roots } = writing;
  const model = entityTags(document.entities, { record: roots.model.record, isPaper: false }, writing);
  const first = document.sheets?.[0];
  return first === undefined ? model : [...model, ...sheetEntities(first, roots.papers[0]!.record, writing)];
}

/** A sheet: the view of itself that every layout begins with, its views of the model, and what is drawn on it. */
export function sheetEntities(sheet: DxfSheet, record: string, writing: Writing): Tag[] {
  const owner: Owner = { record, isPaper: true };
  const paper = { x0: 0, y0: 0, x1: sheet.width, y1: sheet.height };
  const itself: DxfView = { paper, centre: rectCentre(paper), scale: 1 };
  const views = [itself, ...sheet.views].flatMap((view, i) => [...head('VIEWPORT', { layer: VIEW_LAYER.name }, owner, writing), ...viewTags(view, i + 1)]);
  return [...views, ...entityTags(sheet.entities, owner, writing)];
}

/** Bits of a view: the usual ones, and its scale locked. */
const USUAL = 32864;
const LOCKED = 16384;

const viewTags = ({ paper, centre, scale }: DxfView, id: number): Tag[] => [
  [100, 'AcDbViewport'],
  ...point3(10, rectCentre(paper)),
  [40, rectWidth(paper)], [41, rectHeight(paper)], [68, id], [69, id],
  ...point2(12, centre), ...point2(13, { x: 0, y: 0 }), ...point2(14, { x: 10, y: 10 }), ...point2(15, { x: 10, y: 10 }),
  [16, 0], [26, 0], [36, 1], ...point3(17, { x: 0, y: 0 }),
  [42, 50], [43, 0], [44, 0], [45, rectHeight(paper) * scale], [50, 0], [51, 0], [72, 100],
  [90, id === 1 ? USUAL : USUAL + LOCKED], [1, ''], [281, 0], [71, 1], [74, 0],
  ...point3(110, { x: 0, y: 0 }), ...point3(111, { x: 1, y: 0 }), ...point3(112, { x: 0, y: 1 }), [79, 0], [146, 0],
];
