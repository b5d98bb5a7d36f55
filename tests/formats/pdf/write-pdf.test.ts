import { deflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Drawing, Item } from '../../../src/drawing/drawing.ts';
import { BLACK, REGISTRATION } from '../../../src/drawing/ink.ts';
import { subscribeAll, type JsPdfInternals } from '../../../src/formats/pdf/jspdf-document.ts';
import { fitsPdf, pageBoxes, slugBox } from '../../../src/formats/pdf/page-boxes.ts';
import { preflight } from '../../../src/formats/pdf/preflight.ts';
import { measurePdf, type MeasuredPage } from '../../../src/formats/pdf/read-paths.ts';
import { writePdf } from '../../../src/formats/pdf/write-pdf.ts';
import { pathBounds, polygonPath, rectPath } from '../../../src/geometry/path.ts';
import { rect, type Rect } from '../../../src/geometry/rect.ts';
import { pdfOf, pdfOptions } from '../pdf-sample.ts';
import { BAR, CUT, PARTY_RED, RING, samplePlaque, sampleSheet } from '../sample-drawings.ts';

const pagesOf = (file: Uint8Array): readonly MeasuredPage[] => {
  const read = measurePdf(file);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
};

const textOf = (file: Uint8Array): string => Buffer.from(file).toString('latin1');
const codesOf = (pages: readonly Drawing[], changes = {}): readonly string[] =>
  writePdf(pages, pdfOptions(changes)).diagnostics.map((d) => d.code);

const withItems = (items: readonly Item[], changes: Partial<Drawing> = {}): Drawing => ({ ...samplePlaque(), items, ...changes });

/** Each side within a thousandth of a millimetre. */
function expectBox(box: Rect | null, wanted: Rect): void {
  for (const side of ['x0', 'y0', 'x1', 'y1'] as const) expect(box?.[side]).toBeCloseTo(wanted[side], 3);
}

describe('pages', () => {
  test('with marks, the paper is 12 mm larger than the bleed all around', () => {
    const [page] = preflight(pdfOf([samplePlaque()])).pages;
    expect(page).toMatchObject({ media: rect(0, 0, 350, 2130), bleed: rect(12, 12, 326, 2106), trim: rect(15, 15, 320, 2100) });
  });

  test('without marks, the paper is the bleed; of a sheet without bleed, the trim', () => {
    expect(preflight(pdfOf([samplePlaque()], { marks: false })).pages[0]!.media).toEqual(rect(0, 0, 326, 2106));
    const [sheet] = preflight(pdfOf([sampleSheet()], { marks: false })).pages;
    expect(sheet).toMatchObject({ media: rect(0, 0, 420, 297), bleed: rect(0, 0, 420, 297), trim: rect(0, 0, 420, 297) });
  });

  test('upright, lying and square pages keep their own size in one file', () => {
    const sized = (w: number, h: number): Drawing => withItems([], { trim: rect(0, 0, w, h), bleed: 0 });
    const { pages } = preflight(pdfOf([sized(100, 200), sized(300, 100), sized(150, 150), sized(80, 90)], { marks: false }));
    expect(pages.map(({ media }) => [media.x1, media.y1])).toEqual([[100, 200], [300, 100], [150, 150], [80, 90]]);
  });

  test('a wall of 10,000 mm drawn at 1:100 is 100.0 mm long on paper', () => {
    const wall = pagesOf(pdfOf([sampleSheet()], { marks: false }))[0]!.paths.find((p) => p.layer === '墙体')!;
    expect(wall.path.xy[2]! - wall.path.xy[0]!).toBeCloseTo(100, 3);
    expect(wall.lineWidth).toBeCloseTo(0.5, 3);
  });

  test('a drawing made for 1:50 is laid out at a fiftieth', () => {
    const plan = withItems([{ kind: 'path', layer: 'wall', path: rectPath(rect(1000, 500, 5000, 200)), fill: BLACK }], {
      trim: rect(0, 0, 10_000, 8000), bleed: 0, scale: 50,
    });
    const [page] = pagesOf(pdfOf([plan]));
    expectBox(page!.trim, rect(0, 0, 200, 160));
    expectBox(page!.media, rect(-12, -12, 224, 184));
    expectBox(pathBounds(page!.paths[0]!.path), rect(20, 10, 100, 4));
  });

  test('a drawing whose trim does not begin at the origin lies at the same place of its page', () => {
    const moved = withItems([{ kind: 'path', layer: 'sign', path: rectPath(rect(-90, 510, 10, 10)), fill: BLACK }], { trim: rect(-100, 500, 50, 50), bleed: 0 });
    expectBox(pathBounds(pagesOf(pdfOf([moved], { marks: false }))[0]!.paths[0]!.path), rect(10, 10, 10, 10));
  });
});

