import type { Cell, Paragraph, Row } from '../../drawing/document/block.ts';
import { points, type TextStyle } from '../../drawing/document/type-setting.ts';
import type { FontFace } from '../../text/types.ts';
import type { Review } from './review.ts';

const style = (face: FontFace, pt: number, leadingPt: number): TextStyle => ({ ...face, size: points(pt), leading: points(leadingPt) });

const BIAOSONG: FontFace = { role: 'xiaobiaosong', weight: 'black' };
const HEITI: FontFace = { role: 'heiti', weight: 'regular' };
const FANGSONG: FontFace = { role: 'fangsong', weight: 'regular' };
const SONGTI: FontFace = { role: 'songti', weight: 'regular' };

/** Faces a report is set in, beside those of the drawings. */
export const REPORT_FACES: readonly FontFace[] = [BIAOSONG, HEITI, FANGSONG, SONGTI];

/** 标题 2 号小标宋, 正文 3 号仿宋, 一级标题 3 号黑体 (GB/T 9704-2012 5.2.2, 7.3); tables in 五号 and 小五 so that they stay legible. */
export const STYLES = {
  title: style(BIAOSONG, 22, 32),
  subtitle: style(FANGSONG, 16, 28),
  body: style(FANGSONG, 16, 28),
  heading: style(HEITI, 16, 28),
  note: style(SONGTI, 10.5, 16),
  caption: style(HEITI, 10.5, 16),
  table: style(SONGTI, 10.5, 15),
  tableHead: style(HEITI, 10.5, 15),
  small: style(SONGTI, 9, 12.6),
  smallHead: style(HEITI, 9, 12.6),
} as const;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 一、审查意见表; stays with what follows. */
export const heading = (index: number, text: string): Paragraph => ({
  kind: 'paragraph',
  text: `${NUMERALS[index] ?? index + 1}、${text}`,
  style: STYLES.heading,
  before: 5,
  keepWithNext: true,
});

export const note = (text: string, rest: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph', text, style: STYLES.note, before: 1.5, ...rest,
});

/** A section without rows says so, so that nothing seems to be left out. */
export const nothing = (text: string): Paragraph => ({ kind: 'paragraph', text, style: STYLES.body, indent: 2 });

export const cell = (text: string, rest: Omit<Cell, 'texts'> = {}): Cell => ({ texts: [{ text }], ...rest });
export const row = (...texts: readonly string[]): Row => ({ cells: texts.map((text) => cell(text)) });

/** Titles of columns, each in the middle; a title may have several lines. */
export const headRow = (...titles: readonly string[]): Row => ({ cells: titles.map((text) => ({ texts: [{ text, align: 'middle' }] })) });

/** 2026-11-21 → 2026年11月21日 */
export function dateWord(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}


/** 栾川县石庙镇庄科村党群服务中心方案审查报告 */
export const reportTitle = ({ centre }: Pick<Review, 'centre'>): string => `${centre}方案审查报告`;
