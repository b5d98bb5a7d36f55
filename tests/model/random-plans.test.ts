import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { createHistory } from '../../src/model/history.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import { wallFace } from '../../src/model/wall-face.ts';
import { emptyProject, points, storeyOf, walls } from './sample.ts';

/** A step by numbers, so that it means something for whatever plan it meets. */
type Step =
  | { readonly kind: 'add'; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number; readonly thickness: number; readonly virtual: boolean }
  | { readonly kind: 'moveWall'; readonly pick: number; readonly dx: number; readonly dy: number }
  | { readonly kind: 'moveNode'; readonly pick: number; readonly dx: number; readonly dy: number }
  | { readonly kind: 'remove'; readonly pick: number }
  | { readonly kind: 'name'; readonly pick: number }
  | { readonly kind: 'open'; readonly pick: number; readonly share: number };

const steps = (coordinate: fc.Arbitrary<number>, shift: fc.Arbitrary<number>): fc.Arbitrary<Step[]> => {
  const pick = fc.nat(10_000);
  const thickness = fc.constantFrom(60, 120, 200, 240, 370);
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), x: coordinate, y: coordinate, dx: coordinate, dy: coordinate, thickness, virtual: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('moveWall' as const), pick, dx: shift, dy: shift }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('moveNode' as const), pick, dx: shift, dy: shift }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), pick }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('name' as const), pick }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('open' as const), pick, share: fc.nat(100) }) },
  );
  return fc.array(step, { minLength: 4, maxLength: 12 });
};

const grid = steps(fc.integer({ min: 0, max: 8 }).map((n) => n * 1000), fc.integer({ min: -3, max: 3 }).map((n) => n * 500));
const oblique = steps(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: -2000, max: 2000 }));
/** Everything within a few millimetres: where rounding hurts. */
const dense = steps(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -9, max: 9 }));

const at = <T>(record: Readonly<Record<string, T>>, pick: number): T | undefined => {
  const all = Object.values(record);
  return all[pick % Math.max(1, all.length)];
};

function editOf(project: Project, step: Step): Edit | null {
  const storey = storeyOf(project);
  const storeyId = storey.id;
  if (step.kind === 'add') {
    const kind = step.virtual ? 'virtual' : 'interior';
    return walls(points([step.x, step.y], [step.dx, step.dy]), { kind, thickness: step.thickness });
  }
  if (step.kind === 'moveNode') {
    const node = at(storey.nodes, step.pick);
    return node ? { verb: 'moveNodes', args: { storeyId, nodeIds: [node.id], by: { x: step.dx, y: step.dy } } } : null;
  }
  if (step.kind === 'name') {
    const room = at(storey.rooms, step.pick);
    return room ? { verb: 'setRoom', args: { storeyId, roomId: room.id, changes: { name: `室${step.pick}` } } } : null;
  }
  const wall = at(storey.walls, step.pick);
  if (!wall) return null;
  if (step.kind === 'moveWall') {
    return { verb: 'moveWall', args: { storeyId, wallId: wall.id, by: { x: step.dx, y: step.dy } } };
  }
  if (step.kind === 'remove') {
    return { verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: wall.id, storeyId }] } };
  }
  const [a, b] = [storey.nodes[wall.a]!, storey.nodes[wall.b]!];
  const at100 = Math.round((Math.hypot(b.x - a.x, b.y - a.y) * step.share) / 100);
  return {
    verb: 'addOpening',
    args: { storeyId, opening: { wallId: wall.id, at: at100, width: 700, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } },
  };
}

const errors = (project: Project) => checkInvariants(project).filter((d) => d.severity === 'error');

const namedIds = (project: Project): string[] =>
  Object.values(storeyOf(project).rooms).filter((room) => room.name !== '').map((room) => room.id);

function holdThroughout(sequence: readonly Step[]): void {
  let project = emptyProject();
  for (const step of sequence) {
    const edit = editOf(project, step);
    if (edit === null) continue;
    const result = applyEdit(project, edit);
    if (!result.ok) {
      expect(result.diagnostics.map((d) => d.code)).not.toContain('plan.unsettled');
      continue;
    }
    const rooms = new Set(Object.keys(storeyOf(result.value).rooms));
    expect(namedIds(project).filter((id) => !rooms.has(id)), 'named rooms stay').toEqual([]);
    project = result.value;
    expect(errors(project), JSON.stringify(edit)).toEqual([]);
    expect(figures(project), 'what is kept from earlier versions').toEqual(figures(structuredClone(project)));
  }
}

/** A plan in numbers. Of a cloned project nothing is remembered, so it is derived from nothing. */
function figures(project: Project) {
  const storey = storeyOf(project);
  const { rooms, faces, wallBodies, grossM2, wallM2, unbound, shared } = planOf(storey);
  const seen = Object.keys(storey.walls).flatMap((id) => [wallFace(storey, id, 'left'), wallFace(storey, id, 'right')]);
  return { rooms: [...rooms], faces, wallBodies: [...wallBodies], grossM2, wallM2, unbound, shared, seen };
}

describe('random plans', () => {
  it('keep the invariants when walls on a grid are drawn, moved and removed', () => {
    fc.assert(fc.property(grid, holdThroughout), { numRuns: 400 });
  });

  it('keep the invariants when oblique walls are drawn, moved and removed', () => {
    fc.assert(fc.property(oblique, holdThroughout), { numRuns: 400 });
  });

  it('keep the invariants when walls crowd within a few millimetres', () => {
    fc.assert(fc.property(dense, holdThroughout), { numRuns: 200 });
  });

  it('give the identical document after undo and redo', () => {
    fc.assert(
      fc.property(oblique, (sequence) => {
        const history = createHistory(emptyProject());
        const versions = [JSON.stringify(history.project)];
        for (const step of sequence) {
          const edit = editOf(history.project, step);
          const result = edit === null ? null : history.commit(step.kind, [edit]);
          if (result?.ok && history.undoLabels.length === versions.length) versions.push(JSON.stringify(history.project));
        }
        for (const version of versions.slice(0, -1).reverse()) {
          expect(history.undo()).toBe(true);
          expect(JSON.stringify(history.project)).toBe(version);
        }
        for (const version of versions.slice(1)) {
          expect(history.redo()).toBe(true);
          expect(JSON.stringify(history.project)).toBe(version);
        }
      }),
      { numRuns: 150 },
    );
  });
});
