import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { createHistory } from '../../src/model/history.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import { editOf, stepIn, type Step } from './random-step.ts';
import { after, emptyProject, named, points, rectangle, roomNamed, storeyOf, wallAt, walls } from './sample.ts';

/** 250 edits of the long session in a run of the suite; PAITU_FUZZ=10000 for the whole of it. */
const EDITS = Number(process.env['PAITU_FUZZ'] ?? 250);

const errors = (project: Project) => checkInvariants(project).filter((d) => d.severity === 'error');
const namesOf = (project: Project): string[] => Object.values(storeyOf(project).rooms).filter((room) => room.name !== '').map((room) => room.id);

/** What a sound plan must be after an edit, or an edit after its refusal. */
function holds(before: Project, edit: Edit): Project {
  const result = applyEdit(before, edit);
  if (!result.ok) {
    expect(result.diagnostics.map((d) => d.code), JSON.stringify(edit)).not.toContain('plan.unsettled');
    return before;
  }
  expect(errors(result.value), JSON.stringify(edit)).toEqual([]);
  if (edit.verb !== 'mergeRooms') {
    const rooms = storeyOf(result.value).rooms;
    expect(namesOf(before).filter((id) => rooms[id] === undefined), `named rooms stay: ${edit.verb}`).toEqual([]);
  }
  return result.value;
}

const grid = fc.integer({ min: 0, max: 9 }).map((n) => n * 1000);
const oblique = fc.integer({ min: 0, max: 9000 });

describe('random edits of every verb', () => {
  it.each([['on a grid', grid], ['at any angle', oblique]])('keep the invariants: %s', (_, coordinate) => {
    fc.assert(
      fc.property(fc.array(stepIn(coordinate), { minLength: 4, maxLength: 14 }), (steps) => {
        steps.reduce((project, step) => {
          const edit = editOf(project, step);
          return edit === null ? project : holds(project, edit);
        }, emptyProject());
      }),
      { numRuns: 100 },
    );
  });

  it('keep the invariants in one long session, with undo and redo in its middle', () => {
    const steps = fc.sample(stepIn(oblique), { numRuns: EDITS, seed: 20261128 });
    const history = createHistory(emptyProject());
    const done: Record<string, number> = {};
    for (const [i, step] of steps.entries()) {
      if (i % 7 === 3) travel(history, step);
      const { walls: standing, fixtures } = storeyOf(history.project);
      if (Object.keys(standing).length > 90 || Object.keys(fixtures).length > 60) clear(history);
      const edit = editOf(history.project, step);
      if (edit === null) continue;
      const next = holds(history.project, edit);
      if (next === history.project) continue;
      expect(history.commit(edit.verb, [edit]).ok).toBe(true);
      done[edit.verb] = (done[edit.verb] ?? 0) + 1;
    }
    if (process.env['PAITU_FUZZ'] !== undefined) process.stdout.write(`${EDITS} steps, done: ${JSON.stringify(done)}\n`);
    expect(Object.keys(done).length).toBeGreaterThan(15);
  }, 120_000 + EDITS * 400);
});

type History = ReturnType<typeof createHistory>;

/** Back and forth again gives the same document. */
function travel(history: History, { pick }: Step): void {
  const before = JSON.stringify(history.project);
  const steps = 1 + (pick % 3);
  let back = 0;
  for (; back < steps && history.undo(); back++) expect(errors(history.project)).toEqual([]);
  if (pick % 5 === 0) return;
  for (let i = 0; i < back; i++) expect(history.redo()).toBe(true);
  expect(JSON.stringify(history.project)).toBe(before);
}

/** A plan that has grown too full for the run is emptied by half: what goes takes nothing of the rest along. */
function clear(history: History): void {
  const { walls: all, fixtures, id: storeyId } = storeyOf(history.project);
  const refs = [
    ...Object.keys(all).slice(0, 60).map((id) => ({ kind: 'wall' as const, id, storeyId })),
    ...Object.keys(fixtures).map((id) => ({ kind: 'fixture' as const, id, storeyId })),
  ];
  const edit: Edit = { verb: 'removeEntities', args: { refs } };
  holds(history.project, edit);
  expect(history.commit('clear', [edit]).ok).toBe(true);
}

const draw = (...edits: Edit[]): Project => edits.reduce(after, emptyProject());

describe('a plan', () => {
  it('keeps a room with its name where a wall comes to stand on its façade', () => {
    const touched = draw(rectangle(0, 0, 4000, 3000), named('r1', '会议室'), walls(points([1000, 3000], [2500, 6000])));
    expect(roomNamed(touched, '会议室').id).toBe('r1');
    expect(checkInvariants(touched)).toEqual([]);
  });

  it('holds a room within a room: the outer one has a hole, and both keep their names', () => {
    const nested = draw(rectangle(0, 0, 10_000, 8000), named('r1', '大厅'), rectangle(4000, 3000, 2000, 2000), named('r2', '小间'));
    const plan = planOf(storeyOf(nested));
    expect(plan.rooms.get('r1')!.centrelineM2).toBe(76);
    expect(plan.rooms.get('r2')!.centrelineM2).toBe(4);
    expect(checkInvariants(nested)).toEqual([]);
  });

  it('holds a yard of more than 1,000 m²', () => {
    const yard = draw(rectangle(0, 0, 60_000, 40_000, { kind: 'fence', thickness: 120 }), named('r1', '文化广场'));
    expect(planOf(storeyOf(yard)).rooms.get('r1')!.netM2).toBeCloseTo(59.88 * 39.88, 6);
    expect(checkInvariants(yard)).toEqual([]);
  });

  it('is empty again when everything is removed, but for the records of named rooms', () => {
    const full = draw(
      rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r1', '甲'),
      { verb: 'breakWall', args: { storeyId: 's1', wallId: 'w1', at: 1500 } },
    );
    const refs = Object.keys(storeyOf(full).walls).map((id) => ({ kind: 'wall' as const, id, storeyId: 's1' }));
    const bare = after(full, { verb: 'removeEntities', args: { refs } });
    const { nodes, walls: rest, rooms } = storeyOf(bare);
    expect([Object.keys(nodes), Object.keys(rest), Object.values(rooms).map((room) => room.name)]).toEqual([[], [], ['甲']]);
    const gone = after(bare, { verb: 'removeEntities', args: { refs: [{ kind: 'room', id: 'r1', storeyId: 's1' }] } });
    expect(storeyOf(gone)).toEqual(storeyOf(emptyProject()));
  });

  it('divides where a wall is drawn, and no step loses what a broken wall says of itself', () => {
    const broken = draw(rectangle(0, 0, 8000, 3000), { verb: 'breakWall', args: { storeyId: 's1', wallId: 'w1', at: 2000 } });
    const divided = after(broken, walls(points([2000, 0], [2000, 3000])));
    const again = after(divided, { verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: wallAt(divided, 2000, 1500), storeyId: 's1' }] } });
    expect(Object.values(storeyOf(again).nodes).filter((node) => node.cut)).toHaveLength(1);
  });
});
