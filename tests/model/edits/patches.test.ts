import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, commit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { maybeChanged } from '../../../src/model/graph/record-changes.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import { manyRooms } from '../../bench/drag-page/many-rooms.ts';

const start = manyRooms(20);
const storeyId = start.storeys[0]!.id;
const RECORDS = ['nodes', 'walls', 'openings', 'rooms'] as const;
const nth = <T>(record: Readonly<Record<string, T>>, i: number): T => Object.values(record)[i % Object.values(record).length]!;

const acts: readonly ((project: Project, i: number, by: { x: number; y: number }) => Edit)[] = [
  ({ storeys: [s] }, i, by) => ({ verb: 'moveNodes', args: { storeyId, nodeIds: [nth(s!.nodes, i).id], by } }),
  ({ storeys: [s] }, i) => ({ verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: nth(s!.walls, i).id, storeyId }] } }),
  ({ storeys: [s] }, i) => ({ verb: 'setRoom', args: { storeyId, roomId: nth(s!.rooms, i).id, changes: { name: `室${i}` } } }),
];

/** The ids whose things are not the same object, or not there, in both. */
const differing = (p: Readonly<Record<string, unknown>>, q: Readonly<Record<string, unknown>>): string[] =>
  Object.keys({ ...p, ...q }).filter((id) => p[id] !== q[id]);

const step = fc.record({ act: fc.nat(acts.length - 1), i: fc.nat(300), by: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }) });

describe('a project with the patches of a step applied', () => {
  it('is the one of before, or of after, and its records name all that the patches changed in them', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let project = start;
        for (const { act, i, by } of steps) {
          const made = commit(project, [acts[act]!(project, i, by)]);
          if (!made.ok) continue;
          const back = applyPatches(made.value.project, made.value.inverse);
          const again = applyPatches(back, made.value.patches);
          expect(JSON.stringify([back, again])).toBe(JSON.stringify([project, made.value.project]));
          for (const [p, q] of [[made.value.project, back], [back, again]] as const) {
            for (const name of RECORDS) {
              const [was, is] = [p.storeys[0]![name], q.storeys[0]![name]];
              const told = maybeChanged(was, is);
              expect(told, name).not.toBeNull();
              expect(new Set([...told!, ...differing(was, is)])).toEqual(new Set(told));
            }
            expect(planOf(q.storeys[0]!)).toEqual(planOf(structuredClone(q.storeys[0]!)));
          }
          project = again;
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('says nothing of a record that a patch replaces whole', () => {
    const walls = { ...start.storeys[0]!.walls };
    const next = applyPatches(start, [{ op: 'replace', path: ['storeys', 0, 'walls'], value: walls }]);
    expect(maybeChanged(start.storeys[0]!.walls, next.storeys[0]!.walls)).toBeNull();
  });
});
