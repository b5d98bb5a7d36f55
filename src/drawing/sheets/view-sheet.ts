import { inflate, rectContains, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { Point } from '../../geometry/point.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { SHEET_SCALES } from '../../model/sheet.ts';
import type { MarkPlace, Rings } from '../document/mark-leader.ts';
import type { Item } from '../drawing.ts';
import { NORTH_REACH, northItems } from '../symbols-north.ts';
import type { Written } from './cell.ts';
import { findingTable } from './finding-table.ts';
import { aboveStrip, alone, besideColumn, GAP, tableArea } from './layout.ts';
import { markItems, type FindingMark, type SignMark } from './numbered-marks.ts';
import type { SheetBody, SheetFinding, SheetScene } from './scene.ts';
import { sheetNote } from './sheet-note.ts';
import { flowTables, pieceItems, TABLE_GAP, tableHeight, tableWidth, type Region, type SheetTable } from './table.ts';
import { captionItems, placeView, viewGroup, type Layouts, type PlacedView, type ViewAt } from './view-place.ts';

/** What a sheet with one view shows beside it. */
export interface ViewSheet {
  readonly viewAt: ViewAt;
  readonly scales: readonly (typeof SHEET_SCALES)[number][];
  readonly north: boolean;
  /** Tables that belong to the view: what the column beside it cannot hold goes on further pages. */
  readonly tables: readonly SheetTable[];
  /** Tables that are left out where the column has no room for them. */
  readonly extras: readonly SheetTable[];
  readonly marks: readonly SignMark[];
  readonly rooms: readonly Rings[];
  /** Where a thing that a finding speaks of is in the view; null where it is not in it. */
  readonly anchor: (ref: EntityRef) => MarkPlace | null;
  readonly notes: readonly string[];
}

/** A view with its caption, numbered marks, north arrow and tables, on as many pages as its tables need. */
export function viewSheet(scene: SheetScene, parts: ViewSheet): SheetBody {
  const { ctx, source } = scene;
  const found = findingsOf(scene, parts);
  const needed = [...parts.tables, ...(found.listed.length > 0 ? [findingTable(found.listed)] : [])];
  const northSide = parts.north ? 2 * NORTH_REACH : 0;
  const placed = placeView(scene, parts.viewAt, parts.scales, layoutsFor(scene, northSide, needed, parts.extras));
  const { tables } = placed.layout;
  const free = tables && { ...tables.box, y1: tables.box.y1 - (parts.north && tables.kind === 'column' ? northSide + GAP : 0) };
  const flow = besideView(scene, needed, parts.extras, free);
  const marks = markItems(placed, { signs: parts.marks, findings: found.marks, rooms: parts.rooms }, ctx, source);
  const north = parts.north ? northItems(northPlace(placed), scene.project.site.northDeg, ctx, source) : [];
  const first: Item[] = [viewGroup(placed, scene), ...captionItems(scene, placed), ...north, ...marks.items, ...(flow.pages[0] ?? [])];
  return {
    pages: [first, ...flow.pages.slice(1)],
    scale: `1:${placed.scale}`,
    notes: parts.notes,
    diagnostics: [
      ...placed.view.diagnostics,
      ...placed.diagnostics,
      ...flow.diagnostics,
      ...(marks.left.length > 0 ? [sheetNote(scene, 'sheet.marksLeft', { numbers: marks.left.join('、') })] : []),
    ],
  };
}

/** Least share of the height that is left to a view above a strip of tables. */
const LEAST_VIEW = 0.5;

/** A column or a strip for all tables that must be there; else a column for those that may be left out or the north arrow; else none. */
function layoutsFor({ area, ctx }: SheetScene, north: number, needed: readonly SheetTable[], extras: readonly SheetTable[]): Layouts {
  const widthOf = (tables: readonly SheetTable[]): number => Math.max(north, ...tables.map(tableWidth), 0);
  const height = needed.reduce((sum, table) => sum + tableHeight(table, ctx) + TABLE_GAP, north > 0 ? north + GAP : 0);
  const columns = [...new Set([[...needed, ...extras], needed, extras, []].map(widthOf))].filter((width) => width > 0);
  const holdsNeeded = (width: number): boolean => width >= widthOf(needed) && height <= rectHeight(area);
  const strip = needed.length > 0 && height - north <= (1 - LEAST_VIEW) * rectHeight(area) ? [aboveStrip(area, height - north)] : [];
  const apart = [...columns.filter((width) => !holdsNeeded(width)).map((width) => besideColumn(area, width)), alone(area)];
  return { together: [...columns.filter(holdsNeeded).map((width) => besideColumn(area, width)), ...strip], apart };
}

/** Tables in the column beside the view as far as it is wide and high enough, the rest on further pages. */
function besideView(scene: SheetScene, needed: readonly SheetTable[], extras: readonly SheetTable[], column: Rect | null): ReturnType<typeof tablesOn> {
  if (column === null) return tablesOn(scene, needed, null);
  const fits = (table: SheetTable): boolean => tableWidth(table) <= rectWidth(column) + 1e-6;
  const wide = needed.some((table) => !fits(table));
  const before = wide ? [] : needed;
  const beside = tablesOn(scene, [...before, ...extrasIn(column, before, extras.filter(fits), scene)], column);
  if (!wide) return beside;
  const further = tablesOn(scene, needed, null);
  return { pages: [beside.pages[0] ?? [], ...further.pages.slice(1)], diagnostics: [...beside.diagnostics, ...further.diagnostics] };
}

/** The findings that are seen in a view, and where. */
function findingsOf({ sheet, extras }: SheetScene, { anchor }: ViewSheet): { listed: readonly SheetFinding[]; marks: readonly FindingMark[] } {
  if (!sheet.findings) return { listed: [], marks: [] };
  const groups = new Map<string, { place: MarkPlace; numbers: number[] }>();
  const listed = (extras.findings ?? []).filter(({ number, places }) => {
    const seen = places.flatMap((ref) => anchor(ref) ?? []);
    for (const place of seen) {
      const { x0, y0, x1, y1 } = place.box;
      const key = `${x0} ${y0} ${x1} ${y1}`;
      const group = groups.get(key) ?? { place, numbers: [] };
      groups.set(key, group);
      if (!group.numbers.includes(number)) group.numbers.push(number);
    }
    return seen.length > 0;
  });
  return { listed, marks: [...groups.values()] };
}

/** Extras that the column holds below the tables that have to be there. */
function extrasIn(column: Rect, needed: readonly SheetTable[], extras: readonly SheetTable[], { ctx }: SheetScene): readonly SheetTable[] {
  let room = rectHeight(column) - needed.reduce((sum, table) => sum + tableHeight(table, ctx) + TABLE_GAP, 0);
  return extras.filter((table) => {
    const height = tableHeight(table, ctx);
    if (height > room) return false;
    room -= height + TABLE_GAP;
    return true;
  });
}

/** Tables through the column of the first page and the whole of further pages; what fits on none is reported. */
export function tablesOn(scene: SheetScene, tables: readonly SheetTable[], column: Rect | null): { pages: readonly (readonly Item[])[]; diagnostics: readonly Diagnostic[] } {
  const { area, ctx, source } = scene;
  const regions = (index: number): Region =>
    column !== null && index === 0 ? { page: 0, box: column } : { page: index + (column === null ? 1 : 0), box: tableArea(area) };
  const { placed, rest } = flowTables(tables, regions, ctx);
  const drawn = placed.map(({ piece, page, x, y }) => ({ page, written: pieceItems(piece, x, y, ctx, source) }));
  const last = Math.max(0, ...drawn.map(({ page }) => page));
  const pages = Array.from({ length: last + 1 }, (_, page) => drawn.filter((one) => one.page === page).flatMap(({ written }) => [...written.items]));
  return { pages, diagnostics: [...unfitNotes(scene, drawn.map(({ written }) => written)), ...rest.map(({ title }) => sheetNote(scene, 'sheet.tableDoesNotFit', { table: title, paper: scene.sheet.paper }, 'error'))] };
}

/** A remark for each text that had to be set smaller than drawings are lettered. */
export const unfitNotes = (scene: Pick<SheetScene, 'sheet'>, written: readonly Pick<Written, 'unfit'>[]): Diagnostic[] =>
  [...new Set(written.flatMap(({ unfit }) => unfit))].map((text) => sheetNote(scene, 'sheet.textTooLong', { text }));

/** At the top of the column; without one, in the first corner that the view leaves free. */
function northPlace({ layout: { view, tables }, covers }: PlacedView): Point {
  if (tables?.kind === 'column') return { x: (tables.box.x0 + tables.box.x1) / 2, y: tables.box.y1 - NORTH_REACH };
  const inner = inflate(view, -NORTH_REACH);
  const corners = [inner.y1, inner.y0].flatMap((y) => [inner.x1, inner.x0].map((x) => ({ x, y })));
  const taken = inflate(covers, NORTH_REACH);
  return corners.find((corner) => !rectContains(taken, corner)) ?? corners[0]!;
}
