import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/diagnostic.ts';
import { allocationOptions } from '../../src/solver/options.ts';
import type { AllocationProblem, Lock } from '../../src/solver/problem.ts';
import { solveAllocation } from '../../src/solver/best-plan.ts';
import { elasticPlan, isPlan } from '../../src/solver/solve.ts';
import { cases } from './cases.ts';
import { engine } from './engine.ts';

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The hall of 80 m² has one room of 72 m² at most: whatever one does, something falls short. */
const short = cases.find(({ id }) => id === 'c7-infeasible-area')!.problem;
const locked = (...locks: readonly Lock[]): AllocationProblem => ({ ...short, locks });
const hallElsewhere: Lock = { function: 'hall', room: 'R101', in: false };

describe('what a person locked, where not everything can be met', () => {
  it('holds, though breaking it would fall short less', () => {
    const problem = locked(hallElsewhere);
    const cheapest = elasticPlan(problem, engine);
    if (!isPlan(cheapest)) throw new Error('No plan');
    expect(cheapest.shortfalls.map(({ kind }) => kind)).toContain('lock');
    const plan = need(solveAllocation(problem, engine));
    expect(plan.shortfalls.map(({ kind }) => kind)).not.toContain('lock');
    expect(plan.assignment['hall']).not.toBe('R101');
    expect(plan.penalty).toBeGreaterThan(cheapest.penalty);
  });

  it('holds in every plan to choose from', () => {
    for (const { plan } of need(allocationOptions(locked(hallElsewhere), engine))) expect(plan.assignment['hall']).not.toBe('R101');
  });

  it('falls where no plan can hold it, and is told', () => {
    const farTooSmall: Lock = { function: 'hall', room: short.rooms.toSorted((a, b) => a.areaM2 - b.areaM2)[0]!.id, in: true };
    const plan = need(solveAllocation(locked(farTooSmall), engine));
    expect(plan.shortfalls).toContainEqual(expect.objectContaining({ kind: 'lock', of: 'hall', others: [farTooSmall.room], penalty: 100 }));
  });
});
