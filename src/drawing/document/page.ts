import { linePath } from '../../geometry/path.ts';
import type { FontSet } from '../../text/types.ts';
import type { Drawing, Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import type { Placed } from './strip.ts';
import { points, setText, type Align, type TextStyle } from './type-setting.ts';

/** A4, mm. */
const PAPER = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const;
export type Orientation = keyof typeof PAPER;

/** 天头 37, 订口 28, and so a text of 156 × 225 on A4 (GB/T 9704-2012 5.2.1); a landscape page is that text turned. */
const MARGINS = {
  portrait: { top: 37, bottom: 35, left: 28, right: 26 },
  landscape: { top: 28, bottom: 26, left: 36, right: 36 },
} as const;

/** Width and height of the text of a page, mm. */
export function textArea(orientation: Orientation): { readonly width: number; readonly height: number } {
  const [paper, margin] = [PAPER[orientation], MARGINS[orientation]];
  return { width: paper.width - margin.left - margin.right, height: paper.height - margin.top - margin.bottom };
}

/** What stands on every page but the first of a document: unit and date. */
export interface RunningHead {
  readonly left: string;
  readonly right: string;
}

const HEAD_STYLE: TextStyle = { role: 'songti', weight: 'regular', size: points(9), leading: points(12) };
/** 4 号半角宋体 with a dash at each side (GB/T 9704-2012 7.5). */
const NUMBER_STYLE: TextStyle = { role: 'songti', weight: 'regular', size: points(14), leading: points(14) };
/** Running head above the text, page number below it (7.5: 7 mm), mm. */
const HEAD_GAP = 7;
const NUMBER_GAP = 7;

export interface PageParts {
  readonly placed: readonly Placed[];
  readonly orientation: Orientation;
  /** From 1. */
  readonly number: number;
  readonly head: RunningHead | null;
}

/** A finished page: the strips at their places, running head, page number (right on odd pages, left on even ones). */
export function pageDrawing({ placed, orientation, number, head }: PageParts, title: string, fonts: FontSet): Drawing {
  const [paper, margin, area] = [PAPER[orientation], MARGINS[orientation], textArea(orientation)];
  const top = paper.height - margin.top;
  const line = (text: string, style: TextStyle, y: number, align: Align): Item[] =>
    setText(fonts, text, style, { width: area.width, align }).slice(0, 1).flatMap((one) => one.draw(margin.left, y));
  const headItems = head === null ? [] : runningHead(head, margin.left, top + HEAD_GAP, area.width, line);
  const em = '　';
  const words = number % 2 === 1 ? `— ${number} —${em}` : `${em}— ${number} —`;
  const foot = line(words, NUMBER_STYLE, margin.bottom - NUMBER_GAP + NUMBER_STYLE.leading / 2, number % 2 === 1 ? 'end' : 'start');
  const body = placed.flatMap(({ strip, top: below }) => strip.draw(margin.left, top - below));
  const size = { x0: 0, y0: 0, x1: paper.width, y1: paper.height };
  return { title: `${title} ${number}`, size, trim: size, bleed: 0, scale: 1, items: [...headItems, ...body, ...foot] };
}

function runningHead(
  head: RunningHead,
  x: number,
  y: number,
  width: number,
  line: (text: string, style: TextStyle, y: number, align: Align) => Item[],
): Item[] {
  const below = y - HEAD_STYLE.leading - 0.8;
  const path = linePath({ x, y: below }, { x: x + width, y: below });
  const rule: Item = { kind: 'path', layer: 'frame', path, stroke: { ink: BLACK, width: 0.2 } };
  return [...line(head.left, fittingStyle(head, width), y, 'start'), ...line(head.right, HEAD_STYLE, y, 'end'), rule];
}

/** A long name is set smaller, so that it does not run into what stands at the right. */
function fittingStyle({ left, right }: RunningHead, width: number): TextStyle {
  const room = width - (right.length + 2) * HEAD_STYLE.size;
  const size = Math.min(HEAD_STYLE.size, room / Math.max(1, left.length));
  return { ...HEAD_STYLE, size };
}
