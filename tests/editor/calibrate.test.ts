import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/geometry/point.ts';
import type { Underlay } from '../../src/model/plan-part.ts';
import { ontoUnderlay } from '../../src/model/underlay.ts';
import { lines, scan, traced } from '../tools/underlays.ts';
import { starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const over = (...underlays: readonly Underlay[]) => new TestEditor(traced(starter(), ...underlays));
const shown = (test: TestEditor, id = 'u1'): Underlay => test.storey.underlays[id]!;
const near = (a: Point, b: Point) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(1e-3);

describe('calibrating by a distance', () => {
  it('makes two points as far apart as was typed and leaves the first where it is', () => {
    const test = over(scan({ angleDeg: 20 })).tool('calibrate');
    const [first, second] = [{ x: 35_000, y: 5000 }, { x: 40_000, y: 8000 }];
    const own = [first, second].map((p) => ontoUnderlay(shown(test), p));
    test.click(first.x, first.y).click(second.x, second.y).type('11.662m').press('Enter');
    const after = shown(test);
    near(ontoUnderlay(after, first), own[0]!);
    near(ontoUnderlay(after, { x: first.x + 10_000, y: first.y + 6000 }), own[1]!);
    expect(after).toMatchObject({ source: { width: 40_000 }, angleDeg: 20 });
    test.expectState('calibrate.idle').editor.undo();
    expect(shown(test)).toEqual(scan({ angleDeg: 20 }));
  });

  it('keeps level with Shift, and takes two points in one place for one', () => {
    const test = over(scan()).tool('calibrate').click(35_000, 5000).click(35_000, 5000).expectState('calibrate.second');
    test.hold({ shift: true }).click(40_000, 5400).hold({}).type('10000').press('Enter');
    expect(shown(test)).toMatchObject({ source: { width: 40_000 } });
  });

  it('says nothing before a distance is typed, and starts again with Esc', () => {
    const test = over(scan()).tool('calibrate').click(35_000, 5000).click(40_000, 5000).press('Enter').expectState('calibrate.measured');
    test.type('12').press('Escape').expectState('calibrate.measured').press('Escape').expectState('calibrate.idle');
    expect(shown(test)).toEqual(scan());
  });

  it('catches the ends of lines, and is about the underlay that is picked', () => {
    const test = over(scan({ locked: true }), lines('M0 0L4 0', { position: { x: 30_000, y: 20_000 } }));
    test.editor.select([{ kind: 'underlay', id: 'u2', storeyId: test.storey.id }]);
    test.tool('calibrate').pointerMove(30_040, 20_040);
    expect(test.state.snapHint).toMatchObject({ point: { x: 30_000, y: 20_000 }, why: { key: 'snap.underlayEnd' } });
    test.pointerDown().pointerUp().click(34_050, 20_030).type('8000').press('Enter');
    expect(shown(test, 'u2')).toMatchObject({ source: { mmPerUnit: 2000 }, position: { x: 30_000, y: 20_000 } });
    expect(shown(test)).toEqual(scan({ locked: true }));
  });

  it('cannot be begun where nothing is traced', () => {
    expect(new TestEditor(starter()).editor.isEnabled('tool.calibrate')).toBe(false);
    expect(over(scan({ shown: false })).editor.isEnabled('tool.alignUnderlay')).toBe(false);
  });
});

describe('aligning by two points', () => {
  it('moves, turns and scales the underlay so that both lie on the plan', () => {
    const test = over(scan()).tool('alignUnderlay').click(30_000, 0).click(50_000, 0);
    test.hold({ alt: true }).click(0, -20_000).click(0, -10_000).hold({});
    expect(shown(test)).toMatchObject({ source: { width: 10_000 }, position: { x: 0, y: -20_000 }, angleDeg: 90 });
    test.editor.undo();
    expect(shown(test)).toEqual(scan());
  });

  it('takes back one point after the other', () => {
    const test = over(scan()).tool('alignUnderlay').click(30_000, 0).click(50_000, 0).press('Backspace').press('Backspace');
    test.expectState('alignUnderlay.idle');
  });
});

describe('tracing lines', () => {
  const bare = () => traced({ ...starter(), storeys: [{ ...starter().storeys[0]!, nodes: {}, walls: {}, openings: {}, rooms: {} }] }, lines('M0 0L8.03 0L8.03 6.01', { position: { x: 0, y: 0 } }));

  it('catches their ends and says so', () => {
    const test = new TestEditor(bare()).tool('wall').pointerMove(40, 50);
    expect(test.state.snapHint).toMatchObject({ why: { key: 'snap.underlayEnd' }, point: { x: 0, y: 0 } });
    test.pointerDown().pointerUp().click(8000, 30).click(8060, 6030).press('Enter');
    const corners = Object.values(test.storey.nodes).map(({ x, y }) => [x, y]);
    expect(corners).toEqual(expect.arrayContaining([[0, 0], [8030, 0], [8030, 6010]]));
  });

  it('keeps a wall straight where it goes along a line', () => {
    const test = new TestEditor(bare()).tool('wall').click(0, 0).pointerMove(5011, 20);
    expect(test.state.snapHint).toMatchObject({ why: { key: 'snap.underlayLine' }, point: { x: 5011, y: 0 } });
  });
});
