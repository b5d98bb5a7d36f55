import { beforeAll, describe, expect, test } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { BLACK, WHITE } from '../../src/drawing/ink.ts';
import { measurePdf } from '../../src/formats/pdf/read-paths.ts';
import { inflate, rect } from '../../src/geometry/rect.ts';
import { rectPath } from '../../src/geometry/path.ts';
import { signsPdf, type PdfRun } from '../../src/jobs/export-pdf.ts';
import type { ExportPage } from '../../src/jobs/export-pages.ts';
import type { ExportedFile } from '../../src/jobs/exported-file.ts';
import { DEFAULT_SHOP, type Shop } from '../../src/model/shop.ts';
import { FOGRA39 } from '../formats/pdf-sample.ts';
import { PARTY_RED, RING } from '../formats/sample-drawings.ts';
import { platesOf } from '../outside/plates.ts';
import { runOn, testWith } from '../outside/programs.ts';
import { drawContext } from '../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

/** A white face with a black field and a red ring on it. */
function page(width: number, height: number, ground = true): ExportPage {
  const trim = rect(0, 0, width, height);
  const bleed = ground ? 3 : 0;
  const drawing: Drawing = {
    title: '庄科村村民委员会',
    size: inflate(trim, bleed),
    trim,
    bleed,
    scale: 1,
    items: [
      ...(ground ? [{ kind: 'path', layer: 'ground', path: rectPath(inflate(trim, bleed)), fill: WHITE } as const] : []),
      { kind: 'path', layer: 'sign', path: rectPath(rect(20, 20, 60, 60)), fill: BLACK },
      { kind: 'glyph', layer: 'sign', outline: RING, at: [0.05, 0, 0, 0.05, 40, 40], fill: PARTY_RED },
    ],
  };
  return { drawing, name: ['庄科村', '门牌', drawing.title, `${width}x${height}`] };
}

