import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { saveProject } from '../../src/jobs/open.ts';
import { zhuangke } from '../jobs/sample-centre.ts';
import { paitu, temporaryFolder } from './run-cli.ts';

const at = await temporaryFolder();
const file = at('庄科 村.paitu');

/** What SARIF 2.1.0 requires of the parts that are written (OASIS, sections 3.13 to 3.35). */
const text = z.strictObject({ text: z.string().min(1) });
const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/), index: z.int().nonnegative() }) }),
  logicalLocations: z.array(z.strictObject({ name: z.string(), kind: z.string(), fullyQualifiedName: z.string().min(1) })).min(1).optional(),
});
const result = z
  .strictObject({
    ruleId: z.string(),
    ruleIndex: z.int().nonnegative(),
    kind: z.enum(['pass', 'open', 'informational', 'notApplicable', 'review', 'fail']),
    level: z.enum(['none', 'note', 'warning', 'error']),
    message: text,
    locations: z.array(location).min(1),
    suppressions: z.array(z.strictObject({ kind: z.enum(['inSource', 'external']), status: z.literal('accepted'), justification: z.string().min(1) })).optional(),
    properties: z.record(z.string(), z.unknown()),
  })
  .refine((r) => r.kind === 'fail' || r.level === 'none', 'only what fails has a level');
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: text,
  properties: z.record(z.string(), z.unknown()),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({ driver: z.strictObject({ name: z.string(), fullName: z.string(), rules: z.array(rule) }) }),
        language: z.string(),
        artifacts: z.array(z.strictObject({ location: z.strictObject({ uri: z.string() }) })),
        results: z.array(result),
      }),
    )
    .length(1),
});

beforeAll(async () => {
  const project = await zhuangke();
  const party = Object.values(project.signs).find(({ org }) => org === 'party')!;
  const waiver = { rule: 'luanchuan-2022/five.charts', subject: null, by: '李四', at: '2026-01-01', reason: '墙面有限', docNo: '', expires: null };
  const wrong = { ...project, waivers: [waiver], signs: { ...project.signs, [party.id]: { ...party, offset: -party.offset } } };
  await writeFile(file, saveProject(wrong));
});

describe('paitu check --format sarif', () => {
  it('writes what SARIF 2.1.0 requires, every rule once and every result with its rule', async () => {
    const { code, out, err } = await paitu('check', file, '--format', 'sarif');
    expect([code, err]).toEqual([1, '']);
    const { tool, results, artifacts } = log.parse(JSON.parse(out)).runs[0]!;
    const { rules } = tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(rules[ruleIndex]!.id).toBe(ruleId);
      const { uri, index } = locations[0]!.physicalLocation.artifactLocation;
      expect(artifacts[index]!.location.uri).toBe(uri);
    }
    expect(decodeURI(artifacts[0]!.location.uri)).toBe(file);
  });

  it('tells broken clauses by their level and place, and waived ones with the reason', async () => {
    const { out } = await paitu('check', file, '--format', 'sarif');
    const { results } = log.parse(JSON.parse(out)).runs[0]!;
    const side = results.find(({ ruleId }) => ruleId === 'luanchuan-2022/gate.side.party');
    expect(side).toMatchObject({ kind: 'fail', level: 'error', locations: [{ logicalLocations: expect.arrayContaining([expect.objectContaining({ kind: 'sign' })]) }] });
    const waived = results.find(({ ruleId }) => ruleId === 'luanchuan-2022/five.charts');
    expect(waived).toMatchObject({ kind: 'fail', suppressions: [{ kind: 'external', justification: '墙面有限，李四，2026-01-01' }] });
  });

  it('holds several files in one run', async () => {
    const { out } = await paitu('check', file, file, '--format', 'sarif');
    expect(log.parse(JSON.parse(out)).runs[0]!.artifacts).toHaveLength(2);
  });
});
