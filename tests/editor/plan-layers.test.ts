import { describe, expect, it } from 'vitest';
import { PLAN_LAYERS } from '../../src/editor/plan-layers.ts';
import { newFixture } from '../../src/model/new-fixture.ts';
import { symbols } from '../tools/sign-project.ts';
import { oneRoom } from '../tools/starter-project.ts';
import { TestEditor } from './test-editor.ts';

const furnished = () => new TestEditor(oneRoom(10_000, 8000, { fixtures: { f1: { ...newFixture(symbols['desk']!, { x: 5000, y: 4000 }), id: 'f1' } } }), { symbols });
const kinds = (t: TestEditor) => [...new Set(t.state.selection.map(({ kind }) => kind))].toSorted();

describe('layers', () => {
  it.each(['shown', 'locked'] as const)('lets the pointer through to what lies below where one is not to be reached: %s', (part) => {
    const t = furnished();
    t.editor.setLayer('fixture', { [part]: part === 'locked' });
    t.click(5000, 4000).expectSelected({ kind: 'room', id: 'r1', storeyId: 'st1' });
    t.editor.setLayer('room', { locked: true });
    t.click(5000, 4000).expectSelected();
  });

  it('leave select all and selection boxes what is free', () => {
    const t = furnished();
    t.editor.setLayer('wall', { locked: true });
    t.run('selectAll');
    expect(kinds(t)).toEqual(['fixture', 'room']);
    t.editor.select([]);
    t.dragTo([-1000, -1000], [11_000, 9000]).pointerUp();
    expect(kinds(t)).toEqual(['fixture', 'room']);
  });

  it('keep what is locked from being moved and deleted, even where the outline has picked it', () => {
    const t = furnished();
    t.editor.setLayer('fixture', { locked: true });
    t.editor.select([{ kind: 'fixture', id: 'f1', storeyId: 'st1' }]);
    t.press('Delete').press('ArrowRight');
    expect(t.storey.fixtures['f1']?.position).toEqual({ x: 5000, y: 4000 });
    expect(t.editor.isEnabled('delete')).toBe(false);
  });

  it('let go of what is hidden while it is picked, and change nothing of the project', () => {
    const t = furnished();
    const before = t.project;
    t.click(5000, 4000);
    t.editor.setLayer('fixture', { shown: false });
    t.expectSelected();
    for (const layer of PLAN_LAYERS) t.editor.setLayer(layer, { shown: false, locked: true });
    expect(t.project).toBe(before);
  });
});
