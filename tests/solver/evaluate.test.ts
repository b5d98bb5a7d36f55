import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/solver/evaluate.ts';
import { spacesOf } from '../../src/solver/spaces.ts';
import { cases } from './cases.ts';

describe.each(cases)('case $name', ({ problem, spaces, expected }) => {
  it('has the spaces that the study derived', () => {
    const sorted = (texts: readonly string[]): string[] => [...texts].sort();
    const found = spacesOf(problem).map(({ id, rooms, areaM2, neighbours }) => ({ id, rooms, areaM2, neighbours: sorted(neighbours) }));
    const stated = spaces.map(({ id, rooms, area, nb }) => ({ id, rooms, areaM2: area, neighbours: sorted(nb) }));
    expect(found).toEqual(stated.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('weighs every ranked plan as full enumeration did', () => {
    expect(expected.ranked.length).toBeGreaterThan(3);
    for (const { penalty, objective, assignment } of expected.ranked) {
      const judged = evaluatePlan(problem, assignment);
      expect(judged.ok && { penalty: judged.value.penalty, objective: judged.value.objective }).toEqual({ penalty, objective });
    }
  });
});
