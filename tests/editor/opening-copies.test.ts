import { describe, expect, it } from 'vitest';
import { arrayedOpenings, pickedOpenings } from '../../src/editor/plan/opening-copies.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { fragmentFrom, fragmentText } from '../../src/model/parts/fragment.ts';
import { after, emptyProject, points, rectangle, walls } from '../model/sample.ts';
import { TestEditor } from './test-editor.ts';

const door = (at: number, wallId = 'w1'): Edit => ({
  verb: 'addOpening', args: { storeyId: 's1', opening: { wallId, at, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } },
});
/** A hall of 8 × 3 m with a door in its lower wall. */
const hall = (...edits: readonly Edit[]) => new TestEditor([rectangle(0, 0, 8000, 3000), door(1000), ...edits].reduce(after, emptyProject()));
const ref = (id: string) => ({ kind: 'opening', id, storeyId: 's1' }) as const;
const copied = (test = hall()): TestEditor => {
  test.editor.select([ref('o1')]);
  return test.run('modify.copy');
};
const doors = (test: TestEditor) => Object.values(test.storey.openings).map(({ wallId, at }) => [wallId, at]);

describe('a door that is copied without its wall', () => {
  it('goes into the wall under the pointer, and is selected there', () => {
    const test = copied().run('modify.paste').pointerMove(4000, 3020);
    expect(Object.keys(test.state.draft!.storeys[0]!.openings)).toHaveLength(2);
    test.pointerDown().pointerUp();
    expect(doors(test)).toEqual([['w1', 1000], ['w3', 4000]]);
    test.expectSelected(ref('o2'));
    expect(test.storey.openings['o2']).toMatchObject({ width: 900, height: 2100, hinge: 'a', swing: 'left' });
    test.editor.undo();
    expect(doors(test)).toEqual([['w1', 1000]]);
  });

  it('is put beside another opening and never over it', () => {
    const test = copied().run('modify.paste').click(1200, 0);
    expect(doors(test)).toEqual([['w1', 1000], ['w1', 1900]]);
  });

  it('goes nowhere but into a wall', () => {
    const test = copied().run('modify.paste').pointerMove(4000, 1500);
    expect(test.state.tool).toMatchObject({ cursor: 'not-allowed', hint: { key: 'hint.paste.openings' } });
    test.pointerDown().pointerUp();
    expect(doors(test)).toHaveLength(1);
  });

  it('is carried over by the text of a clipboard, which another fragment without walls is not', () => {
    const fragment = copied().state.planClipboard!;
    expect(fragmentFrom(fragmentText(fragment))).toEqual(fragment);
    const loose = { ...fragment, fixtures: {}, nodes: { n1: { id: 'n1', x: 0, y: 0 } } };
    expect(fragmentFrom(fragmentText(loose))).toBeNull();
  });

  it('keeps its distance to others that were copied with it, or stays away', () => {
    const test = hall(door(2500));
    test.editor.select([ref('o1'), ref('o2')]);
    test.run('modify.copy').run('modify.paste').pointerMove(700, 3000);
    expect(test.state.tool.cursor).toBe('not-allowed');
    test.click(4000, 3000);
    expect(doors(test).slice(2)).toEqual([['w3', 3250], ['w3', 4750]]);
  });

  it('is duplicated at the pointer and cut away', () => {
    const test = hall();
    test.editor.select([ref('o1')]);
    test.run('modify.duplicate').expectState('paste.placing').press('Escape').press('Escape');
    test.editor.select([ref('o1')]);
    test.run('modify.cut');
    expect(doors(test)).toEqual([]);
  });
});

describe('a door that is arrayed along its wall', () => {
  const arrayed = (test: TestEditor, count: number, step: number) => {
    test.editor.select(Object.keys(test.storey.openings).map(ref));
    return arrayedOpenings(pickedOpenings(test.state)!, { count, step }).map((made) => made && [made.wallId, made.at]);
  };

  it('has its copies a step apart, towards the other end below zero', () => {
    expect(arrayed(hall(), 3, 1500)).toEqual([['w1', 2500], ['w1', 4000]]);
    expect(arrayed(hall(), 2, -1500)).toEqual([null]);
  });

  it('goes on where another wall meets its own, and leaves out what would stand on the corner', () => {
    const test = hall(walls(points([4000, 0], [4000, 3000])));
    expect(arrayed(test, 4, 1500).map((made) => made?.[1] ?? null)).toEqual([2500, null, 1500]);
  });

  it('leaves out what would overlap another opening or another copy', () => {
    expect(arrayed(hall(), 3, 600)).toEqual([null, ['w1', 2200]]);
    expect(arrayed(hall(door(2600)), 2, 1500)).toEqual([null, ['w1', 4100]]);
    expect(arrayed(hall(door(2000)), 3, 2000)).toEqual([['w1', 3000], ['w1', 5000], ['w1', 4000], ['w1', 6000]]);
  });

  it('is asked for where doors alone are selected', () => {
    const test = hall();
    test.editor.select([ref('o1')]);
    expect(test.editor.isEnabled('modify.array')).toBe(true);
    test.editor.select([ref('o1'), { kind: 'wall', id: 'w1', storeyId: 's1' }]);
    expect(pickedOpenings(test.state)).toBeNull();
  });
});
