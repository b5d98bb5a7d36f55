import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Storey } from '../../../src/model/storey.ts';
import { manyRooms } from '../../bench/drag-page/many-rooms.ts';

const start = manyRooms(40);
const storeyId = start.storeys[0]!.id;
const KINDS = ['interior', 'exterior', 'virtual', 'fence'] as const;
const nth = <T>(record: Readonly<Record<string, T>>, i: number): T => Object.values(record)[i % Object.values(record).length]!;

const move = fc.record({ x: fc.integer({ min: -1500, max: 1500 }), y: fc.integer({ min: -1500, max: 1500 }) });
const acts: readonly ((storey: Storey, i: number, by: { x: number; y: number }) => Edit)[] = [
  ({ nodes }, i, by) => ({ verb: 'moveNodes', args: { storeyId, nodeIds: [...new Set([nth(nodes, i).id, nth(nodes, i + 1).id])], by } }),
  ({ walls }, i, by) => ({ verb: 'moveWall', args: { storeyId, wallId: nth(walls, i).id, by } }),
  ({ walls }, i) => ({ verb: 'setWall', args: { storeyId, wallId: nth(walls, i).id, changes: { thickness: 60 + 40 * (i % 9) } } }),
  ({ walls }, i) => ({ verb: 'setWall', args: { storeyId, wallId: nth(walls, i).id, changes: { kind: KINDS[i % 4]! } } }),
];

describe('what follows from walls of which a few have changed', () => {
  it('is what follows from the same walls as new ones, whether a drag goes on or begins again', () => {
    const step = fc.record({ act: fc.nat(acts.length - 1), i: fc.nat(500), by: move, isKept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        let project = start;
        for (const { act, i, by, isKept } of steps) {
          const result = applyEdit(project, acts[act]!(project.storeys[0]!, i, by));
          if (!result.ok) continue;
          const storey = result.value.storeys[0]!;
          expect(planOf(storey)).toEqual(planOf(structuredClone(storey)));
          if (isKept) project = result.value;
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
