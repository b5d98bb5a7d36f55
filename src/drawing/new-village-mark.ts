import { inkBounds } from '../geometry/ink-bounds.ts';
import { compose, scaling, translation, type Matrix } from '../geometry/matrix.ts';
import { rectPath } from '../geometry/path.ts';
import { rect, rectWidth, type Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { FaceMark } from '../model/sign.ts';
import { CHINESE_KNOT } from './chinese-knot.ts';
import { fontNotes } from './font-notes.ts';
import type { DrawContext } from './context.ts';
import type { GlyphItem, Outline } from './drawing.ts';
import { WHITE, type Ink } from './ink.ts';
import { placeLine } from './place-text.ts';

/** What stands beside the figure of a mark. */
const WORDS = { chinaNewVillage: '中国新村', chinaCommunity: '中国社区' } as const;
export type WordedMark = keyof typeof WORDS;
/** 方正小标宋简体, by its role. */
const FACE = { font: 'xiaobiaosong', weight: 'black' } as const;
/** Ways to set the four characters: beside the knot and as high as it, or below it. */
const SETTINGS = [
  { columns: 2, rows: 2, below: false },
  { columns: 2, rows: 2, below: true },
  { columns: 4, rows: 1, below: false },
] as const;
/** Free border of the ground as a share of its shorter side. */
const BORDER = 0.08;
/** Between knot and characters, and between characters, as a share of the height of the characters together. */
const APART = 0.09;
const BETWEEN = 0.02;
/** Height of a knot that stands above the characters, as a share of theirs. */
const ABOVE = 1.1;

const PLATE: Outline = { id: 'mark/plate', path: rectPath(rect(0, 0, 1, 1)) };

const widthOf = (knot: Outline): number => rectWidth(inkBounds(knot.path)!);

type Setting = (typeof SETTINGS)[number];

/** Knot and characters where the characters together are 1 high; lower left corners. */
interface Layout {
  readonly columns: number;
  readonly rows: number;
  /** Edge of a character. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly knot: { readonly x: number; readonly y: number; readonly height: number };
  readonly words: { readonly x: number };
}

function layOut({ columns, rows, below }: Setting, knotWidth: number): Layout {
  const size = (1 - (rows - 1) * BETWEEN) / rows;
  const across = columns * (size + BETWEEN) - BETWEEN;
  const base = { columns, rows, size };
  if (!below) {
    const x = knotWidth + APART;
    return { ...base, width: x + across, height: 1, knot: { x: 0, y: 0, height: 1 }, words: { x } };
  }
  const knot = { x: (across - ABOVE * knotWidth) / 2, y: 1 + APART, height: ABOVE };
  return { ...base, width: across, height: 1 + APART + ABOVE, knot, words: { x: 0 } };
}

/** Width to height of the ground that holds the figure and two rows of two characters beside it without idle space. */
export const wordedProportion = (figure: Outline): number => proportion(layOut(SETTINGS[0], widthOf(figure)));
export const NEW_VILLAGE_PROPORTION = wordedProportion(CHINESE_KNOT);

/** Of a ground with its border on all sides round what is wider than high. */
function proportion({ width, height }: Layout): number {
  const border = (BORDER / (1 - 2 * BORDER)) * height;
  return (width + 2 * border) / (height + 2 * border);
}

/**
 * “中国结+中国新村”，白底红字: a ground as large as the box, on it the knot and the four characters beside it, in whichever way
 * they come out largest, in the middle. The light strip of a lit sign runs round the ground. The notice has no artwork: the
 * arrangement is this tool's own and a person attests it. 中国社区 is set in the same way beside a figure of its own.
 */
export function newVillageItems(mark: FaceMark & { readonly kind: WordedMark }, knot: Outline, source: EntityRef, ctx: DrawContext): {
  items: GlyphItem[];
  contours: GlyphItem[];
  diagnostics: Diagnostic[];
} {
  const { box, ink } = mark;
  const said = WORDS[mark.kind];
  const item = (outline: Outline, at: Matrix, fill: Ink = ink): GlyphItem => ({ kind: 'glyph', layer: 'mark', source, outline, at, fill });
  const plate = item(PLATE, [box.width, 0, 0, box.height, box.x, box.y], WHITE);
  const { layout, scale, x, y } = arrange(mark, widthOf(knot));
  const high = scale * layout.knot.height;
  const left = x + scale * layout.knot.x - (high * (1 - widthOf(knot))) / 2;
  const figure = item(knot, compose(translation(left, y + scale * layout.knot.y), scaling(high)));
  const face = ctx.fonts.resolve(FACE.font, FACE.weight);
  const size = scale * layout.size;
  const characters = cells(layout, scale, { x: x + scale * layout.words.x, y: y + scale });
  const words = Array.from(said).flatMap((character, i) =>
    placeLine(face.font, character, characters[i]!, { direction: 'horizontal', size, pitch: { min: 1, max: 1 } }),
  );
  const items = [plate, figure, ...words.map(({ outline, at }) => item(outline, at))];
  return { items, contours: [plate], diagnostics: fontNotes(said, face, FACE, source) };
}

/** The setting with the largest characters: its scale in mm, and the lower left corner of the whole. */
function arrange({ box }: FaceMark, knotWidth: number): { layout: Layout; scale: number; x: number; y: number } {
  const border = BORDER * Math.min(box.width, box.height);
  const [width, height] = [box.width - 2 * border, box.height - 2 * border];
  const fitted = SETTINGS.map((setting) => {
    const layout = layOut(setting, knotWidth);
    const scale = Math.min(height / layout.height, width / layout.width);
    const [x, y] = [box.x + (box.width - scale * layout.width) / 2, box.y + (box.height - scale * layout.height) / 2];
    return { layout, scale, x, y };
  });
  return fitted.reduce((best, other) => (other.scale * other.layout.size > best.scale * best.layout.size ? other : best));
}

/** The em boxes of the characters in mm, row by row from the top; `corner` is the upper left one of them together. */
function cells({ columns, rows, size }: Layout, scale: number, corner: { x: number; y: number }): Rect[] {
  const [edge, pitch] = [scale * size, scale * (size + BETWEEN)];
  return Array.from({ length: columns * rows }, (_, i) =>
    rect(corner.x + (i % columns) * pitch, corner.y - Math.floor(i / columns) * pitch - edge, edge, edge),
  );
}
