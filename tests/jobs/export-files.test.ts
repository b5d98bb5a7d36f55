import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportProject, type ExportedFile, type ExportOptions } from '../../src/jobs/export.ts';
import { loadSignTypes } from '../../src/jobs/sign-types.ts';
import { signKindOf } from '../../src/jobs/export-options.ts';
import type { Project } from '../../src/model/project.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

const platform = testPlatform();
const project = await zhuangke();
const types = await loadSignTypes(platform);
if (!types.ok) throw new Error('no sign types');

async function filesOf(options: ExportOptions, of: Project = project): Promise<readonly ExportedFile[]> {
  const exported = await exportProject(platform, of, options);
  if (!exported.ok) throw new Error(JSON.stringify(exported.diagnostics));
  return exported.value;
}
const codesOf = async (options: ExportOptions, of: Project = project): Promise<readonly string[]> => {
  const exported = await exportProject(platform, of, options);
  return exported.ok ? [] : exported.diagnostics.map(({ code }) => code);
};

describe('pictures of the signs', () => {
  it('have the proportion of the sign and 1,600 pixels on the longest side', async () => {
    const files = await filesOf({ to: 'png', what: 'signs' });
    expect(files.map(({ name }) => name.endsWith('.png'))).toEqual([true, true, true, true]);
    const { width, height } = decode(files[0]!.bytes);
    expect([width, height]).toEqual([Math.round((1600 * 320) / 2100), expect.closeTo(1600, -1)]);
  });
});

describe('a choice of kinds', () => {
  it('sends out the signs of these kinds alone', async () => {
    expect(await filesOf({ to: 'svg', what: 'signs', only: ['rooftopName'] })).toHaveLength(1);
    expect(await filesOf({ to: 'svg', what: 'signs', only: ['rooftopName', 'gatePlaque'] })).toHaveLength(4);
  });

  it('is refused where the project has none of them, and says what it has', async () => {
    const exported = await exportProject(platform, project, { to: 'pdf', what: 'signs', only: ['bladeFlag'] });
    expect(exported).toMatchObject({ ok: false, diagnostics: [{ code: 'job.nothingOfKind', data: { present: '大门吊牌、楼顶名称' } }] });
  });

  it('lets good signs go where another one is faulty', async () => {
    const [id] = Object.keys(project.signs);
    const sign = project.signs[id!]!;
    const blocks = sign.face.blocks.map((block) => ({ ...block, text: '庄\ue08b村' }));
    const faulty = { ...project, signs: { ...project.signs, [id!]: { ...sign, face: { ...sign.face, blocks } } } };
    expect(await codesOf({ to: 'svg', what: 'signs' }, faulty)).toEqual(expect.arrayContaining(['text.missingGlyph', 'job.leaveOut']));
    expect(await filesOf({ to: 'svg', what: 'signs', only: ['rooftopName'] }, faulty)).toHaveLength(1);
  });

  it('takes a code or a title and refuses others with the list', () => {
    expect([signKindOf('gatePlaque', types.value), signKindOf('大门吊牌', types.value)]).toMatchObject([{ value: 'gatePlaque' }, { value: 'gatePlaque' }]);
    expect(signKindOf('吊牌', types.value)).toMatchObject({ ok: false, diagnostics: [{ code: 'job.unknownKind' }] });
  });
});

describe('the delivery as a zip', () => {
  it('holds print files, vectors, previews, sheets, list and contact sheet under the name of the village', async () => {
    const [zip] = await filesOf({ to: 'zip', what: 'all' });
    expect(zip!.name).toBe('庄科村-标识制作文件.zip');
    const names = Object.keys(unzipSync(zip!.bytes));
    expect(names).toEqual(expect.arrayContaining(['庄科村/印刷/庄科村-标牌.pdf', '庄科村/图纸/庄科村-图纸.pdf', '庄科村/庄科村-制作清单.xlsx', '庄科村/庄科村-标牌图样.pdf']));
    for (const folder of ['矢量', '预览']) expect(names.filter((name) => name.startsWith(`庄科村/${folder}/`))).toHaveLength(4);
    expect([...zip!.files!].sort()).toEqual(names.sort());
  });

  it('has the gate by day and by night where all that hangs outside goes out, and no picture of half of it', async () => {
    const pictures = async (only: ExportOptions['only']) => {
      const [zip] = await filesOf({ to: 'zip', what: 'signs', ...(only === undefined ? {} : { only }) });
      return zip!.files!.filter((name) => name.includes('/效果图/')).length;
    };
    expect([await pictures(undefined), await pictures(['gatePlaque', 'rooftopName']), await pictures(['rooftopName'])]).toEqual([2, 2, 0]);
  });

  it('is the same bytes for the same project and day', async () => {
    const [first, second] = [await filesOf({ to: 'zip', what: 'all' }), await filesOf({ to: 'zip', what: 'all' })];
    expect(second[0]!.bytes).toEqual(first[0]!.bytes);
  });

  it('tells how far it has come', async () => {
    const steps: number[] = [];
    await exportProject(platform, project, { to: 'zip', what: 'signs' }, ({ done }) => steps.push(done));
    expect(steps).toEqual(steps.map((_, i) => i));
    expect(steps.length).toBeGreaterThan(3);
  });
});

describe('the 制作清单', () => {
  it('is written even where a text cannot be drawn yet', async () => {
    const faulty = { ...project, centre: { ...project.centre, unit: '庄\ue08b村' } };
    const [list] = await filesOf({ to: 'xlsx', what: 'signs' }, faulty);
    expect(list!.name.endsWith('制作清单.xlsx')).toBe(true);
    const sheet = strFromU8(unzipSync(list!.bytes)['xl/sharedStrings.xml']!);
    expect(sheet).toContain('大门吊牌');
  });

  it('is refused where there is no sign', async () => {
    expect(await codesOf({ to: 'xlsx', what: 'all' }, { ...project, signs: {} })).toEqual(['job.nothingToExport']);
  });
});
