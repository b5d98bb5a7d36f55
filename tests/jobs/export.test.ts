import { describe, expect, it } from 'vitest';
import { exportProject, type ExportedFile, type ExportOptions } from '../../src/jobs/export.ts';
import type { Project } from '../../src/model/project.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

const platform = testPlatform();
const project = await zhuangke();

async function filesOf(of: Project, options: ExportOptions): Promise<readonly ExportedFile[]> {
  const exported = await exportProject(platform, of, options);
  if (!exported.ok) throw new Error(JSON.stringify(exported.diagnostics));
  return exported.value;
}

const named = (unit: string, over: Partial<Project> = {}): Project => ({ ...project, centre: { ...project.centre, unit }, ...over });
const widthMm = ({ x0, x1 }: { x0: number; x1: number }): number => x1 - x0;

describe('exporting to PDF', () => {
  it('gives one file of the signs, a page each at true size, and one of the sheets', async () => {
    const files = await filesOf(project, { to: 'pdf', what: 'all' });
    expect(files.map(({ name }) => name)).toEqual(['庄科村-标牌.pdf', '庄科村-标牌-1比10.pdf', '庄科村-图纸.pdf']);
    const [signs, , sheets] = files;
    expect(signs!.preflight!.pages.map(({ trim }) => widthMm(trim!))).toEqual([320, 320, 320].map((w) => expect.closeTo(w, 2)));
    expect(widthMm(sheets!.preflight!.pages[0]!.trim!)).toBeCloseTo(420, 2);
    for (const file of files) expect(new TextDecoder('latin1').decode(file.bytes.subarray(0, 5))).toBe('%PDF-');
  });

  it('puts what PDF cannot hold at 1:1 into a file at 1:10', async () => {
    const files = await filesOf(project, { to: 'pdf', what: 'signs' });
    const roof = Object.values(project.signs).find(({ kind }) => kind === 'rooftopName')!;
    expect(roof.size.width).toBeGreaterThan(5080);
    expect(widthMm(files[1]!.preflight!.pages[0]!.trim!)).toBeCloseTo(roof.size.width / 10, 2);
  });

  it('gives the same bytes for the same project and day', async () => {
    const [first, second] = [await filesOf(project, { to: 'pdf', what: 'all' }), await filesOf(project, { to: 'pdf', what: 'all' })];
    expect(second.map(({ bytes }) => bytes)).toEqual(first.map(({ bytes }) => bytes));
  });

  it('hands over nothing that preflight has an error in', async () => {
    for (const file of await filesOf(project, { to: 'pdf', what: 'all' })) {
      expect(file.preflight).toMatchObject({ ok: true, claims: 'PDF/X-4' });
    }
  });
});

describe('exporting to SVG', () => {
  it('gives a file for each sign and sheet, named by village, sign and size', async () => {
    const files = await filesOf(project, { to: 'svg', what: 'all' });
    expect(files.map(({ name }) => name)).toEqual([
      '庄科村-大门吊牌-中共栾川县石庙镇庄科村支部委员会-320x2100.svg',
      '庄科村-大门吊牌-栾川县石庙镇庄科村村民委员会-320x2100.svg',
      '庄科村-大门吊牌-栾川县石庙镇庄科村村务监督委员会-320x2100.svg',
      expect.stringMatching(/^庄科村-楼顶名称-庄科村党群服务中心-\d+x\d+\.svg$/),
      expect.stringMatching(/^庄科村-.+-A3\.svg$/),
    ]);
    expect(new TextDecoder().decode(files[0]!.bytes)).toContain('width="320mm" height="2100mm"');
  });

  it('gives signs alone or sheets alone where that is asked for', async () => {
    expect(await filesOf(project, { to: 'svg', what: 'signs' })).toHaveLength(4);
    expect(await filesOf(project, { to: 'svg', what: 'sheets' })).toHaveLength(1);
  });

  it('names signs that are alike apart', async () => {
    const party = Object.values(project.signs)[0]!;
    const twins = { ...project, signs: { s1: { ...party, id: 's1' }, s2: { ...party, id: 's2' } } };
    const names = (await filesOf(twins, { to: 'svg', what: 'signs' })).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });

  it('orders signs by the numbers in their ids', async () => {
    const party = Object.values(project.signs)[0]!;
    const many = { ...project, signs: { s10: { ...party, id: 's10' }, s2: { ...party, id: 's2' } } };
    const exported = await exportProject(platform, many, { to: 'pdf', what: 'signs' });
    expect(exported.ok && exported.value[0]!.preflight!.pages).toHaveLength(2);
  });

  it('makes names that every system takes', async () => {
    const files = await filesOf(named('上/田:村', { sheets: [] }), { to: 'svg', what: 'all' });
    for (const { name } of files) expect(name).toMatch(/^上_田_村-[^\\/:*?"<>|]+\.svg$/);
  });
});

describe('an export that is refused', () => {
  it('names the character that no glyph was found for, and the sign', async () => {
    const exported = await exportProject(platform, named('庄\ue08b村'), { to: 'pdf', what: 'all' });
    expect(exported.ok).toBe(false);
    expect(exported.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'text.missingGlyph',
        severity: 'error',
        subject: { kind: 'sign', id: 's1' },
        data: expect.objectContaining({ codePoint: 'U+E08B' }),
      }),
    );
  });

  it('says so where there is nothing to export', async () => {
    for (const what of ['signs', 'sheets', 'all'] as const) {
      expect(await exportProject(platform, { ...project, signs: {}, sheets: [] }, { to: 'svg', what })).toMatchObject({
        ok: false,
        diagnostics: [{ code: 'job.nothingToExport', data: { what } }],
      });
    }
  });

  it('says so where the print profile is missing or no CMYK profile', async () => {
    const none = testPlatform({ assets: { 'icc/FOGRA39L.icc': null } });
    expect(await exportProject(none, project, { to: 'pdf', what: 'signs' })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'job.profileUnavailable' }],
    });
    const wrong = testPlatform({ assets: { 'icc/FOGRA39L.icc': new Uint8Array(200) } });
    const refused = await exportProject(wrong, project, { to: 'pdf', what: 'signs' });
    expect(refused.diagnostics.map(({ code }) => code)).toContain('pdf.profileNotCmyk');
    expect(refused.ok).toBe(false);
  });
});
