import { beforeAll, describe, expect, it } from 'vitest';
import { composeSheet } from '../../src/drawing/compose-sheet.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { exportProject } from '../../src/jobs/export.ts';
import { makeSheetSet } from '../../src/jobs/sheet-set.ts';
import type { Project } from '../../src/model/project.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { pdfOf } from '../formats/pdf-sample.ts';
import { spanOf, tracedPaths } from '../outside/mutool-trace.ts';
import { runOn, testWith } from '../outside/programs.ts';
import { drawContext } from '../tools/sign-project.ts';
import { oneRoom, starterProject } from '../tools/starter-project.ts';
import { testPlatform } from './test-platform.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

async function filesOf(project: Project, to: 'pdf' | 'svg') {
  const exported = await exportProject(testPlatform(), project, { to, what: 'sheets' });
  if (!exported.ok) throw new Error(JSON.stringify(exported.diagnostics));
  return exported.value;
}
const pdfBytes = async (project: Project): Promise<Uint8Array> => (await filesOf(project, 'pdf'))[0]!.bytes;

/** A room whose walls are 10,000 mm long outside, on one sheet. */
function room(scale: Sheet['scale'], paper: Sheet['paper'] = 'A2'): Project {
  const project = oneRoom(10_000 - 240, 6000);
  return { ...project, sheets: project.sheets.map((sheet) => ({ ...sheet, scale, paper })) };
}

/** Length of the cut walls on paper as mupdf paints them, mm. */
const wallLength = (pdf: Uint8Array): number => {
  const walls = tracedPaths(pdf, 1).filter(({ layer, kind, points }) => layer === '墙体' && kind === 'stroke' && points.length > 4);
  return Math.max(...walls.map(({ points }) => spanOf(points).width));
};

describe('sheets measured back from their PDF', () => {
  for (const [scale, mm] of [[50, 200], [100, 100]] as const) {
    testWith(['mutool'], `show a wall of 10,000 mm ${mm}.0 mm long at 1:${scale}`, async () => {
      expect(Math.abs(wallLength(await pdfBytes(room(scale))) - mm)).toBeLessThan(0.1);
    });

    testWith(['mutool'], `would show a scale that is off by 0.2 % at 1:${scale}`, () => {
      const { drawing } = composeSheet(room(scale), 'sh1', ctx);
      const items = drawing.items.map((item) => (item.kind === 'group' ? { ...item, transform: item.transform.map((v, i) => (i < 4 ? v * 1.002 : v)) as unknown as typeof item.transform } : item));
      expect(Math.abs(wallLength(pdfOf([{ ...drawing, items }], { marks: false })) - mm)).toBeGreaterThan(0.1);
    });
  }

  testWith(['mutool'], 'have cut walls in b, dimensions in 0.25 b with ticks in 0.7 b, and figures of 2.5 mm or more', async () => {
    const paths = tracedPaths(await pdfBytes(room(100)), 1);
    const widths = (layer: string) => [...new Set(paths.filter((path) => path.layer === layer && path.kind === 'stroke').map(({ width }) => width.toFixed(3)))].toSorted();
    expect(widths('墙体')).toEqual(['0.500']);
    expect(widths('尺寸标注')).toEqual(['0.125', '0.350']);
    const figures = paths.filter(({ layer, kind }) => layer === '尺寸标注' && kind === 'fill').map(({ points }) => spanOf(points));
    const heights = figures.map(({ width, height }) => Math.max(width, height));
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(2.5);
    expect(Math.max(...heights)).toBeLessThan(2.9);
  });

  testWith(['mutool'], 'have a frame of 1.0 mm, 25 mm from the bound edge and 10 mm from the others on A2', async () => {
    const frame = tracedPaths(await pdfBytes(room(100)), 1).find(({ layer, width }) => layer === '图框' && Math.abs(width - 1) < 1e-3)!;
    const [xs, ys] = [frame.points.map(([x]) => x), frame.points.map(([, y]) => y)];
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map((v) => Number(v.toFixed(2)))).toEqual([25, 584, 10, 410]);
  });
});

describe('the whole set as one PDF', () => {
  testWith(['pdfinfo', 'qpdf'], 'has a page or more a sheet at its paper, and is sound', async () => {
    const made = makeSheetSet(starterProject());
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    const [file] = await filesOf(made.value, 'pdf');
    const pages = file!.preflight!.pages.length;
    expect(pages).toBeGreaterThanOrEqual(made.value.sheets.length);
    const info = runOn('pdfinfo', file!.bytes, ['-l', String(pages), 'input']).text;
    expect([...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/gu)].map(([, w, h]) => `${w} ${h}`)).toEqual(Array.from({ length: pages }, () => '1190.55 841.89'));
    expect(runOn('qpdf', file!.bytes, ['--check', 'input']).status).toBe(0);
  });

  it('keeps back a set with a sheet that does not fit, and says which scale or paper would do', async () => {
    const exported = await exportProject(testPlatform(), { ...starterProject(), sheets: [{ ...starterProject().sheets[0]!, scale: 50 }] }, { to: 'pdf', what: 'sheets' });
    expect(exported).toMatchObject({ ok: false, diagnostics: [{ code: 'sheet.doesNotFit', data: { nextScale: 100, nextPaper: 'A1' } }] });
  });

  it('gives each page of an SVG a file of its own', async () => {
    const made = makeSheetSet(starterProject());
    const files = made.ok ? await filesOf(made.value, 'svg') : [];
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.some(({ name }) => name.includes('总平面图'))).toBe(true);
  });

  it('lists findings under the numbers of the opinions where a sheet wants them', async () => {
    const project = starterProject();
    const shown = { ...project, sheets: project.sheets.map((sheet) => ({ ...sheet, findings: true })) };
    const [[plain], [marked]] = [await filesOf(project, 'svg'), await filesOf(shown, 'svg')];
    const layers = (bytes: Uint8Array) => new TextDecoder().decode(bytes).includes('data-layer="mark"');
    expect([layers(plain!.bytes), layers(marked!.bytes)]).toEqual([false, true]);
  });
});
