import { rectPath } from '../../geometry/path.ts';
import { rect, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { TEXT_HEIGHT } from '../plan-pen.ts';
import { SHEET_WORDS as WORDS } from './words.ts';
import { cellItems, joinWritten, type CellText, type Written } from './cell.ts';
import { DIVISION_LINE, TITLE_LINE } from './paper.ts';

/** What the title block says. An empty text leaves the cell free for the pen. */
export interface TitleFields {
  readonly organisation: string;
  readonly project: string;
  readonly drawing: string;
  readonly drawn: string;
  readonly checked: string;
  readonly approved: string;
  readonly number: string;
  readonly scale: string;
  readonly date: string;
  readonly paper: string;
}

/** GB/T 50001 3.2: a strip of 240 × 32 mm in the lower right corner; the width of the frame where that is less. */
const WIDTH = 240;
export const TITLE_HEIGHT = 32;

export const titleBlockRect = (frame: Rect): Rect =>
  rect(frame.x1 - Math.min(WIDTH, rectWidth(frame)), frame.y0, Math.min(WIDTH, rectWidth(frame)), TITLE_HEIGHT);

/** Signatures on the left, names in the middle, number, scale, date and paper on the right. */
export function titleBlockItems(box: Rect, fields: TitleFields, ctx: DrawContext, source: EntityRef): Written {
  const style = { layer: 'titleBlock', source, rule: DIVISION_LINE } as const;
  const cells = [...signatureCells(share(box, 0, 0.29), fields), ...nameCells(share(box, 0.29, 0.74), fields), ...factCells(share(box, 0.74, 1), fields)];
  const outline: Item = { layer: 'titleBlock', source, kind: 'path', path: rectPath(box), stroke: { ink: BLACK, width: TITLE_LINE } };
  return joinWritten([...cells.map(({ at, cell }) => cellItems(at, cell, ctx, style)), { items: [outline], unfit: [] }]);
}

interface Cell {
  readonly at: Rect;
  readonly cell: CellText;
}

const share = (box: Rect, from: number, to: number): Rect =>
  rect(box.x0 + rectWidth(box) * from, box.y0, rectWidth(box) * (to - from), rectHeight(box));

/** Row `i` of `count` from the top, cut into columns of the given shares. */
function row(box: Rect, i: number, count: number, shares: readonly number[], texts: readonly CellText[]): Cell[] {
  const height = rectHeight(box) / count;
  const y = box.y1 - height * (i + 1);
  let x = box.x0;
  return shares.map((part, column) => {
    const at = rect(x, y, rectWidth(box) * part, height);
    x = at.x1;
    return { at, cell: texts[column] ?? { text: '' } };
  });
}

function signatureCells(box: Rect, { drawn, checked, approved }: TitleFields): Cell[] {
  const columns = [0.28, 0.36, 0.36];
  const head = row(box, 0, 4, columns, [{ text: '' }, { text: WORDS.name }, { text: WORDS.signature }]);
  const names = [drawn, checked, approved];
  return [...head, ...WORDS.roles.flatMap((role, i) => row(box, i + 1, 4, columns, [{ text: role }, { text: names[i] ?? '' }]))];
}

function nameCells(box: Rect, { organisation, project, drawing }: TitleFields): Cell[] {
  const columns = [0.2, 0.8];
  return [
    ...row(box, 0, 3, columns, [{ text: WORDS.organisation }, { text: organisation, size: TEXT_HEIGHT.middle }]),
    ...row(box, 1, 3, columns, [{ text: WORDS.project }, { text: project, size: TEXT_HEIGHT.middle }]),
    ...row(box, 2, 3, columns, [{ text: WORDS.drawing }, { text: drawing, size: TEXT_HEIGHT.middle, bold: true }]),
  ];
}

function factCells(box: Rect, { number, scale, date, paper }: TitleFields): Cell[] {
  const facts = [
    [WORDS.number, number],
    [WORDS.scale, scale],
    [WORDS.date, date],
    [WORDS.paper, paper],
  ];
  return facts.flatMap((texts, i) => row(box, i, facts.length, [0.34, 0.66], texts.map((text) => ({ text: text ?? '' }))));
}
