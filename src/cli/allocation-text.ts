import type { AllocationAnswer, AllocationOption } from '../jobs/allocate/allocate.ts';
import type { PlanRow } from '../jobs/allocate/plan-view.ts';
import { verdictOn } from '../jobs/allocate/verdict.ts';
import { wordsOf } from '../messages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Session } from './session.ts';

function rowLine({ title, to, from, moves, areaM2, leastM2, clause }: PlanRow, session: Session): string {
  const change = !moves ? '' : session.word(from === '' ? 'allocation.new' : to === '' ? 'allocation.wasIn' : 'allocation.from', { room: from });
  return session.word('cli.allocate.row', {
    function: title,
    room: to === '' ? session.word('allocation.nowhere') : to,
    area: areaM2 === null ? '' : session.word('allocation.areaOf', { area: areaM2.toFixed(2), least: leastM2 }),
    change,
    clause,
  }).trimEnd();
}

const listed = (list: readonly Diagnostic[], { lang }: Session): readonly string[] => list.map((one) => `  · ${wordsOf(one, lang)}`);

function costLine({ moved, leftOut, plan, buildCost, usedM2, spareRooms }: AllocationOption, session: Session): string {
  const building = plan.buildings.length === 0 ? session.word('allocation.noBuilding') : session.word('allocation.buildCost', { count: plan.buildings.length, cost: buildCost });
  return session.word('cli.allocate.costs', { moved, leftOut, building, used: usedM2, spare: spareRooms, points: plan.objective });
}

function optionLines(option: AllocationOption, index: number, session: Session): readonly string[] {
  const { profile, keeps, shortfalls, plan, rows } = option;
  return [
    session.word('allocation.option', { number: index + 1, profile: session.word(`allocation.profile.${keeps === null ? profile : 'other'}`) }),
    keeps === null ? session.word(`allocation.why.${profile}`) : session.word('allocation.keeps', { demand: wordsOf(keeps, session.lang) }),
    costLine(option, session),
    ...(plan.proven ? [] : [session.word('allocate.notProven')]),
    ...rows.map((row) => `  ${rowLine(row, session)}`),
    ...(shortfalls.length === 0 ? [] : [session.word('allocation.short', { count: shortfalls.length }), ...listed(shortfalls, session)]),
    '',
  ];
}

/** The plans one below the other. */
export function allocationText({ options, remarks }: AllocationAnswer, session: Session): string {
  const lines = [
    session.word(verdictOn({ options })),
    ...listed(remarks, session),
    '',
    ...options.flatMap((option, i) => optionLines(option, i, session)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** What was asked about plans that fall short, and the answer. */
export const explainedText = (question: 'mend' | 'why', answer: readonly Diagnostic[], session: Session): string =>
  `${[session.word(answer.length === 0 ? `allocation.none.${question}` : `allocation.told.${question}`, { count: answer.length }), ...listed(answer, session)].join('\n')}\n`;