describe('the length that PDF cannot hold', () => {
  const rooftop = withItems([{ kind: 'path', layer: 'sign', path: rectPath(rect(0, 0, 10_000, 1000)), fill: PARTY_RED }], { title: '楼顶字', trim: rect(0, 0, 10_000, 1000) });

  test('is refused with the size, never clamped', () => {
    const [found] = writePdf([samplePlaque(), rooftop], pdfOptions()).diagnostics;
    expect(found).toMatchObject({ code: 'pdf.pageTooLarge', path: 'pages.1', data: { title: '楼顶字', widthMm: 10_030, heightMm: 1030, max: 5080 } });
    expect([rooftop, samplePlaque()].map((it) => fitsPdf(pageBoxes(it, { marks: true })))).toEqual([false, true]);
  });

  test('goes out at 1:10 when asked, with marks of the usual size, and the result says so', () => {
    const written = writePdf([rooftop], pdfOptions({ scaleDown: 10 }));
    expect(written.diagnostics).toEqual([{ code: 'pdf.scaledDown', severity: 'info', data: { factor: 10 } }]);
    const [page] = pagesOf(written.ok ? written.value : new Uint8Array());
    expectBox(page!.trim, rect(0, 0, 1000, 100));
    expectBox(page!.media, rect(-12.3, -12.3, 1024.6, 124.6));
    expectBox(pathBounds(page!.paths[0]!.path), rect(0, 0, 1000, 100));
    expect(Math.min(...page!.paths.filter((p) => p.kind === 'stroke').map((p) => p.lineWidth))).toBeCloseTo(0.1, 3);
  });

  test('ends just at 5,080 mm', () => {
    const wide = (w: number): Drawing => withItems([], { trim: rect(0, 0, w, 100), bleed: 0 });
    expect(codesOf([wide(5080)], { marks: false })).toEqual([]);
    expect(codesOf([wide(5081)], { marks: false })).toEqual(['pdf.pageTooLarge']);
  });
});

