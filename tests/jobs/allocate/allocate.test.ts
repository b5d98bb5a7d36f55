import { beforeAll, describe, expect, it } from 'vitest';
import { allocate, whyNotAll, type AllocationAnswer } from '../../../src/jobs/allocate/allocate.ts';
import { DEFAULT_SETTINGS } from '../../../src/jobs/allocate/settings.ts';
import { wordsOf } from '../../../src/messages/index.ts';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import type { Project } from '../../../src/model/project.ts';
import { checkProject, isErrorFinding } from '../../../src/jobs/check.ts';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { centreAt, JINGZHOU } from './allocation-of.ts';

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

  it('gives the same answer again', async () => {
    expect(await answerOf(project)).toEqual(answer);
  });
});

describe('allocate, where not everything can be met', () => {
  const project = under(centreAt(JINGZHOU), 'jingzhou-community-2016');
  const settings = { ...DEFAULT_SETTINGS, locks: [{ function: 'serviceHall', room: 'st1:r1', in: true }] };

  it('says in plain words what falls short in the room that was chosen, by how much, and by which clause', async () => {
    const answer = await allocate(nodePlatform, project, { settings, count: 1 });
    const said = answer.ok ? answer.value.options[0]!.shortfalls.map((one) => wordsOf(one)) : [];
    expect(said.find((text) => text.startsWith('便民服务大厅'))).toMatch(/^便民服务大厅要求不少于80㎡，本方案选用的101 便民服务中心为51\.34㎡，差28\.66㎡（《.+》二、3（1））。$/u);
  });

  it('names demands that contradict each other', async () => {
    const core = await whyNotAll(nodePlatform, project, settings);
    expect(core.ok && core.value.length).toBeGreaterThan(0);
  });
});

it('allocate tells that there is nothing to give out where no standard asks and no room serves anything', async () => {
  const project = centreAt();
  const bare = { ...project, standards: [], storeys: project.storeys.map((storey) => ({ ...storey, rooms: {} })) };
  const answer = await allocate(nodePlatform, bare, { settings: DEFAULT_SETTINGS, count: 1 });
  expect(answer.diagnostics.map(({ code }) => code)).toEqual(['allocate.noRooms']);
});
