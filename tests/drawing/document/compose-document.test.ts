import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Row, Table } from '../../../src/drawing/document/block.ts';
import { composeDocument } from '../../../src/drawing/document/compose-document.ts';
import { textArea } from '../../../src/drawing/document/page.ts';
import { points, type TextStyle } from '../../../src/drawing/document/type-setting.ts';
import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { itemsBounds } from '../../../src/drawing/plan-bounds.ts';
import type { FontSet } from '../../../src/text/types.ts';
import { nodeFonts } from '../../tools/node-fonts.ts';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await nodeFonts([{ role: 'heiti', weight: 'regular' }]);
});

const style: TextStyle = { role: 'heiti', weight: 'regular', size: points(10.5), leading: points(15) };
const head = { left: '甲村', right: '2026年11月21日' };
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, style });
const row = (...texts: readonly string[]): Row => ({ cells: texts.map((text) => ({ texts: [{ text }] })) });
const table = (rows: readonly Row[]): Table => ({
  kind: 'table',
  columns: [{ width: 30 }, { width: 100 }],
  head: [row('序号', '意见')],
  rows,
  style,
  headStyle: style,
});

const portrait = (blocks: readonly Block[]): readonly Drawing[] =>
  composeDocument({ title: '报告', head, sections: [{ orientation: 'portrait', blocks }] }, fonts);

/** Glyph ids in the order of painting, without line ends. */
const glyphsOf = ({ items }: Drawing): string[] => items.flatMap((item) => (item.kind === 'glyph' ? [item.outline.id] : []));
const idsOf = (text: string): string[] => {
  const { font } = fonts.resolve('heiti', 'regular');
  const outlines = font.shape(text, 'horizontal').map(({ id }) => font.outline(id));
  return outlines.filter(({ path }) => path.ops !== '').map(({ id }) => id);
};
const times = (page: Drawing, text: string): number => {
  const [all, wanted] = [glyphsOf(page).join(' '), idsOf(text).join(' ')];
  return all.split(wanted).length - 1;
};
const shaded = (item: Item): boolean => item.kind === 'path' && item.fill !== undefined;

describe('a document', () => {
  it('has A4 pages at true size, upright or across', () => {
    const pages = composeDocument(
      { title: '报告', head, sections: [{ orientation: 'portrait', blocks: [paragraph('甲')] }, { orientation: 'landscape', blocks: [paragraph('乙')] }] },
      fonts,
    );
    expect(pages.map(({ trim, scale }) => [trim.x1, trim.y1, scale])).toEqual([[210, 297, 1], [297, 210, 1]]);
  });

  it('gives no page to a section without blocks', () => {
    const pages = composeDocument({ title: '报告', head, sections: [{ orientation: 'portrait', blocks: [] }, { orientation: 'landscape', blocks: [paragraph('乙')] }] }, fonts);
    expect(pages).toHaveLength(1);
  });

  it('numbers its pages, has the running head on all but the first and keeps to its margins', () => {
    const pages = portrait(Array.from({ length: 120 }, (_, i) => paragraph(`第${i}行文字`)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, i) => {
      expect(times(page, `— ${i + 1} —`)).toBe(1);
      expect(times(page, head.left)).toBe(i === 0 ? 0 : 1);
      const box = itemsBounds(page.items)!;
      expect(box.x0).toBeGreaterThanOrEqual(28 - 0.5);
      expect(box.x1).toBeLessThanOrEqual(28 + textArea('portrait').width + 0.5);
      expect(box.y0).toBeGreaterThan(20);
    });
  });

  it('sets a long running head smaller, so that it does not run into the date', () => {
    const long = { left: '长'.repeat(60), right: '2026年11月21日' };
    const blocks = Array.from({ length: 60 }, () => paragraph('文字'));
    const pages = composeDocument({ title: '报告', head: long, sections: [{ orientation: 'portrait', blocks }] }, fonts);
    const [character] = idsOf('长');
    const xs = pages[1]!.items.flatMap((item) => (item.kind === 'glyph' && item.outline.id === character ? [item.at[4]] : []));
    expect(xs).toHaveLength(60);
    expect(Math.max(...xs)).toBeLessThan(28 + textArea('portrait').width - 25);
  });

  it('repeats the head of a table on each page and sets every row once', () => {
    const rows = Array.from({ length: 90 }, (_, i) => row(`甲${i}乙`, `丙${i}丁`));
    const pages = portrait([table(rows)]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(times(page, '序号')).toBe(1);
      expect(page.items.filter(shaded)).toHaveLength(2);
    }
    rows.forEach((_, i) => expect(pages.reduce((sum, page) => sum + times(page, `甲${i}乙`), 0)).toBe(1));
  });

  it('keeps both cells of a row on one page', () => {
    const rows = Array.from({ length: 60 }, (_, i) => row(`甲${i}乙`, `丙${i}丁${'长'.repeat(70)}`));
    for (const page of portrait([table(rows)])) {
      rows.forEach((_, i) => expect(times(page, `甲${i}乙`)).toBe(times(page, `丙${i}丁`)));
    }
  });

  it('loses nothing of a row that is higher than a page', () => {
    const pages = portrait([table([row('一', '长'.repeat(4000))])]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.reduce((sum, page) => sum + times(page, '长'), 0)).toBe(4000);
  });

  it('writes the code point of a character that no font has, never a blank', () => {
    const [page] = portrait([paragraph('庄\ue08b村')]);
    expect(times(page!, '庄〔U+E08B〕村')).toBe(1);
  });

  it('sets the same pages for the same blocks', () => {
    const blocks = [paragraph('甲'), table([row('一', '意见')])];
    expect(JSON.stringify(portrait(blocks))).toBe(JSON.stringify(portrait(blocks)));
  });
});