describe('what is painted', () => {
  test('each colour is CMYK or a separation, and each plate is named once', () => {
    const report = preflight(pdfOf([samplePlaque(), sampleSheet()]));
    expect(report.inks).toEqual(['Magenta', 'Yellow', 'Black', 'CutContour']);
    expect(textOf(pdfOf([samplePlaque(), samplePlaque()])).match(/\/Separation \/CutContour/g)).toHaveLength(1);
  });

  test('a spot with two alternates keeps the first and is reported', () => {
    const line = (ink: typeof CUT): Item => ({ kind: 'path', layer: 'mark', path: rectPath(rect(0, 0, 9, 9)), fill: ink });
    const written = writePdf([withItems([line(CUT), line({ ...CUT, cmyk: [100, 0, 0, 0] })])], pdfOptions());
    expect(written.ok && written.diagnostics).toEqual([{ code: 'pdf.spotConflict', severity: 'warning', data: { spot: 'CutContour' } }]);
  });

  test('a spot may have a Chinese name', () => {
    const item: Item = { kind: 'path', layer: 'sign', path: rectPath(rect(0, 0, 9, 9)), fill: { cmyk: [0, 20, 60, 20], spot: '烫金 #1' } };
    expect(preflight(pdfOf([withItems([item])])).inks).toEqual(['烫金 #1']);
  });

  test('marks stand outside the bleed, print on all plates and are left out when not wanted', () => {
    const marks = pagesOf(pdfOf([samplePlaque()]))[0]!.paths.filter((p) => p.layer === '印刷标记');
    expect(marks).toHaveLength(20);
    for (const { path, colour } of marks) {
      const box = pathBounds(path)!;
      expect(colour.spots).toEqual(['All']);
      expect(box.x1 < -3 || box.x0 > 323 || box.y1 < -3 || box.y0 > 2103).toBe(true);
    }
    expect(pagesOf(pdfOf([samplePlaque()], { marks: false }))[0]!.paths.some((p) => p.layer === '印刷标记')).toBe(false);
  });

  test('a slug is drawn in its strip under the bleed, with the marks alone', () => {
    const strip = slugBox(samplePlaque());
    const slugs = [[{ kind: 'path', layer: 'printMarks', path: rectPath(strip), fill: BLACK } as const]];
    const [page] = pagesOf(pdfOf([samplePlaque()], { slugs }));
    expectBox(pathBounds(page!.paths.at(-1)!.path), strip);
    expect(strip.y1).toBeLessThan(-3);
    const crossings = page!.paths.slice(0, -1).filter(({ path }) => {
      const box = pathBounds(path)!;
      return box.x0 < strip.x1 && strip.x0 < box.x1 && box.y0 < strip.y1 && strip.y0 < box.y1;
    });
    expect(crossings).toEqual([]);
    expect(pdfOf([samplePlaque()], { slugs, marks: false })).toEqual(pdfOf([samplePlaque()], { marks: false }));
  });

  test('forms and flat paths put every shape in the same place', () => {
    const [forms, flat] = (['forms', 'flat'] as const).map((outlines) => pagesOf(pdfOf([samplePlaque()], { outlines }))[0]!.paths);
    expect(flat).toHaveLength(forms!.length);
    flat!.forEach((path, i) => {
      expect(path.path.ops).toBe(forms![i]!.path.ops);
      path.path.xy.forEach((v, j) => expect(v).toBeCloseTo(forms![i]!.path.xy[j]!, 2));
    });
    expect(textOf(pdfOf([samplePlaque()], { outlines: 'flat' }))).not.toContain('/Subtype /Form');
  });

  test('a glyph is written once for all pages, and so are the marks of pages of one size', () => {
    const file = pdfOf(Array.from({ length: 20 }, samplePlaque));
    expect(textOf(file).match(/\/Subtype \/Form/g)).toHaveLength(3);
    expect(pagesOf(file)).toHaveLength(20);
  });

  test('a mark drawn in a box of 1 × 1 is exact to a hundredth of a millimetre at 2 m', () => {
    const third = { id: 'mark/third', path: polygonPath([{ x: 1 / 3, y: 0 }, { x: 2 / 3, y: 0 }, { x: 2 / 3, y: 1 / 7 }]) };
    const item: Item = { kind: 'glyph', layer: 'mark', outline: third, at: [2000, 0, 0, 2000, 0, 0], fill: PARTY_RED };
    const box = pathBounds(pagesOf(pdfOf([withItems([item])]))[0]!.paths[0]!.path)!;
    expect(Math.abs(box.x0 - 2000 / 3)).toBeLessThan(0.01);
    expect(Math.abs(box.y1 - 2000 / 7)).toBeLessThan(0.01);
  });

  test('groups turn, scale and nest', () => {
    const bar: Item = { kind: 'glyph', layer: 'sign', outline: BAR, at: [0.01, 0, 0, 0.01, 0, 0], fill: BLACK };
    const inner: Item = { kind: 'group', layer: 'sign', transform: [0, 1, -1, 0, 0, 0], items: [bar] };
    const outer: Item = { kind: 'group', layer: 'sign', transform: [2, 0, 0, 2, 100, 100], items: [inner] };
    expectBox(pathBounds(pagesOf(pdfOf([withItems([outer])]))[0]!.paths[0]!.path), rect(88, 100, 4, 20));
  });

  test('what a group sets does not leak out of it', () => {
    const stroke = (ink: typeof BLACK): { ink: typeof BLACK; width: number } => ({ ink, width: 1 });
    const dot = (ink: typeof BLACK): Item => ({ kind: 'path', layer: 'sign', path: rectPath(rect(0, 0, 9.1234, 9)), fill: ink, stroke: stroke(ink) });
    const group: Item = { kind: 'group', layer: 'sign', transform: [0.01, 0, 0, 0.01, 0, 0], items: [dot(PARTY_RED)] };
    const paths = pagesOf(pdfOf([withItems([dot(BLACK), group, dot(PARTY_RED), dot(BLACK)])], { marks: false }))[0]!.paths;
    const [black, red] = [[0, 0, 0, 1], [0, 1, 1, 0]];
    expect(paths.map((p) => p.colour.values)).toEqual([black, black, red, red, red, red, black, black]);
    expect(pathBounds(paths[4]!.path)!.x1).toBeCloseTo(9.123, 3);
  });

  test('the fill rule, the caps and the dashes are those of the item', () => {
    const paths = pagesOf(pdfOf([sampleSheet()], { marks: false }))[0]!.paths;
    expect(paths.map((p) => [p.layer, p.evenOdd])).toEqual([['图框', true], ['墙体', false], ['尺寸标注', false]]);
    const [operators] = [...textOf(pdfOf([sampleSheet()], { marks: false, deflate: (bytes) => zlibSync(bytes, { level: 0 }) })).matchAll(/25 w 1 J 1 j \[300 150\] 0 d/g)];
    expect(operators).toBeDefined();
  });

  test('each layer in use bears its Chinese name, and no other is listed', () => {
    const layers = new Set(pagesOf(pdfOf([samplePlaque()], { marks: false }))[0]!.paths.map((p) => p.layer));
    expect([...layers]).toEqual(['底色', '牌匾', '标志']);
    expect(textOf(pdfOf([samplePlaque()], { marks: false })).match(/\/Type \/OCG/g)).toHaveLength(3);
  });

  test('an outline without a path (a space) and an item without ink leave nothing behind', () => {
    const nothing: Item[] = [
      { kind: 'glyph', layer: 'sign', outline: { id: 'f/space', path: { ops: '', xy: [] } }, at: [1, 0, 0, 1, 0, 0], fill: BLACK },
      { kind: 'path', layer: 'wall', path: rectPath(rect(0, 0, 1, 1)) },
      { kind: 'path', layer: 'wall', path: { ops: '', xy: [] }, fill: BLACK },
    ];
    expect(pagesOf(pdfOf([withItems(nothing)], { marks: false }))[0]!.paths).toEqual([]);
  });
});

