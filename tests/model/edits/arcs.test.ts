import { describe, expect, it } from 'vitest';
import { arcPoints } from '../../../src/geometry/arc-points.ts';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Opening } from '../../../src/model/storey.ts';
import { after, emptyProject, points, remove, storeyOf, walls } from '../sample.ts';

/** A half disc of 2 m radius on a straight wall. */
const halfDisc = (): Project =>
  [
    walls(points([-2000, 0], [2000, 0])),
    walls(arcPoints({ x: 2000, y: 0 }, { x: 0, y: 2000 }, { x: -2000, y: 0 }), { arc: true }),
  ].reduce(after, emptyProject());

const pieces = (project: Project) => Object.values(storeyOf(project).walls).filter((wall) => wall.arc !== undefined);
/** The piece nearest to the top of the disc. */
const topPiece = (project: Project) => {
  const { nodes } = storeyOf(project);
  return pieces(project).reduce((best, wall) => (nodes[wall.a]!.y + nodes[wall.b]!.y > nodes[best.a]!.y + nodes[best.b]!.y ? wall : best));
};
const door = (wallId: string, at: number, width = 900): Edit => ({
  verb: 'addOpening',
  args: { storeyId: 's1', opening: { wallId, at, width, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } satisfies Omit<Opening, 'id'> },
});

describe('an arc', () => {
  it('is one in all its pieces, and its room has the area of the half disc', () => {
    const project = halfDisc();
    expect(new Set(pieces(project).map((wall) => wall.arc)).size).toBe(1);
    expect(planOf(storeyOf(project)).faces[0]!.areaM2).toBeCloseTo((Math.PI * 4) / 2, 2);
    expect(checkInvariants(project)).toEqual([]);
  });

  it('has another id than the arc before it', () => {
    const two = after(halfDisc(), walls(points([5000, 0], [5500, 300], [6000, 0]), { arc: true }));
    expect(new Set(pieces(two).map((wall) => wall.arc)).size).toBe(2);
  });

  it('moves as one, anywhere, when one piece is moved', () => {
    const free = after(emptyProject(), walls(arcPoints({ x: 2000, y: 0 }, { x: 0, y: 2000 }, { x: -2000, y: 0 }), { arc: true }));
    const moved = after(free, { verb: 'moveWall', args: { storeyId: 's1', wallId: topPiece(free).id, by: { x: 300, y: 500 } } });
    const [was, is] = [storeyOf(free).nodes, storeyOf(moved).nodes];
    for (const id of Object.keys(was)) expect(is[id]).toEqual({ id, x: was[id]!.x + 300, y: was[id]!.y + 500 });
  });

  it('changes as one, and is removed as one', () => {
    const project = halfDisc();
    const thick = after(project, { verb: 'setWall', args: { storeyId: 's1', wallId: topPiece(project).id, changes: { thickness: 370, kind: 'exterior' } } });
    expect(new Set(pieces(thick).map((wall) => `${wall.kind} ${wall.thickness}`))).toEqual(new Set(['exterior 370']));
    expect(storeyOf(thick).walls['w1']!.thickness).toBe(200);
    expect(Object.keys(storeyOf(after(project, remove(topPiece(project).id))).walls)).toEqual(['w1']);
  });

  it('stays one when a wall cuts it', () => {
    const cut = after(halfDisc(), walls(points([0, 0], [0, 3000])));
    expect(new Set(pieces(cut).map((wall) => wall.arc)).size).toBe(1);
    expect(planOf(storeyOf(cut)).faces).toHaveLength(2);
    expect(checkInvariants(cut)).toEqual([]);
  });

  it('is never one wall with a straight one that goes on from it', () => {
    const drawn = after(halfDisc(), walls(points([2000, 0], [2000, -3000])));
    const gone = after(drawn, remove('w1'));
    expect(pieces(gone)).toHaveLength(pieces(drawn).length);
    expect(checkInvariants(gone).filter((d) => d.severity === 'error')).toEqual([]);
  });
});

describe('an opening on an arc', () => {
  it('makes the pieces that it spans one chord of the same arc', () => {
    const project = halfDisc();
    const piece = topPiece(project);
    const opened = after(project, door(piece.id, 60));
    const { openings, walls: all, nodes } = storeyOf(opened);
    const wall = all[openings['o1']!.wallId]!;
    expect(wall.arc).toBe(piece.arc);
    expect(Math.hypot(nodes[wall.a]!.x - nodes[wall.b]!.x, nodes[wall.a]!.y - nodes[wall.b]!.y)).toBeGreaterThanOrEqual(900);
    expect(pieces(opened).length).toBeLessThan(pieces(project).length - 5);
    expect(checkInvariants(opened)).toEqual([]);
  });

  it('that grows takes further pieces', () => {
    const opened = after(halfDisc(), door(topPiece(halfDisc()).id, 60));
    const wider = after(opened, { verb: 'setOpening', args: { storeyId: 's1', openingId: 'o1', changes: { width: 1500 } } });
    expect(storeyOf(wider).openings['o1']!.width).toBe(1500);
    expect(pieces(wider).length).toBeLessThan(pieces(opened).length);
    expect(checkInvariants(wider)).toEqual([]);
  });

  it('is refused with what to do where a wall meets the arc within it', () => {
    const cut = after(halfDisc(), walls(points([0, 0], [0, 3000])));
    const result = applyEdit(cut, door(topPiece(cut).id, 60));
    expect(result.ok).toBe(false);
    expect(result.diagnostics.map((d) => d.code)).toEqual(['opening.arc-too-short']);
  });
});
