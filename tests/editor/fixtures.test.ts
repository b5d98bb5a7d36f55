import { beforeEach, describe, expect, it } from 'vitest';
import { newFixture } from '../../src/model/new-fixture.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import type { Fixture } from '../../src/model/plan-part.ts';
import type { Project } from '../../src/model/project.ts';
import { equipmentIn } from '../../src/rules/room-equipment.ts';
import { symbols } from '../tools/sign-project.ts';
import { oneRoom } from '../tools/starter-project.ts';
import { TestEditor } from './test-editor.ts';

const f1: EntityRef = { kind: 'fixture', id: 'f1', storeyId: 'st1' };
const one = (kind: string, changes: Partial<Fixture> = {}): Project => oneRoom(10_000, 8000, { fixtures: { f1: { ...newFixture(symbols[kind]!, { x: 5000, y: 4000 }), id: 'f1', ...changes } } });
const open = (project: Project) => new TestEditor(project, { symbols });
const fixtures = (t: TestEditor) => Object.values(t.storey.fixtures);

let t: TestEditor;
beforeEach(() => {
  t = open(oneRoom(10_000, 8000));
});

describe('placing a symbol', () => {
  const taken = (symbol: string) => {
    t.editor.setPens({ symbol });
    return t.tool('fixture');
  };

  it('puts it down where the click is, again and again, until Esc', () => {
    taken('desk').click(3000, 3000).click(6000, 3000).press('Escape');
    expect(fixtures(t).map(({ kind, position }) => [kind, position.x])).toEqual([['desk', 3000], ['desk', 6000]]);
    t.expectState('select.idle').run('undo');
    expect(fixtures(t)).toHaveLength(1);
  });

  it('writes into it what it counts for, and the rules count it in the room', () => {
    taken('waitingSeats').click(3000, 3000);
    const [seats] = fixtures(t);
    expect(seats?.equipment).toEqual({ waitingSeats: 4 });
    expect(equipmentIn({ storey: t.storey, room: t.storey.rooms['r1']! }, 'waitingSeats')).toBe(4);
  });

  it('turns by R and by a typed angle, and is mirrored by M', () => {
    taken('desk').pointerMove(5000, 4000).press('r').press('m').pointerDown();
    expect(fixtures(t)[0]).toMatchObject({ angleDeg: 90, mirrored: true });
    taken('desk').pointerMove(5000, 2000).type('30').press('Enter');
    expect(fixtures(t)[1]).toMatchObject({ angleDeg: 30, mirrored: false });
  });

  it('stands with its back to the wall that is near', () => {
    taken('bookshelf').click(5000, 7600);
    expect(fixtures(t)[0]).toMatchObject({ angleDeg: 0, position: { y: 8000 - 120 - 175 } });
    t.click(9700, 4000);
    expect(fixtures(t)[1]).toMatchObject({ angleDeg: 270, position: { x: 10_000 - 120 - 175 } });
  });

  it('comes flush with its neighbour', () => {
    taken('filingCabinet').click(3000, 7700).click(4830, 7700);
    const [a, b] = fixtures(t);
    expect(b!.position.x - a!.position.x).toBe(1800);
  });

  it('goes without a pointer: Enter shows it in the middle, arrows move it, Enter puts it down', () => {
    taken('counter').press('Enter').press('ArrowRight').press('Enter');
    expect(fixtures(t)[0]?.position).toEqual({ x: 5100, y: 4000 });
  });

  it('does nothing until a symbol is chosen', () => {
    t.tool('fixture').click(3000, 3000);
    expect(fixtures(t)).toEqual([]);
    expect(t.state.tool.hint.key).toBe('hint.fixture.choose');
  });
});

describe('a fixture on the plan', () => {
  it('is picked before the room it stands in, the smaller one first', () => {
    const project = one('basketballCourt', { width: 9000, depth: 7000 });
    const chair = { ...newFixture(symbols['chair']!, { x: 5000, y: 4000 }), id: 'f2' };
    t = open({ ...project, storeys: [{ ...project.storeys[0]!, fixtures: { ...project.storeys[0]!.fixtures, f2: chair } }] });
    t.click(5000, 4000).expectSelected({ ...f1, id: 'f2' }).click(2000, 2000).expectSelected(f1);
  });

  it('is dragged, nudged and deleted', () => {
    t = open(one('desk'));
    t.dragTo([5000, 4000], [6000, 5000]).pointerUp();
    expect(fixtures(t)[0]?.position).toEqual({ x: 6000, y: 5000 });
    t.press('ArrowRight');
    expect(fixtures(t)[0]?.position.x).toBe(6010);
    t.press('Delete');
    expect(fixtures(t)).toEqual([]);
    t.run('undo').run('undo').run('undo');
    expect(fixtures(t)[0]?.position).toEqual({ x: 5000, y: 4000 });
  });

  it('is pulled larger by the side, the other side stays, and its seats are counted anew', () => {
    t = open(one('waitingSeats'));
    t.click(5000, 4000).dragTo([6100, 4000], [7200, 4000]).pointerUp();
    expect(fixtures(t)[0]).toMatchObject({ width: 3300, equipment: { waitingSeats: 6 }, position: { x: 5550, y: 4000 } });
  });

  it('is turned by the handle behind its back', () => {
    t = open(one('desk'));
    t.click(5000, 4000);
    t.dragTo([5000, 4000 + 350 + 240], [4000, 4010]).pointerUp();
    expect(fixtures(t)[0]?.angleDeg).toBe(90);
  });

  it('keeps its size where there is one true size', () => {
    t = open(one('tableTennis'));
    t.click(5000, 4000).dragTo([5000 + 1370, 4000], [7500, 4000]).pointerUp();
    expect(fixtures(t)[0]).toMatchObject({ width: 2740, depth: 1525 });
  });

  it('is taken by a selection box and by select all', () => {
    t = open(one('desk'));
    t.run('selectAll');
    expect(t.state.selection).toContainEqual(f1);
  });
});
