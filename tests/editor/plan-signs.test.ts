import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/editor/bounds.ts';
import { viewOf } from '../../src/editor/view-of.ts';
import { selectable } from '../../src/editor/selectable.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import type { Project } from '../../src/model/project.ts';
import type { Sign } from '../../src/model/sign.ts';
import { starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

/** The starter with one of its plaques hung on the north side of the wall between hall and station. */
function withBoard(): { project: Project; board: EntityRef; y: number; x: number } {
  const project = starter();
  const storey = project.storeys[0]!;
  const wall = Object.values(storey.walls).find(({ a, b }) => {
    const [p, q] = [storey.nodes[a]!, storey.nodes[b]!];
    return p.y === 7500 && q.y === 7500 && Math.min(p.x, q.x) <= 9000 && Math.max(p.x, q.x) >= 10000;
  })!;
  const [a, b] = [storey.nodes[wall.a]!, storey.nodes[wall.b]!];
  const side = a.x < b.x ? 'right' : 'left';
  const s1 = project.signs['s1']!;
  const sign: Sign = { ...s1, host: { kind: 'wall', storeyId: storey.id, wallId: wall.id, side }, offset: 0, size: { width: 600, height: 800 } };
  const next = { ...project, signs: { ...project.signs, s1: sign } };
  const box = boundsOf(next, { kind: 'sign', id: 's1' })!;
  return { project: next, board: { kind: 'sign', id: 's1' }, x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
}

describe('a sign that hangs inside, on the plan', () => {
  it('is shown there, picked by a click and found with the keyboard', () => {
    const { project, board, x, y } = withBoard();
    const hand = new TestEditor(project);
    expect(viewOf(hand.state, board)).toBe('plan');
    expect(selectable(hand.state)).toContainEqual(board);
    hand.pointerMove(x, y).pointerDown().pointerUp();
    expect(hand.state.selection).toEqual([board]);
  });

  it('slides along its wall under the hand; how high it hangs stays', () => {
    const { project, x, y } = withBoard();
    const hand = new TestEditor(project);
    const before = project.signs['s1']!;
    hand.pointerMove(x, y).pointerDown().pointerMove(x + 400, y + 700).pointerUp();
    // The person in the hall looks north: the right is east.
    expect(hand.project.signs['s1']).toEqual({ ...before, offset: 400 });
    hand.editor.undo();
    expect(hand.project.signs['s1']).toEqual(before);
  });

  it('is moved by the arrows along its wall alone', () => {
    const { project, board } = withBoard();
    const hand = new TestEditor(project);
    hand.editor.select([board]);
    hand.editor.run('nudge.up.normal');
    hand.editor.run('nudge.right.normal');
    expect(hand.project.signs['s1']).toEqual({ ...project.signs['s1']!, offset: 10 });
  });

  it('is brought into sight on its storey when it is asked for from elsewhere', () => {
    const { project, board } = withBoard();
    const hand = new TestEditor(project);
    hand.editor.setView('gate');
    hand.editor.reveal([board]);
    expect(hand.state.view).toBe('plan');
    expect(hand.state.selection).toEqual([board]);
  });
});
