import { compose, scaling, translation } from '../../geometry/matrix.ts';
import { rect, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { openingTypes, type OpeningType } from '../../model/opening-types.ts';
import type { Opening } from '../../model/storey.ts';
import type { Item } from '../drawing.ts';
import { chainItems, type Chain } from '../plan-dimension.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { penFor, TEXT_HEIGHT } from '../plan-pen.ts';
import { textItems } from '../plan-text.ts';
import { openingElevation } from './opening-elevation.ts';
import { blackItems } from './paper-plan.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { sheetNote } from './sheet-note.ts';
import { tableHeight, tableWidth, type SheetTable } from './table.ts';
import { tablesOn } from './view-sheet.ts';
import { SHEET_WORDS } from './words.ts';

const KIND_WORDS: Readonly<Record<Opening['kind'], string>> = {
  door: '单扇平开门', doubleDoor: '双扇平开门', slidingDoor: '推拉门', gate: '大门', window: '窗', passage: '门洞',
};

/** Scales of the small elevations, largest first; free space between them and for their marks, mm of paper. */
const SCALES = [30, 50, 100, 150, 200] as const;
const BETWEEN = 8;
const CAPTION = 9;

/** Small elevations of all types of doors and windows beside or above their schedule with numbers by storey. */
export function openingsSheet(scene: SheetScene): SheetBody {
  const { project, sheet, area, ctx } = scene;
  const { types } = openingTypes(project);
  const notes = [SHEET_WORDS.noteUnits, SHEET_WORDS.noteOpenings];
  if (types.length === 0) return { pages: [[]], scale: SHEET_WORDS.noScale, notes, diagnostics: [sheetNote(scene, 'sheet.nothingToShow', {})] };
  const table = openingTable(scene, types);
  const places = placesFor(area, tableWidth(table), tableHeight(table, ctx));
  const wished = sheet.scale === 'fit' ? SCALES : [sheet.scale];
  const tries = wished.flatMap((scale) => places.map((place) => ({ scale, place, rows: rowsOf(scene, types, scale, rectWidth(place.cards)) })));
  const found = tries.find(({ rows, place: { cards } }) => heightOf(rows) <= rectHeight(cards) && rows.every((row) => widthOf(row) <= rectWidth(cards)));
  const { scale, rows, place } = found ?? tries.at(-1)!;
  const flow = tablesOn(scene, [table], place.table);
  return {
    pages: [[...cardItems(scene, rows, scale, place.cards), ...(flow.pages[0] ?? [])], ...flow.pages.slice(1)],
    scale: `1:${scale}`,
    notes,
    diagnostics: [...flow.diagnostics, ...(found ? [] : [sheetNote(scene, 'sheet.elevationsDoNotFit', { paper: sheet.paper, scale }, 'error')])],
  };
}

interface Places {
  readonly cards: Rect;
  /** null: the schedule goes on a page of its own. */
  readonly table: Rect | null;
}

/** The schedule in a column at the right, below the elevations, or on the next page. */
function placesFor(area: Rect, width: number, height: number): Places[] {
  const column = area.x1 - width;
  const low = area.y0 + height + BETWEEN;
  return [
    { cards: { ...area, x1: column - BETWEEN }, table: { ...area, x0: column } },
    { cards: { ...area, y0: low }, table: { ...area, y1: area.y0 + height + 1e-3 } },
    { cards: area, table: null },
  ];
}

function openingTable({ project }: SheetScene, types: readonly OpeningType[]): SheetTable {
  const { storeys } = project;
  const total = ({ counts }: OpeningType): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    title: '门窗表',
    columns: [
      { title: '编号', width: 16 },
      { title: '类型', width: 30 },
      { title: '洞口尺寸（mm）', width: 33 },
      { title: '窗台高（mm）', width: 30 },
      ...(storeys.length > 1 ? storeys.map(({ name }) => ({ title: name, width: 16 })) : []),
      { title: '合计', width: 16 },
    ],
    rows: types.map((type) => ({
      cells: [
        { text: type.mark },
        { text: KIND_WORDS[type.kind] },
        { text: `${type.width}×${type.height}` },
        { text: type.kind === 'window' ? String(type.sill) : '—' },
        ...(storeys.length > 1 ? storeys.map(({ id }) => ({ text: String(type.counts.get(id) ?? 0) })) : []),
        { text: String(total(type)), bold: true },
      ],
    })),
  };
}

/** An elevation with its dimensions, in mm of the building. */
interface Card {
  readonly type: OpeningType;
  readonly items: readonly Item[];
  readonly bounds: Rect;
}

function cardOf({ ctx, source }: SheetScene, type: OpeningType, scale: number): Card {
  const pen = penFor(scale);
  const { width, height, sill, kind } = type;
  const low = kind === 'window' ? sill : 0;
  const across: Chain = { frame: [1, 0, 0, -1, 0, -pen.mm(7)], stops: [0, width], reach: pen.mm(5), figures: 'near', angleDeg: 0 };
  const upright: Chain = { frame: [0, 1, -1, 0, -pen.mm(7), 0], stops: low > 0 ? [0, low, low + height] : [0, height], reach: pen.mm(5), figures: 'far', angleDeg: 90 };
  const items = [
    ...openingElevation(kind, rect(0, low, width, height), pen, source),
    ...blackItems([across, upright].flatMap((chain) => chainItems(chain, ctx, pen, source))),
  ];
  return { type, items, bounds: itemsBounds(items)! };
}

type CardRow = readonly { readonly card: Card; readonly size: { readonly width: number; readonly height: number } }[];

/** Cards side by side as far as the width goes. */
function rowsOf(scene: SheetScene, types: readonly OpeningType[], scale: number, width: number): CardRow[] {
  const rows: CardRow[] = [];
  for (const type of types) {
    const card = cardOf(scene, type, scale);
    const one = { card, size: { width: rectWidth(card.bounds) / scale, height: rectHeight(card.bounds) / scale } };
    const last = rows.at(-1);
    if (last && widthOf([...last, one]) <= width) rows[rows.length - 1] = [...last, one];
    else rows.push([one]);
  }
  return rows;
}

const widthOf = (row: CardRow): number => row.reduce((sum, { size }) => sum + size.width + BETWEEN, 0);
const heightOfRow = (row: CardRow): number => Math.max(...row.map(({ size }) => size.height)) + CAPTION + BETWEEN / 2;
const heightOf = (rows: readonly CardRow[]): number => rows.reduce((sum, row) => sum + heightOfRow(row), 0);

/** Rows of elevations from the top, all of a row on one floor line, their marks below. */
function cardItems({ ctx, source }: SheetScene, rows: readonly CardRow[], scale: number, place: Rect): Item[] {
  let top = place.y1;
  return rows.flatMap((row) => {
    const y = top - heightOfRow(row) + CAPTION;
    let x = place.x0 + BETWEEN / 2;
    top -= heightOfRow(row);
    return row.flatMap(({ card: { type, items, bounds }, size }) => {
      const low = Math.min(...row.map(({ card }) => card.bounds.y0));
      const transform = compose(translation(x - bounds.x0 / scale, y - low / scale), scaling(1 / scale));
      const middle = x + (type.width / 2 - bounds.x0) / scale;
      x += size.width + BETWEEN;
      const mark = textItems(ctx, type.mark, { at: { x: middle, y: y - CAPTION / 2 + 1 }, anchor: 'middle' }, { size: TEXT_HEIGHT.middle, layer: 'text', weight: 'bold', source });
      return [{ kind: 'group', layer: 'opening', source, transform, items }, ...mark] satisfies Item[];
    });
  });
}
