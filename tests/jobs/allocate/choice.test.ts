import { beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { SHORT_WORDS, shortKind } from '../../../src/jobs/allocate/allocation-workbook.ts';
import { planView, type PlanView } from '../../../src/jobs/allocate/plan-view.ts';
import { tellChoices } from '../../../src/jobs/allocate/tell-requirement.ts';
import { tellShortfall } from '../../../src/jobs/allocate/tell-shortfall.ts';
import { wordsOf } from '../../../src/messages/index.ts';
import { loadHighs, solveAllocation } from '../../../src/solver/index.ts';
import { allocationOf, centreAt, JINGZHOU } from './allocation-of.ts';

const project = centreAt({ prefecture: '徐州市' });
const ten = allocationOf(project, ['xuzhou-landmark']);
const outlets = allocationOf(centreAt(JINGZHOU), ['jingzhou-community-2016']);

describe('at least ten of twenty-four functions', () => {
  let view: PlanView;
  beforeAll(async () => {
    const plan = solveAllocation(ten.problem, await loadHighs(() => nodePlatform.wasm('highs')));
    const made = plan.ok ? planView(project, ten, plan.value) : plan;
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    view = made.value;
  });

  it('have rooms in the plan, and the plan does not speak of those that were not chosen', () => {
    const group = ten.problem.someOf[0]!.group;
    expect(view.shortfalls).toEqual([]);
    expect(view.rows.filter(({ code, to }) => group.includes(code) && to !== '').length).toBeGreaterThanOrEqual(10);
    expect(view.rows.filter(({ want, to }) => want === 'some' && to === '')).toEqual([]);
    expect(view.leftOut).toBe(view.rows.filter(({ to }) => to === '').length);
  });
});

it('a choice is told with its functions, its number and its clause', () => {
  expect(tellChoices(outlets).map((one) => wordsOf(one))).toEqual([
    '金融服务点、存取款服务点、邮政网点、费用代缴点、综合服务网点中不少于1项（《关于进一步规范全市社区党员群众服务中心建设使用管理的通知》三、7）',
  ]);
});

it('a choice that is not met is told with how many are asked for and how many there are', () => {
  const told = tellShortfall(ten, { kind: 'someOf', of: 'xuzhou-landmark/rooms.ten', space: null, amount: 2, penalty: 20_000, others: ['clinic', 'talkRoom'] });
  expect(wordsOf(told)).toMatch(/^.+、.+中应设不少于10项，本方案设8项，差2项（《.+》.+）。$/u);
  expect(told).toMatchObject({ severity: 'error', data: { required: 10, actual: 8, gap: 2 } });
  expect(SHORT_WORDS[shortKind(told)]).toBe('项数不足');
  // The id of a rule is no word for people: tables name the functions.
  expect(told.data).toMatchObject({ function: '', others: [expect.not.stringMatching(/^clinic$/u), expect.not.stringMatching(/^talkRoom$/u)] });
});
