import { beforeAll, describe, expect, it } from 'vitest';
import { allocate, type AllocationAnswer } from '../../../src/jobs/allocate/allocate.ts';
import { planView } from '../../../src/jobs/allocate/plan-view.ts';
import { setUpAllocation } from '../../../src/jobs/allocate/set-up.ts';
import { tellMend } from '../../../src/jobs/allocate/tell-mend.ts';
import { tellRequirement } from '../../../src/jobs/allocate/tell-requirement.ts';
import { DEFAULT_SETTINGS } from '../../../src/jobs/allocate/settings.ts';
import { verdictOn } from '../../../src/jobs/allocate/verdict.ts';
import { wordsOf } from '../../../src/messages/index.ts';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import type { Project } from '../../../src/model/project.ts';
import { checkProject, isErrorFinding } from '../../../src/jobs/check.ts';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { conflictOf, loadHighs, mendsOf, solveAllocation, type MilpEngine } from '../../../src/solver/index.ts';
import { loadPack } from '../../standards/base.ts';
import { centreAt, JINGZHOU, traits } from './allocation-of.ts';

const under = (project: Project, standard: string): Project => ({ ...project, standards: [standard] });

async function answerOf(project: Project, count = 3): Promise<AllocationAnswer> {
  const answer = await allocate(nodePlatform, project, { settings: DEFAULT_SETTINGS, count });
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  return answer.value;
}

describe('allocate, where everything can be met', () => {
  const project = under(centreAt(), 'luanchuan-2022');
  let answer: AllocationAnswer;
  beforeAll(async () => {
    answer = await answerOf(project);
  });

  it('gives three plans that meet everything, the cheapest first', () => {
    expect(answer.options.map(({ shortfalls }) => shortfalls)).toEqual([[], [], []]);
    expect(answer.remarks).toEqual([]);
    const points = answer.options.map(({ plan }) => plan.objective);
    expect(points[0]).toBe(Math.min(...points));
  });

  it('gives plans that differ in a fifth of the functions or more', () => {
    const mains = answer.options[0]!.rows.length;
    for (const [i, one] of answer.options.entries()) {
      for (const other of answer.options.slice(i + 1)) {
        const differing = Object.keys(one.plan.assignment).filter((code) => one.plan.assignment[code] !== other.plan.assignment[code]);
        expect(differing.length).toBeGreaterThanOrEqual(Math.ceil(mains * 0.2) - 1);
      }
    }
  });

  it('gives edits that carry the plan out: what is asked for is found by the check, and the walls are sound', async () => {
    const after = applyEdits(project, answer.options[0]!.edits);
    if (!after.ok) throw new Error(JSON.stringify(after.diagnostics));
    expect(checkInvariants(after.value)).toEqual([]);
    const missing = async (one: Project) => {
      const report = await checkProject(nodePlatform, one);
      return report.ok ? report.value.findings.filter((finding) => isErrorFinding(finding) && finding.rule.startsWith('functions.')) : null;
    };
    expect(await missing(after.value)).toEqual([]);
  });

  it('says what is known of them', () => {
    const [first] = answer.options;
    const short = { ...first!, shortfalls: [{ code: 'allocate.short.area', severity: 'error' as const }] };
    const unproven = { ...short, plan: { ...short.plan, proven: false } };
    expect([answer.options, [short], [unproven]].map((options) => verdictOn({ options }))).toEqual(['allocate.allMet', 'allocate.notAllMet', 'allocate.noneFoundThatMeetsAll']);
  });

  it('gives the same answer again', async () => {
    expect(await answerOf(project)).toEqual(answer);
  });
});

it('allocate tells where there are fewer plans than were asked for', async () => {
  const project = centreAt();
  const [storey] = project.storeys as [Project['storeys'][number]];
  const hall = Object.fromEntries(Object.entries(storey.rooms).filter(([, room]) => room.functions.some(({ code }) => code === 'serviceHall')));
  const answer = await answerOf({ ...project, standards: [], storeys: [{ ...storey, rooms: hall }] });
  expect(answer.remarks.map((one) => wordsOf(one))).toEqual([`彼此有两成以上功能安排不同的方案只有 ${answer.options.length} 个，没有更多。`]);
});

describe('a plan that falls short', () => {
  // The hall of 荆州 alone: at least 80 m² on the ground floor, where the largest room has 51.34.
  const project = centreAt(JINGZHOU);
  const jingzhou = loadPack('jingzhou-community-2016');
  const hall = { ...jingzhou, rules: jingzhou.rules.filter(({ id }) => id.startsWith('hall.')) };
  const allocation = setUpAllocation({ project, packs: [hall], traits, settings: DEFAULT_SETTINGS, titles: {}, today: '2026-11-28' });
  let engine: MilpEngine;
  beforeAll(async () => {
    engine = await loadHighs(() => nodePlatform.wasm('highs'));
  });

  it('says in plain words what is short in the room that it chose, by how much, and by which clause', () => {
    const plan = solveAllocation(allocation.problem, engine);
    const view = plan.ok ? planView(project, allocation, plan.value) : plan;
    expect(view.ok && view.value.shortfalls.map((one) => wordsOf(one))).toEqual([
      '便民服务大厅要求不少于80㎡，本方案选用的101 便民服务中心为51.34㎡，差28.66㎡（《关于进一步规范全市社区党员群众服务中心建设使用管理的通知》二、3（1））。',
    ]);
    expect(view.ok && view.value.shortfalls[0]).toMatchObject({ severity: 'warning', subject: { kind: 'room', id: 'r1', storeyId: 'st1' } });
  });

  it('is explained by demands that contradict each other, each with its clause, and by how large the rooms are', () => {
    const core = conflictOf(allocation.problem, engine);
    const told = core.ok ? (core.value ?? []).map((one) => wordsOf(tellRequirement(allocation, one))) : [];
    expect(told).toContain('便民服务大厅不少于80㎡（《关于进一步规范全市社区党员群众服务中心建设使用管理的通知》二、3（1）），可用的房间最大为101 便民服务中心，51.34㎡');
  });

  it('is mended by what is said to mend it', () => {
    const mends = mendsOf(allocation.problem, engine);
    const told = mends.ok ? mends.value.map((one) => wordsOf(tellMend(allocation, one))) : [];
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) expect(text).toContain('全部达标');
  });
});

it('allocate tells that there is nothing to give out where no standard asks and no room serves anything', async () => {
  const project = centreAt();
  const bare = { ...project, standards: [], storeys: project.storeys.map((storey) => ({ ...storey, rooms: {} })) };
  const answer = await allocate(nodePlatform, bare, { settings: DEFAULT_SETTINGS, count: 1 });
  expect(answer.diagnostics.map(({ code }) => code)).toEqual(['allocate.noRooms']);
});
