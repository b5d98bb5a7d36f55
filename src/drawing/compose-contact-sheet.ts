import { compose, scaling, translation } from '../geometry/matrix.ts';
import { rectPath } from '../geometry/path.ts';
import { rect, rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { DrawContext } from './context.ts';
import type { Drawing, Item } from './drawing.ts';
import { BLACK, type Ink } from './ink.ts';
import { textItems, textLength } from './plan-text.ts';

/** One picture of a contact sheet: its number, what it is, its words, size and number of pieces, the face. */
export interface ContactPicture {
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  readonly note: string;
  readonly drawing: Drawing;
}

/** A4 standing with four by four pictures, mm. */
const PAGE: Rect = rect(0, 0, 210, 297);
const EDGE = { side: 15, top: 24, bottom: 16 };
const COLUMNS = 4;
const ROWS = 4;
const CELL = { width: (210 - 2 * EDGE.side) / COLUMNS, height: (297 - EDGE.top - EDGE.bottom) / ROWS };
const PADDING = 3;
/** Room for the three lines of words below a picture. */
const WORDS = 15;
const LETTERING = { title: 2.8, note: 2.5, head: 4.2, foot: 2.8 } as const;
const FRAME: Ink = { cmyk: [0, 0, 0, 25] };
const GREY: Ink = { cmyk: [0, 0, 0, 60] };

/** A line that is made smaller where it would not fit. */
function line(ctx: DrawContext, text: string, at: { x: number; y: number }, size: number, width: number, ink: Ink = BLACK): Item[] {
  const style = { size, layer: 'text' as const, ink };
  const fitting = Math.min(1, width / Math.max(textLength(ctx, text, style), 1e-6));
  return textItems(ctx, text, { at }, { ...style, size: size * fitting });
}

/** A face in true proportion in the middle of its place, cut at its trim. */
function thumbnail({ drawing }: ContactPicture, place: Rect): Item[] {
  const { trim } = drawing;
  const scale = Math.min(rectWidth(place) / rectWidth(trim), rectHeight(place) / rectHeight(trim));
  const [width, height] = [rectWidth(trim) * scale, rectHeight(trim) * scale];
  const corner = { x: (place.x0 + place.x1 - width) / 2, y: (place.y0 + place.y1 - height) / 2 };
  const at = compose(translation(corner.x, corner.y), compose(scaling(scale), translation(-trim.x0, -trim.y0)));
  return [
    { kind: 'group', layer: 'sign', transform: at, clip: rectPath(trim), items: drawing.items },
    { kind: 'path', layer: 'frame', path: rectPath(rect(corner.x, corner.y, width, height)), stroke: { ink: FRAME, width: 0.15 } },
  ];
}

function cellItems(picture: ContactPicture, index: number, ctx: DrawContext): Item[] {
  const x0 = EDGE.side + (index % COLUMNS) * CELL.width;
  const y1 = PAGE.y1 - EDGE.top - Math.floor(index / COLUMNS) * CELL.height;
  const inner = { x0: x0 + PADDING, x1: x0 + CELL.width - PADDING, y0: y1 - CELL.height + WORDS + PADDING, y1: y1 - PADDING };
  const width = rectWidth(inner);
  const words = (text: string, row: number, size: number, ink?: Ink) => line(ctx, text, { x: inner.x0, y: inner.y0 - 2 - row * 4 }, size, width, ink);
  return [
    ...thumbnail(picture, inner),
    ...words(`${picture.number}　${picture.kind}`, 0.4, LETTERING.title),
    ...words(picture.words, 1.4, LETTERING.note),
    ...words(picture.note, 2.4, LETTERING.note, GREY),
  ];
}

/**
 * All signs on A4 pages, four by four, each in its true proportion with the number it has in the 制作清单. `title` stands on
 * top of each page, the page number below.
 */
export function composeContactSheet(title: string, pictures: readonly ContactPicture[], ctx: DrawContext): readonly Drawing[] {
  const perPage = COLUMNS * ROWS;
  const pages = Array.from({ length: Math.max(1, Math.ceil(pictures.length / perPage)) }, (_, i) => pictures.slice(i * perPage, (i + 1) * perPage));
  return pages.map((own, page) => ({
    title,
    size: PAGE,
    trim: PAGE,
    bleed: 0,
    scale: 1,
    items: [
      ...line(ctx, title, { x: EDGE.side + PADDING, y: PAGE.y1 - 14 }, LETTERING.head, rectWidth(PAGE) - 2 * EDGE.side - 2 * PADDING),
      ...own.flatMap((picture, i) => cellItems(picture, i, ctx)),
      ...textItems(ctx, `第 ${page + 1} 页，共 ${pages.length} 页`, { at: { x: PAGE.x1 / 2, y: 8 }, anchor: 'middle' }, { size: LETTERING.foot, layer: 'text', ink: GREY }),
    ],
  }));
}
