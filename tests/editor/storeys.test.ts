import { describe, expect, it } from 'vitest';
import { duplicateStorey, goesWithStorey, levelOnTop, nextStoreyId, storeyBelow, storeysUpward } from '../../src/editor/storeys.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import { newFixture } from '../../src/model/new-fixture.ts';
import { symbols } from '../tools/sign-project.ts';
import { oneRoom, starterProject } from '../tools/starter-project.ts';
import { TestEditor } from './test-editor.ts';

describe('storeys', () => {
  it('are gone through by PageUp and PageDown, by level and not by their place in the list', () => {
    const t = new TestEditor(oneRoom(6000, 5000));
    t.editor.commit('undo.addStorey', [{ verb: 'addStorey', args: { name: '二层', level: 3300, height: 3300, wallsOf: 'st1' } }]);
    t.editor.commit('undo.addStorey', [{ verb: 'addStorey', args: { name: '地下室', level: -3000, height: 3000 } }]);
    const names = () => storeysUpward(t.project).map(({ name }) => name);
    expect(names()).toEqual(['地下室', '一层', '二层']);
    const shown = () => t.project.storeys.find(({ id }) => id === t.state.storeyId)!.name;
    t.press('PageUp');
    expect(shown()).toBe('二层');
    expect(t.editor.isEnabled('storey.up')).toBe(false);
    t.press('PageDown').press('PageDown');
    expect(shown()).toBe('地下室');
    expect(storeyBelow(t.project, t.state.storeyId)).toBeNull();
    expect(t.editor.isEnabled('storey.below')).toBe(false);
  });

  it('lie one on the other: a new one begins where the highest ends', () => {
    expect(levelOnTop({ storeys: [] })).toBe(0);
    expect(levelOnTop(oneRoom(6000, 5000))).toBe(3300);
  });

  it('are duplicated with walls, rooms and all that stands in them, as one step', () => {
    const desk = { ...newFixture(symbols['desk']!, { x: 3000, y: 2000 }), id: 'f1' };
    const t = new TestEditor(oneRoom(6000, 5000, { fixtures: { f1: desk } }));
    const id = nextStoreyId(t.project);
    expect(t.editor.commit('undo.duplicateStorey', duplicateStorey(t.project, t.storey, '二层')).ok).toBe(true);
    const made = t.project.storeys.find((storey) => storey.id === id)!;
    expect(made).toMatchObject({ name: '二层', level: 3300, rooms: { r1: { name: '会议室', number: '101' } } });
    expect(Object.values(made.fixtures)).toMatchObject([{ kind: 'desk', position: { x: 3000, y: 2000 } }]);
    expect(checkInvariants(t.project).filter(({ severity }) => severity === 'error')).toEqual([]);
    t.run('undo');
    expect(t.project.storeys).toHaveLength(1);
  });

  it('say what goes along when one is removed', () => {
    const project = starterProject();
    const storey = project.storeys[0]!;
    const lost = goesWithStorey(project, storey);
    expect(lost.rooms).toBe(Object.keys(storey.rooms).length);
    expect(lost.walls).toBe(Object.keys(storey.walls).length);
    const t = new TestEditor(project);
    t.editor.commit('undo.removeStorey', [{ verb: 'removeEntities', args: { refs: [{ kind: 'storey', id: storey.id }] } }]);
    expect(Object.keys(project.signs).length - Object.keys(t.project.signs).length).toBe(lost.signs);
    expect(project.sheets.length - t.project.sheets.length).toBe(lost.sheets);
  });
});
