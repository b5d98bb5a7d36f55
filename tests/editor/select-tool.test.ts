import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity.ts';
import { planOf } from '../../src/model/plan.ts';
import { emptyPlot, starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const storeyId = starter().storeys[0]!.id;
const room = (id: string): EntityRef => ({ kind: 'room', id, storeyId });
const wall = (id: string): EntityRef => ({ kind: 'wall', id, storeyId });
const opening = (id: string): EntityRef => ({ kind: 'opening', id, storeyId });

describe('picking in the plan', () => {
  it('picks the room, the wall or the opening under the pointer', () => {
    const test = new TestEditor(starter());
    test.click(12000, 2000).expectSelected(room('r1'));
    test.click(8400, 3000).expectSelected(wall('w23'));
    test.click(2250, 0).expectSelected(opening('o4'));
    test.click(-3000, -3000).expectSelected();
  });

  it('adds and takes away with Shift', () => {
    const test = new TestEditor(starter()).click(12000, 2000).hold({ shift: true }).click(8400, 3000);
    test.expectSelected(room('r1'), wall('w23')).click(12000, 2000).expectSelected(wall('w23'));
  });

  it('lights what is under the pointer', () => {
    const test = new TestEditor(starter()).pointerMove(8400, 3000);
    expect(test.state.hovered).toEqual(wall('w23'));
    expect(test.state.tool.cursor).toBe('pointer');
  });

  it('takes with a box to the right what lies inside, to the left what it touches', () => {
    const test = new TestEditor(starter()).dragTo([-600, 3000], [4200, 8000]).expectState('select.brushing').pointerUp();
    expect(test.state.selection).toContainEqual(wall('w16'));
    expect(test.state.selection).not.toContainEqual(wall('w15'));
    test.dragTo([4200, 7700], [-600, 3000]).pointerUp();
    expect(test.state.selection).toContainEqual(wall('w15'));
  });

  it('lets go of everything with Esc', () => {
    new TestEditor(starter()).click(12000, 2000).press('Escape').expectSelected();
  });

  it('forgets what undo takes away', () => {
    const test = new TestEditor(starter()).run('tool.door').click(8400, 2000).tool('select');
    const made = Object.keys(test.storey.openings).at(-1)!;
    test.editor.select([opening(made)]);
    test.editor.undo();
    test.expectSelected();
  });
});

describe('dragging in the plan', () => {
  it('moves a wall with its whole run, square to its line', () => {
    const test = new TestEditor(starter()).dragTo([8400, 3000], [8930, 4000]).expectState('select.translating');
    expect(test.state.project.storeys[0]!.nodes['n3']).toMatchObject({ x: 8400 });
    test.pointerUp().expectState('select.idle');
    expect(test.storey.nodes['n3']).toMatchObject({ x: 8900, y: 0 });
    expect(test.storey.nodes['n10']).toMatchObject({ x: 8900, y: 5400 });
    expect(test.state.history.undoLabel).toBe('undo.moveWall');
    expect(test.state.selection).toEqual([wall('w23')]);
  });

  it('shows the new areas while the wall is under way, and keeps the document still', () => {
    const test = new TestEditor(starter());
    const before = planOf(test.storey).rooms.get('r9')!.netM2;
    test.dragTo([8400, 3000], [8900, 3000]);
    expect(planOf(test.state.draft!.storeys[0]!).rooms.get('r9')!.netM2).toBeGreaterThan(before);
    expect(planOf(test.storey).rooms.get('r9')!.netM2).toBe(before);
  });

  it('puts everything back with Esc', () => {
    const test = new TestEditor(starter());
    const before = test.project;
    test.dragTo([8400, 3000], [8900, 3000]).press('Escape').expectState('select.idle');
    expect(test.project).toBe(before);
    expect(test.state.draft).toBeNull();
    test.pointerUp();
    expect(test.project).toBe(before);
  });

  it('finishes the drag before it undoes, and nothing is overwritten when the button goes up', () => {
    const test = new TestEditor(starter());
    const before = test.project;
    test.dragTo([8400, 3000], [8900, 3000]);
    test.editor.undo();
    expect(test.project).toEqual(before);
    test.pointerMove(9200, 3000).pointerUp();
    expect(test.project).toEqual(before);
    test.editor.redo();
    expect(test.storey.nodes['n3']).toMatchObject({ x: 8900 });
  });

  it('drags a room only once it is picked', () => {
    const test = new TestEditor(starter()).dragTo([20000, 2500], [20300, 2500]).expectState('select.brushing').pointerUp();
    test.click(21750, 2000).dragTo([21750, 2000], [21750, 1700]).expectState('select.translating').pointerUp();
    expect(test.state.history.undoLabel).toBe('undo.moveRoom');
  });

  it('slides a door along its wall and keeps clear of the end', () => {
    const test = new TestEditor(starter()).dragTo([2250, 0], [2660, 100]).pointerUp();
    expect(test.storey.openings['o4']).toMatchObject({ at: 2650, wallId: 'w1' });
    test.dragTo([2650, 0], [9000, 0]).pointerUp();
    expect(test.storey.openings['o4']?.at).toBe(4500 - 900);
  });

  it('makes an opening wider at the handle of its end', () => {
    const test = new TestEditor(starter()).click(2250, 0).dragTo([3150, 0], [3350, 0]).expectState('select.resizing').pointerUp();
    expect(test.storey.openings['o4']).toMatchObject({ width: 2000, at: 2350 });
    expect(test.state.history.undoLabel).toBe('undo.resizeOpening');
  });

  it('leaves a read-only document as it is', () => {
    const test = new TestEditor(starter(), { readOnly: true });
    const before = test.project;
    test.dragTo([8400, 3000], [8900, 3000]).pointerUp();
    expect(test.project).toBe(before);
  });

  it('edits the name of a room on a double click', () => {
    const test = new TestEditor(starter()).doubleClick(12000, 2000);
    expect(test.state.editing).toEqual(room('r1'));
  });
});

describe('moving by keys', () => {
  it('moves a wall by 10, 100 and 1 mm', () => {
    const test = new TestEditor(starter()).click(8400, 3000).press('ArrowRight');
    expect(test.storey.nodes['n3']?.x).toBe(8410);
    test.hold({ shift: true }).press('ArrowRight').hold({ alt: true }).press('ArrowLeft');
    expect(test.storey.nodes['n3']?.x).toBe(8509);
  });

  it('makes one undo step of a row of them', () => {
    const test = new TestEditor(starter()).click(8400, 3000).press('ArrowRight').press('ArrowRight').press('ArrowRight');
    test.editor.undo();
    expect(test.storey.nodes['n3']?.x).toBe(8400);
    expect(test.state.history.canUndo).toBe(false);
    test.editor.redo();
    expect(test.storey.nodes['n3']?.x).toBe(8430);
  });

  it('starts a new step where something else was picked', () => {
    const test = new TestEditor(starter()).click(8400, 3000).press('ArrowRight').click(15600, 3000).press('ArrowLeft');
    expect(test.storey.nodes['n4']?.x).toBe(15590);
    test.editor.undo();
    expect(test.storey.nodes['n3']?.x).toBe(8410);
    expect(test.storey.nodes['n4']?.x).toBe(15600);
  });

  it('deletes a wall and leaves the rooms to be seen', () => {
    const test = new TestEditor(starter()).click(8400, 3000).press('Delete');
    expect(test.storey.walls['w23']).toBeUndefined();
    expect(test.storey.rooms['r9']?.name).toBe('便民超市（电商物流网点）');
  });

  it('cannot delete a room: its walls are what it is made of', () => {
    const test = new TestEditor(starter()).click(12000, 2000);
    expect(test.editor.isEnabled('delete')).toBe(false);
  });
});

describe('a room that is dragged', () => {
  const furnished = () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(4000, 3000).tool('select');
    const value = { kind: 'chair', title: '', position: { x: 1000, y: 1000 }, angleDeg: 0, mirrored: false, width: 500, depth: 400, steps: null, equipment: {}, group: '' };
    const storeyId = test.storey.id;
    test.editor.commit('undo.change', [
      { verb: 'addPlanPart', args: { storeyId, part: { kind: 'fixture', value } } },
      { verb: 'addPlanPart', args: { storeyId, part: { kind: 'label', value: { position: { x: 2500, y: 700 }, text: '入口', height: 200, angleDeg: 0, group: '' } } } },
    ]);
    return test;
  };
  const place = (test: TestEditor) => [Object.values(test.storey.fixtures)[0]!.position, Object.values(test.storey.labels)[0]!.position];

  it('takes along what stands in it, in one undo step', () => {
    const test = furnished().click(2000, 2000).hold({ alt: true }).dragTo([2000, 2000], [2600, 2400]).pointerUp();
    expect(place(test)).toEqual([{ x: 1600, y: 1400 }, { x: 3100, y: 1100 }]);
    test.editor.undo();
    expect(place(test)).toEqual([{ x: 1000, y: 1000 }, { x: 2500, y: 700 }]);
  });

  it('moves what is picked along with it once and not twice', () => {
    const test = furnished();
    test.editor.run('selectAll');
    test.editor.run('nudge.right.large');
    expect(place(test)).toEqual([{ x: 1100, y: 1000 }, { x: 2600, y: 700 }]);
  });
});