function files(pages: readonly ExportPage[], changes: Partial<Shop>): readonly ExportedFile[] {
  const run: PdfRun = { ctx, profile: FOGRA39, day: '2026-11-21', shop: { ...DEFAULT_SHOP, ...changes } };
  const made = signsPdf(pages, '庄科村', run);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

const namesOf = (made: readonly ExportedFile[]): readonly string[] => made.map(({ name }) => name);

describe('the files for a shop', () => {
  test('are one for all signs, or one a sign named by village, kind, words and size', () => {
    const pages = [page(300, 100), page(300, 100), page(200, 100)];
    expect(namesOf(files(pages, {}))).toEqual(['庄科村-标牌.pdf']);
    expect(namesOf(files(pages, { files: 'perSign' }))).toEqual([
      '庄科村-门牌-庄科村村民委员会-300x100.pdf',
      '庄科村-门牌-庄科村村民委员会-300x100-2.pdf',
      '庄科村-门牌-庄科村村民委员会-200x100.pdf',
    ]);
  });

  test('hold what is longer than 5,080 mm at 1:10, or at full size with a user unit, and say so', () => {
    const pages = [page(300, 100), page(10_000, 1080)];
    const [, tenth] = files(pages, { largeSheets: 'tenth' });
    expect([tenth!.name, tenth!.preflight!.scale]).toEqual(['庄科村-标牌-1比10.pdf', 10]);
    const [, full] = files(pages, { largeSheets: 'userUnit' });
    expect([full!.name, full!.preflight!.scale, full!.preflight!.pages[0]!.userUnit]).toEqual(['庄科村-标牌-用户单位.pdf', 1, 2]);
    const { trim } = full!.preflight!.pages[0]!;
    expect([trim!.x1 - trim!.x0, trim!.y1 - trim!.y0]).toEqual([10_000, 1080]);
  });

  test('have marks and a slug of two lines beside the trim, or none of both', () => {
    const layers = (made: readonly ExportedFile[]) => {
      const pdf = measurePdf(made[0]!.bytes);
      return pdf.ok ? pdf.value[0]!.paths.filter(({ layer }) => layer === '印刷标记') : [];
    };
    const marked = layers(files([page(300, 100)], {}));
    expect(marked.filter(({ colour }) => colour.spots.includes('All'))).toHaveLength(20);
    const slug = marked.filter(({ kind }) => kind === 'fill');
    expect(slug.length).toBeGreaterThan(40);
    for (const { path } of slug) expect(Math.max(...path.xy.filter((_, i) => i % 2 === 1))).toBeLessThan(-3);
    expect(layers(files([page(300, 100)], { marks: false }))).toEqual([]);
  });

  test('have flat paths without any form where the shop wants them', () => {
    const text = (changes: Partial<Shop>): string => Buffer.from(files([page(300, 100)], changes)[0]!.bytes).toString('latin1');
    expect(text({ outlines: 'flat' })).not.toContain('/Subtype /Form');
    expect(text({ outlines: 'forms' })).toContain('/Subtype /Form');
  });

  test('declare the inks that they are painted with', () => {
    const paints: Shop['paints'] = { '中国红 RAL 3020': { match: [0, 100, 100, 0], cmyk: null } };
    const [file] = files([page(300, 100)], { paints, cutContour: 'trim', white: 'underprint', black: 'rich' });
    expect(file!.preflight).toMatchObject({
      inks: ['Cyan', 'Magenta', 'Yellow', 'Black', 'CutContour', 'White', '中国红 RAL 3020'],
      declared: ['CutContour', 'White', '中国红 RAL 3020'],
    });
    expect(file!.preflight!.pages[0]!.coverage).toBe(250);
    expect(file!.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  testWith(['gs'], 'are separated by Ghostscript into exactly these plates', () => {
    const paints: Shop['paints'] = { 'RAL 3020': { match: [0, 100, 100, 0], cmyk: null } };
    const spots = (changes: Partial<Shop>): readonly string[] => [...platesOf(files([page(300, 100)], changes)[0]!.bytes).keys()].sort();
    expect(spots({})).toEqual(['Black', 'Cyan', 'Magenta', 'Yellow']);
    expect(spots({ cutContour: 'trim' })).toEqual(['Black', 'CutContour', 'Cyan', 'Magenta', 'Yellow']);
    expect(spots({ paints, white: 'underprint' })).toEqual(['Black', 'Cyan', 'Magenta', 'RAL 3020', 'White', 'Yellow']);
  });

  testWith(['qpdf'], 'have no fault of syntax, whatever the shop wants', () => {
    for (const changes of [{ white: 'underprint' }, { outlines: 'flat', marks: false, cutContour: 'letters' }, { largeSheets: 'userUnit' }] as const) {
      for (const { bytes } of files([page(300, 100), page(10_000, 1080)], changes)) {
        expect(runOn('qpdf', bytes, ['--check', 'input']).text).toContain('No syntax or stream encoding errors found');
      }
    }
  });

  testWith(['mutool'], 'paint with CMYK and separations alone', () => {
    const [file] = files([page(300, 100)], { white: 'underprint', cutContour: 'letters', black: 'rich' });
    const trace = runOn('mutool', file!.bytes, ['trace', 'input']).text;
    expect([...new Set([...trace.matchAll(/colorspace="(\w+)/g)].map((m) => m[1]!))].sort()).toEqual(['DeviceCMYK', 'Separation']);
  });

  testWith(['gs'], 'fill the White plate below the artwork, the artwork its own plates, and what covers covers', () => {
    const [file] = files([page(300, 100, false)], { white: 'underprint', marks: false });
    // the red ring at (40…90, 40…90) lies on the black field at (20…80, 20…80); its rim is 10 mm wide
    const plates = platesOf(file!.bytes);
    const inks = (x: number, y: number): readonly number[] =>
      ['White', 'Magenta', 'Yellow', 'Black'].map((plate) => plates.get(plate)!.at(x, 100 - y));
    expect(inks(30, 30)).toEqual([255, 0, 0, 255]);
    expect(inks(44, 65)).toEqual([255, 255, 255, 0]);
    expect(inks(65, 65)).toEqual([255, 0, 0, 255]);
    expect(inks(86, 65)).toEqual([255, 255, 255, 0]);
    expect(inks(150, 50)).toEqual([0, 0, 0, 0]);
  });
});
