import { describe, expect, it } from 'vitest';
import { exportReport, type ReportOptions } from '../../src/jobs/export-report.ts';
import type { ExportedFile } from '../../src/jobs/exported-file.ts';
import type { Project } from '../../src/model/project.ts';
import { mupdfPicture } from '../outside/ink-box.ts';
import { openpyxlSheets, testWithOpenpyxl } from '../outside/openpyxl.ts';
import { runOn, testWith } from '../outside/programs.ts';
import { names, projectOf } from '../tools/sign-project.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

/** One for all: fonts are read once for each platform. */
const platform = testPlatform();
const STANDARDS = ['luanchuan-2022', 'gulin-village'];
const project = { ...(await zhuangke()), standards: STANDARDS };

async function report(to: ReportOptions['to'], of: Project = project, standards: readonly string[] = []): Promise<ExportedFile> {
  const made = await exportReport(platform, of, { to, standards });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

const pdf = await report('pdf');

describe('the review report', () => {
  it('is a file named after the unit', async () => {
    expect(pdf).toMatchObject({ name: '庄科村-审查报告.pdf', kind: 'pdf' });
    expect(await report('xlsx')).toMatchObject({ name: '庄科村-审查报告.xlsx', kind: 'xlsx' });
  });

  it.each(['pdf', 'xlsx'] as const)('is the same bytes for the same project on the same day: %s', async (to) => {
    const [first, second] = [await report(to), await report(to)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('refuses where no standard is in force, and one that is not known', async () => {
    const none = await exportReport(platform, { ...project, standards: [] }, { to: 'pdf' });
    expect(none.diagnostics.map(({ code }) => code)).toEqual(['job.noStandard']);
    const unknown = await exportReport(platform, project, { to: 'pdf', standards: ['nowhere'] });
    expect(unknown.diagnostics.map(({ code }) => code)).toEqual(['job.unknownStandard']);
  });

  it('holds a project to the standards that are asked for instead of its own', async () => {
    const one = await report('pdf', { ...project, standards: [] }, ['luanchuan-2022']);
    expect(one.pages!).toBeGreaterThan(2);
    expect(one.pages!).toBeLessThan(pdf.pages!);
  });

  it('can be written for a unit whose name has a character that no font has', async () => {
    const odd = { ...project, centre: { ...project.centre, unit: '庄\ue08b村' } };
    expect((await report('pdf', odd)).bytes.length).toBeGreaterThan(10_000);
  });

  it('can be written for a centre without a plan', async () => {
    const bare = { ...projectOf(names[0]!), standards: STANDARDS };
    expect((await report('pdf', bare)).pages!).toBeGreaterThan(3);
  });

  testWith(['pdfinfo', 'qpdf'], 'has A4 pages upright and across, as many as it says, and no broken object', () => {
    const info = runOn('pdfinfo', pdf.bytes, ['-f', '1', '-l', String(pdf.pages), 'input']).text;
    expect(info).toContain(`Pages:           ${pdf.pages}`);
    const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => [Math.round(Number(w)), Math.round(Number(h))]);
    expect(sizes).toHaveLength(pdf.pages!);
    expect(sizes[0]).toEqual([595, 842]);
    expect(sizes.filter(([w, h]) => !(w === 595 && h === 842) && !(w === 842 && h === 595))).toEqual([]);
    expect(sizes.some(([w]) => w === 842)).toBe(true);
    expect(runOn('qpdf', pdf.bytes, ['--check', 'input']).status).toBe(0);
  });

  testWith(['mutool'], 'paints its first page within the margins of an official paper', () => {
    const page = mupdfPicture(pdf.bytes, 2);
    const dark = (x0: number, y0: number, x1: number, y1: number): number => {
      let count = 0;
      for (let y = y0 * 2; y < y1 * 2; y += 1) for (let x = x0 * 2; x < x1 * 2; x += 1) if (page.pixels[(y * page.width + x) * page.channels]! < 128) count += 1;
      return count;
    };
    expect(dark(28, 37, 184, 262)).toBeGreaterThan(1000);
    expect(dark(0, 0, 27, 297) + dark(185, 0, 210, 297) + dark(0, 0, 210, 36)).toBe(0);
  });

  testWithOpenpyxl('is read as tables with one line for each opinion, numbered, areas as numbers that add up', async () => {
    const sheets = openpyxlSheets((await report('xlsx')).bytes);
    expect(sheets.map(({ title }) => title)).toEqual(['审查意见表', '覆盖情况', '例外与承诺', '面积表', '标准']);
    const [opinions, , , areas, standards] = sheets;
    expect(opinions!.rows.slice(1).map(([number]) => number)).toEqual(opinions!.rows.slice(1).map((_, i) => i + 1));
    const net = areas!.rows.slice(1).filter(([, , name]) => name !== null);
    const storey = net.filter(([place]) => place === '一层');
    const sum = storey.filter(([, number]) => number !== null).reduce((total, row) => total + Math.round(Number(row[5]) * 100), 0);
    expect(storey.find(([, , name]) => name === '合计')![5]).toBe(sum / 100);
    expect(standards!.rows.slice(1).map(([id]) => id)).toEqual(STANDARDS);
  });
});
