import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity.ts';
import type { Underlay } from '../../src/model/plan-part.ts';
import { lines, scan, traced } from '../tools/underlays.ts';
import { starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const storeyId = starter().storeys[0]!.id;
const ref: EntityRef = { kind: 'underlay', id: 'u1', storeyId };
const over = (underlay: Underlay) => new TestEditor(traced(starter(), underlay));
const shown = (test: TestEditor): Underlay => test.storey.underlays['u1']!;

describe('an underlay in the plan', () => {
  it('is picked where nothing lies above it', () => {
    over(scan()).click(45_000, 5000).expectSelected(ref);
    over(scan({ position: { x: 0, y: 0 } })).click(12_000, 2000).expectSelected({ kind: 'room', id: 'r1', storeyId });
  });

  it('is mere ground while it is locked or not shown', () => {
    over(scan({ locked: true })).click(45_000, 5000).expectSelected();
    over(scan({ shown: false })).click(45_000, 5000).expectSelected();
  });

  it('is picked within its own outline where it is turned', () => {
    const turned = scan({ angleDeg: 45 });
    over(turned).click(30_000, 10_000).expectSelected(ref);
    over(turned).click(38_000, 1000).expectSelected();
  });

  it('is moved once it is picked; before that a drag draws a selection box', () => {
    const test = over(scan()).dragTo([45_000, 5000], [46_000, 5000]);
    test.expectState('select.brushing').pointerUp();
    test.click(45_000, 5000).dragTo([45_000, 5000], [46_234, 4500]).pointerUp();
    expect(shown(test).position).toEqual({ x: 31_234, y: -500 });
    test.editor.undo();
    expect(shown(test).position).toEqual({ x: 30_000, y: 0 });
  });

  it('is nudged by the arrows and taken away by Delete', () => {
    const test = over(scan()).click(45_000, 5000).press('ArrowRight');
    expect(shown(test).position.x).toBe(30_010);
    test.press('Delete');
    expect(test.storey.underlays).toEqual({});
  });

  it('is scaled at a corner about the corner across', () => {
    const test = over(scan()).click(45_000, 5000).dragTo([50_000, 10_000], [40_000, 5000]).pointerUp();
    expect(shown(test)).toMatchObject({ source: { width: 10_000 }, position: { x: 30_000, y: 0 } });
    test.dragTo([30_000, 0], [20_000, -5000]).pointerUp();
    expect(shown(test)).toMatchObject({ source: { width: 20_000 }, position: { x: 20_000, y: -5000 } });
  });

  it('is turned about its middle by the handle above it, with Shift in steps of 15°', () => {
    const test = over(scan()).click(45_000, 5000).hold({ shift: true }).dragTo([40_000, 10_280], [50_000, 5400]).pointerUp();
    expect(shown(test)).toMatchObject({ angleDeg: 270, position: { x: 35_000, y: 15_000 } });
  });

  it('of lines keeps its own units and scales', () => {
    const test = new TestEditor(traced(starter(), lines('M0 0L20 0L20 10', { id: 'u1' }))).click(45_000, 5000);
    test.expectSelected(ref).dragTo([50_000, 10_000], [70_000, 20_000]).pointerUp();
    expect(shown(test)).toMatchObject({ source: { mmPerUnit: 2000 }, position: { x: 30_000, y: 0 } });
  });
});