describe('the file', () => {
  test('is the same, byte for byte, for the same input, whatever was written in between', () => {
    const first = pdfOf([samplePlaque(), sampleSheet()]);
    pdfOf([sampleSheet()]);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    onTestFinished(() => void vi.useRealTimers());
    const later = pdfOf([samplePlaque(), sampleSheet()]);
    expect(Buffer.compare(first, later)).toBe(0);
  });

  test('has an ID from its content: another title, profile or shape is another file', () => {
    const id = (changes = {}, drawing = samplePlaque()): string => /\/ID \[ <(\w{32})>/.exec(textOf(pdfOf([drawing], changes)))![1]!;
    const other = { name: 'FOGRA39', icc: Uint8Array.from(pdfOptions().profile.icc, (v, i) => (i === 5000 ? v ^ 1 : v)) };
    const shape = withItems(samplePlaque().items.slice(1));
    const ids = [id(), id({ title: 'b' }), id({ creationDate: '2026-11-22' }), id({ profile: other }), id({}, shape), id({ outlines: 'flat' })];
    expect(new Set(ids).size).toBe(6);
  });

  test('holds the same paths with a deflate that is handed in, and leaves that of jsPDF as it was', () => {
    const filters = jsPDF.API as unknown as { processDataByFilters: unknown };
    const own = filters.processDataByFilters;
    const native = pdfOf([samplePlaque()], { deflate: (bytes) => deflateSync(bytes, { level: 9 }) });
    expect(pagesOf(native)).toEqual(pagesOf(pdfOf([samplePlaque()])));
    expect(() => pdfOf([samplePlaque()], { deflate: () => { throw new Error('no memory'); } })).toThrow('no memory');
    expect(filters.processDataByFilters).toBe(own);
  });

  test('names its print condition, its claim and its title in Chinese, beyond the basic plane too', () => {
    const report = preflight(pdfOf([samplePlaque()], { title: '㙟䢺𠙶𣲘㵲 <村> & 委员会' }));
    expect(report).toMatchObject({ ok: true, claims: 'PDF/X-4', condition: 'FOGRA39' });
  });

  test('what a hook throws is not swallowed', () => {
    const hooks = new Map<string, () => void>();
    const internals = { events: { subscribe: (topic: string, hook: () => void) => void hooks.set(topic, hook) } } as unknown as JsPdfInternals;
    const watch = subscribeAll(internals, { putCatalog: () => { throw new Error('broken hook'); } });
    hooks.get('putCatalog')!();
    expect(() => watch.rethrow()).toThrow('broken hook');
  });
});

describe('input that would make a wrong file is refused, not thrown', () => {
  const glyph = (at: readonly number[]): Item => ({ kind: 'glyph', layer: 'sign', outline: RING, at: at as [number, number, number, number, number, number], fill: BLACK });
  const path = (ops: string, xy: readonly number[], fill = BLACK): Item => ({ kind: 'path', layer: 'sign', path: { ops, xy }, fill });
  const group = (item: Item): Item => ({ kind: 'group', layer: 'sign', transform: [1, 0, 0, 1, 0, 0], items: [item] });

  test.each<[string, Item]>([
    ['pdf.notFinite', path('ML', [0, 0, Number.NaN, 1])],
    ['pdf.notFinite', glyph([Infinity, 0, 0, 1, 0, 0])],
    ['pdf.notFinite', { kind: 'path', layer: 'wall', path: rectPath(rect(0, 0, 1, 1)), stroke: { ink: BLACK, width: 1, dash: [Number.NaN] } }],
    ['pdf.brokenPath', path('MLX', [0, 0, 1, 1])],
    ['pdf.brokenPath', path('ML', [0, 0, 1])],
    ['pdf.brokenPath', path('LL', [0, 0, 1, 1])],
    ['pdf.inkOutOfRange', path('ML', [0, 0, 1, 1], { cmyk: [0, 0, 0, 101] })],
    ['pdf.inkOutOfRange', path('ML', [0, 0, 1, 1], { cmyk: [Number.NaN, 0, 0, 0] })],
    ['pdf.imageMissing', { kind: 'image', layer: 'sign', image: 'photo', at: [1, 0, 0, 1, 0, 0] }],
  ])('%s names the place and the entity', (code, item) => {
    const subject = { kind: 'sign', id: 's1' } as const;
    const { ok, diagnostics } = writePdf([samplePlaque(), withItems([group({ ...item, source: subject })])], pdfOptions());
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ code, severity: 'error', path: 'pages.1.items.0.items.0', subject }]);
  });

  test('no pages, no trim, a date that is none, a profile that is not CMYK', () => {
    expect(codesOf([])).toEqual(['pdf.noPages']);
    expect(codesOf([withItems([], { trim: rect(0, 0, 0, 10) })])).toEqual(['pdf.emptyPage']);
    expect(codesOf([withItems([], { scale: Number.NaN })])).toEqual(['pdf.notFinite']);
    expect(codesOf([samplePlaque()], { creationDate: '21.11.2026' })).toEqual(['pdf.badDate']);
    expect(codesOf([samplePlaque()], { profile: { name: 'sRGB', icc: new Uint8Array(300) } })).toEqual(['pdf.profileNotCmyk']);
  });

  test('a broken slug is refused too', () => {
    expect(codesOf([samplePlaque()], { slugs: [[path('ML', [Number.NaN, 0, 0, 0])]] })).toEqual(['pdf.notFinite']);
  });

  test('register colour on the piece itself is written as asked and found by the preflight', () => {
    const report = preflight(pdfOf([withItems([path('MLLZ', [10, 10, 20, 10, 20, 20], REGISTRATION)])]));
    expect(report.ok).toBe(false);
    expect(report.findings.map((f) => f.code)).toEqual(['preflight.registrationInside']);
  });
});
