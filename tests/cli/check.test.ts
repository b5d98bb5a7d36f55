import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FORMAT_VERSION } from '../../src/model/project.ts';
import { saveProject } from '../../src/jobs/open.ts';
import { STATES } from '../../src/rules/report.ts';
import { paituOf, zipOf } from '../formats/project/archive-of.ts';
import { mended, zhuangke } from '../jobs/sample-centre.ts';
import { paitu, STACK, temporaryFolder } from './run-cli.ts';

const at = await temporaryFolder();
const good = at('good.paitu');
const bad = at('bad.paitu');

beforeAll(async () => {
  const project = await mended({ ...(await zhuangke()), standards: ['luanchuan-2022'] });
  const party = Object.values(project.signs).find(({ org }) => org === 'party')!;
  const wrong = { ...project, signs: { ...project.signs, [party.id]: { ...party, offset: -party.offset } } };
  await writeFile(good, saveProject(project));
  await writeFile(bad, saveProject(wrong));
});

const states = z.enum(STATES);
const checked = z.strictObject({
  file: z.string(),
  standards: z.array(z.string()),
  summary: z.record(states, z.int().nonnegative()),
  findings: z.array(
    z.strictObject({
      standard: z.string(),
      rule: z.string(),
      state: states,
      severity: z.enum(['error', 'warning', 'advice', 'info']),
      subject: z.strictObject({ kind: z.string(), id: z.string(), storeyId: z.string().optional() }).nullable(),
      clause: z.string().min(1),
      quote: z.string().min(1),
      message: z.string().min(1),
      fixable: z.boolean(),
    }),
  ),
  coverage: z.array(z.strictObject({ standard: z.string(), rules: z.int(), states: z.partialRecord(states, z.int().positive()) })),
  stale: z.array(z.strictObject({ what: z.enum(['waiver', 'attestation']), rule: z.string(), subject: z.string().nullable(), reason: z.string() })),
});

describe('paitu check', () => {
  it('exits 0 without an error finding and 1 with one', async () => {
    expect((await paitu('check', good)).code).toBe(0);
    expect((await paitu('check', bad)).code).toBe(1);
    expect((await paitu('check', good, bad)).code).toBe(1);
  });

  it('tells a person what breaks which clause', async () => {
    const { out, err } = await paitu('check', bad);
    expect(err).toBe('');
    expect(out).toContain('● 错误');
    expect(out).toContain('面对大门看，右侧挂');
    expect(out).toContain('luanchuan-2022');
  });

  it('gives the JSON that is promised, one object for one file', async () => {
    const { out, code } = await paitu('check', bad, '--format', 'json');
    expect(code).toBe(1);
    const report = checked.parse(JSON.parse(out));
    expect(report.file).toBe(bad);
    expect(report.standards).toEqual(['luanchuan-2022']);
    for (const state of STATES) {
      expect(report.findings.filter((finding) => finding.state === state)).toHaveLength(report.summary[state]);
    }
    expect(report.findings.some(({ state, severity, fixable }) => state === 'fail' && severity === 'error' && fixable)).toBe(true);
  });

  it('gives a list for several files, also where one alone could be used', async () => {
    const both = await paitu('check', good, bad, '--format', 'json');
    expect(z.array(checked).parse(JSON.parse(both.out)).map(({ file }) => file)).toEqual([good, bad]);
    const one = await paitu('check', good, at('none.paitu'), '--format', 'json');
    expect(one.code).toBe(2);
    expect(z.array(checked).parse(JSON.parse(one.out))).toHaveLength(1);
    expect(one.err).toContain('none.paitu');
  });

  it('checks against the standards that are given', async () => {
    const { out } = await paitu('check', good, '--standard', 'gulin-village', '--standard', 'luanchuan-2022', '--format', 'json');
    expect(checked.parse(JSON.parse(out)).standards).toEqual(['gulin-village', 'luanchuan-2022']);
  });

  it('speaks English where that is asked for', async () => {
    expect((await paitu('check', bad, '--lang', 'en')).out).toContain('to be attested');
    expect((await paitu('--lang=en', 'check', at('none'))).err).toContain('does not exist');
  });

  it('opens a file with a part that cannot be used, and says so beside the report', async () => {
    const project = await mended({ ...(await zhuangke()), standards: ['luanchuan-2022'] });
    const sign = { ...Object.values(project.signs)[0], id: 's99', kind: 'hologram' };
    const file = at('aside.paitu');
    await writeFile(file, paituOf({ ...project, signs: { ...project.signs, s99: sign } }));
    const { code, err } = await paitu('check', file, '--format', 'json');
    expect(code).toBe(0);
    expect(err).toContain('signs.s99.kind');
    expect(err).toContain('"hologram"');
    expect(err).toContain('已搁置');
    expect(err).not.toContain('错误');
  });

  it('counts the broken clauses by their weight', async () => {
    expect((await paitu('check', bad)).out).toMatch(/\n {2}错误 [1-9]\d* · /);
    expect((await paitu('check', good)).out).not.toContain('错误');
  });

  it('shows the clauses of both standards where they contradict each other', async () => {
    const { out } = await paitu('check', good, '--standard', 'luanchuan-2022', '--standard', 'gulin-village');
    const conflict = out.slice(out.indexOf('○ 标准冲突')).split('\n').slice(0, 3).join('\n');
    expect(conflict).toContain('luanchuan-2022/gate.text.supervisory');
    expect(conflict).toContain('gulin-village/gate.text.supervisory');
    expect(conflict).toContain('“XXXXXX村民监督委员会”');
  });
});

describe('paitu check with what it cannot use', () => {
  const files: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['empty', '', '不是 .paitu 文件'],
    ['text', 'hello', '不是 .paitu 文件'],
    ['foreign zip', zipOf({ 'word/document.xml': '<x/>' }), 'word/document.xml'],
    ['bad JSON', zipOf({ 'project.json': '{\n "id": }' }), '第 2 行第 8 列'],
    ['newer', paituOf({ formatVersion: FORMAT_VERSION + 1 }), `格式版本为 ${FORMAT_VERSION + 1}`],
    ['no project', paituOf({ formatVersion: 1 }), 'storeys'],
  ];

  it.each(files)('exits 2 for a file that is %s, and says what and where', async (name, content, told) => {
    const file = at(`${name}.paitu`);
    await writeFile(file, content);
    const { code, out, err } = await paitu('check', file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(file);
    expect(err).toContain(told);
    expect(err).not.toMatch(STACK);
  });

  it.each([
    [['check', at('none.paitu')], 'none.paitu'],
    [['check', at()], '文件夹'],
    [['check'], '<file...>'.slice(1, 5)],
    [['check', good, '--standard', 'moon-1969'], 'luanchuan-2022'],
    [['check', good, '--format', 'xml'], 'xml'],
    [['check', good, '--lang', 'fr'], 'fr'],
    [['check', good, '--colour'], '--colour'],
    [['verify', good], 'verify'],
    [[], '用法'],
  ])('exits 2 for %j', async (args, told) => {
    const { code, out, err } = await paitu(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err).not.toMatch(STACK);
  });

  it('exits 2 for a project without a standard', async () => {
    const file = at('nostandard.paitu');
    await writeFile(file, saveProject({ ...(await zhuangke()), standards: [] }));
    const { code, err } = await paitu('check', file);
    expect(code).toBe(2);
    expect(err).toContain('--standard');
  });
});
