import { cliqueCover } from './clique-cover.ts';
import type { Term } from '../../src/solver/milp.ts';
import { HUNDREDTHS_A_POINT, PENALTIES } from '../../src/solver/penalties.ts';
import type { PlanModel } from '../../src/solver/plan-model.ts';
import { requirement, type Firm } from '../../src/solver/requirement.ts';

/** Who may stand together in a space and whether their areas add up to no more than it has, each at its penalty. */
export function addElasticSharing(model: PlanModel, firm: Firm, space: number, used: number): void {
  const { compiled } = model;
  const here = compiled.functions.flatMap((_, one) => (model.standing[one]![space]!.length > 0 ? [one] : []));
  const isFirm = compiled.functions.map(({ id }) => firm.has(requirement('sharing', id)));
  const hard = (a: number, b: number): boolean => compiled.never[a]![b]! || (!compiled.mayShare[a]![b] && (isFirm[a]! || isFirm[b]!));
  const soft = (a: number, b: number): boolean => !compiled.mayShare[a]![b] && !hard(a, b);
  for (const clique of cliqueCover(here, hard)) model.atMost(0, [...clique.flatMap((one) => model.stands(one, space)), [used, -1]]);
  addWaivers(model, cliqueCover(here, soft), space, used);
  addZones(model, here, space, firm.has(requirement('zone', '')));
}

/** Of a clique one may stand there, and one more for each whose sharing rule is waived. */
function addWaivers(model: PlanModel, cliques: readonly (readonly number[])[], space: number, used: number): void {
  const waived = new Map<number, number>();
  const waiverOf = (one: number): number => {
    const column = waived.get(one) ?? model.column(0, PENALTIES.sharing);
    waived.set(one, column);
    return column;
  };
  for (const clique of cliques) {
    const terms = clique.flatMap((one): Term[] => [...model.stands(one, space), [waiverOf(one), -1]]);
    model.atMost(0, [...terms, [used, -1]]);
  }
}

/** Areas as the evaluator adds them: nobody counts for more than the space has, each 0.05 m² too many is a point. */
function addZones(model: PlanModel, here: readonly number[], space: number, firm: boolean): void {
  const { compiled } = model;
  const area = compiled.area[space]!;
  const taken = (one: number): number => Math.min(compiled.least[one]!, area);
  const allDay = here.filter((one) => compiled.functions[one]!.mode === 'exclusive');
  const byTheHour = here.filter((one) => compiled.functions[one]!.mode === 'timeShared');
  const added = allDay.flatMap((one) => model.stands(one, space, taken(one)));
  const sum = allDay.reduce((total, one) => total + taken(one), 0);
  if (sum + Math.max(0, ...byTheHour.map(taken)) <= area) return;
  const over: Term[] = firm ? [] : [[model.column(0, 1, Math.ceil(sum / HUNDREDTHS_A_POINT)), -HUNDREDTHS_A_POINT]];
  model.atMost(area, [...added, ...over]);
  for (const one of byTheHour) {
    if (sum + taken(one) > area) model.atMost(area, [...model.stands(one, space, taken(one)), ...added, ...over]);
  }
}

