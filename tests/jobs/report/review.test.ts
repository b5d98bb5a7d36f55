import { describe, expect, it } from 'vitest';
import { RULE_STATES } from '../../../src/jobs/report/coverage.ts';
import { leadsOf } from '../../../src/jobs/report/leads.ts';
import { measuresOf } from '../../../src/jobs/report/measures.ts';
import { conclusionWord } from '../../../src/jobs/report/part-cover.ts';
import { placeWord } from '../../../src/jobs/report/place-words.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';
import { DAY, finding, sampleReview } from './sample-review.ts';

const review = await sampleReview();
const [town] = review.packs;

describe('the table of opinions', () => {
  it('is numbered from 1 through all standards without a gap', () => {
    const numbers = review.groups.flatMap(({ opinions }) => opinions.map(({ number }) => number));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('has the errors of each standard first, then warnings and advice, then conflicts, then what lacks facts', async () => {
    const all = (['conflict', 'cannotCheck', 'fail'] as const).flatMap((state) =>
      SEVERITIES.toReversed().map((severity) => finding({ state, severity })),
    );
    const { groups } = await sampleReview(undefined, () => all);
    expect(groups[0]!.opinions.map(({ kind }) => kind)).toEqual([
      '错误', '警告', '建议', '提示', ...Array<string>(4).fill('标准冲突'), ...Array<string>(4).fill('缺资料'),
    ]);
  });

  it('holds what calls for a reply and nothing that is met, promised, waived or still to be promised', async () => {
    const states = ['pass', 'attested', 'waived', 'needsAttestation', 'informational', 'noSubject', 'notApplicable'] as const;
    const { groups } = await sampleReview(undefined, () => states.map((state) => finding({ state })));
    expect(groups).toEqual([]);
  });

  it('quotes both notices where they contradict each other', async () => {
    const rules = [
      { standard: 'luanchuan-2022', rule: 'a', clause: '甲条', quote: '甲文', wants: '甲' },
      { standard: 'gulin-village', rule: 'b', clause: '乙条', quote: '乙文', wants: '乙' },
    ];
    const { groups, packs } = await sampleReview(undefined, () => [finding({ state: 'conflict', severity: 'warning', data: { rules } })]);
    const [opinion] = groups[0]!.opinions;
    expect(opinion!.sources.map(({ clause, quote, standard }) => [clause, quote, standard])).toEqual([
      ['甲条', '甲文', packs[0]!.title],
      ['乙条', '乙文', packs[1]!.title],
    ]);
    expect(opinion!.strength).toBeNull();
  });

  it('gives the clause and its words as the notice has them', () => {
    for (const { pack, opinions } of review.groups) {
      const quotes = new Set(pack.rules.map(({ source }) => source.quote));
      const plain = opinions.filter(({ kind }) => kind !== '标准冲突');
      expect(plain.filter(({ sources }) => !quotes.has(sources[0]!.quote))).toEqual([]);
    }
  });
});

describe('measured, required and the difference', () => {
  it('are taken by whatever name a check gives them', () => {
    expect(measuresOf(finding({ data: { actual: 268.5, required: 300, gap: 31.5 } }))).toEqual({ measured: '268.5', required: '300', difference: '31.5' });
    expect(measuresOf(finding({ data: { measured: '320×2000', expected: '320×2100', difference: [0, -100] } }))).toEqual({
      measured: '320×2000', required: '320×2100', difference: '0、-100',
    });
  });

  it('are counted out where two numbers stand for themselves', () => {
    expect(measuresOf(finding({ data: { actual: 1, required: 3 } })).difference).toBe('2');
  });

  it('are null where nothing was measured', () => {
    expect(measuresOf(finding({ data: { field: 'x', missing: {} } }))).toEqual({ measured: null, required: null, difference: null });
  });
});

describe('the 牵头单位', () => {
  it('is that of the functions that are missing', () => {
    const titles = leadsOf(finding({ data: { missingIds: ['clinic', 'supermarket', 'dayCare'] } }), undefined, town!, review.project);
    expect(titles).toEqual(['公共服务办公室', '经济发展办公室']);
  });

  it('is that of the room’s function where the rule speaks of none', () => {
    const room = { kind: 'room', id: 'r1', storeyId: 'st1' } as const;
    expect(leadsOf(finding({ subject: room }), undefined, town!, review.project)).toEqual(['党建工作办公室']);
  });

  it('is none where the notice names none', () => {
    expect(leadsOf(finding({}), undefined, town!, review.project)).toEqual([]);
  });
});

describe('a place in words', () => {
  it.each([
    [{ kind: 'room', id: 'r1', storeyId: 'st1' }, '一层 便民服务中心（101）'],
    [{ kind: 'sign', id: 's1' }, '大门吊牌“中共栾川县石庙镇庄科村支部委员会”（大门右侧）'],
    [{ kind: 'gate', id: 'gate' }, '大门'],
    [{ kind: 'site', id: 'site' }, '场地'],
    [{ kind: 'centre', id: 'centre' }, '基本情况'],
    [{ kind: 'storey', id: 'st1' }, '一层'],
  ] as const)('of %j', (ref, word) => {
    expect(placeWord(ref, review.project, review.ctx)).toBe(word);
  });
});

describe('the coverage', () => {
  it('counts every rule of a standard once', () => {
    for (const { pack, rules, states } of review.coverage) {
      expect(rules).toBe(pack.rules.length);
      expect(RULE_STATES.reduce((sum, state) => sum + states[state], 0)).toBe(rules);
    }
  });
});

describe('the conclusion', () => {
  const none = { failed: { error: 0, warning: 0, advice: 0, info: 0 }, conflicts: 0, lacking: 0, open: 0, waived: 0, attested: 0, rules: 9 };
  it.each([
    [{ ...none, failed: { ...none.failed, error: 2 } }, '有2项不符合'],
    [{ ...none, open: 1 }, '待补齐'],
    [{ ...none, lacking: 1 }, '待补齐'],
    [{ ...none, failed: { ...none.failed, warning: 1 } }, '其余意见供完善'],
    [none, '符合所对照的条款'],
  ])('of %j', (counts, word) => {
    expect(conclusionWord(counts)).toContain(word);
  });
});

describe('exceptions and promises', () => {
  const rule = 'luanchuan-2022/area.rural';
  const waiver = { rule, subject: null, by: '张三', at: '2026-01-02', reason: '用地受限', docNo: '批〔2026〕1号', expires: null };

  it('are listed with who, when, why and whether they are in force', async () => {
    const { waivers } = await sampleReview((project) => ({
      ...project,
      centre: { ...project.centre, statedBuildingAreaM2: 200 },
      waivers: [{ ...waiver, expires: '2026-01-03' }, waiver],
    }));
    expect(waivers.map(({ state }) => state)).toEqual(['无效：已过期', '有效']);
    expect(waivers[1]).toMatchObject({ by: '张三', at: '2026-01-02', reason: '用地受限', docNo: '批〔2026〕1号', clause: '二（一）1' });
  });

  it('name a rule that no standard in force has', async () => {
    const { waivers } = await sampleReview((project) => ({ ...project, waivers: [{ ...waiver, rule: 'other/none' }] }));
    expect(waivers[0]).toMatchObject({ title: 'other/none', state: '无效：所选标准没有这一条' });
  });

  it('leave what was promised out of what is still to be promised', async () => {
    const asked = review.open.length;
    const open = await sampleReview().then(({ packs }) => packs.flatMap((pack) => pack.rules.filter(({ check }) => check.kind === 'attest').map(({ id }) => `${pack.id}/${id}`)));
    const given = { rule: open[0]!, by: '李四', at: DAY, statement: '属实', reading: 'facingGateFromOutside' as const, evidence: [{ kind: 'photo' as const, note: '夜景' }] };
    const after = await sampleReview((project) => ({ ...project, attestations: [given] }));
    expect(after.open).toHaveLength(asked - 1);
    expect(after.attestations).toMatchObject([{ by: '李四', statement: '属实（左右面对大门看）', evidence: '照片：夜景', state: '有效' }]);
  });
});

describe('the table of areas', () => {
  it('adds up as it is written, to the hundredth', () => {
    const { storeys, net, gross } = review.areas;
    for (const storey of storeys) {
      expect(storey.rows.reduce((sum, row) => sum + (row.net ?? 0), 0)).toBe(storey.net);
      expect(storey.net + storey.rest).toBe(storey.gross);
    }
    expect(storeys.reduce((sum, storey) => sum + storey.net, 0)).toBe(net);
    expect(gross).toBeGreaterThan(net);
  });

  it('names functions as the standards do', () => {
    expect(review.areas.storeys[0]!.rows[0]).toMatchObject({ number: '101', name: '便民服务中心', functions: '便民服务中心', sharing: '专用' });
  });
});
