import { describe, expect, it } from 'vitest';
import { LEAST_ZOOM, MOST_ZOOM, PX_PER_PAPER_MM } from '../../src/editor/viewport.ts';
import { emptyPlot, starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

/** The left ruler is the first 20 px of a canvas of 1000 px at 0.1 px a mm about (5000, 4000). */
const IN_LEFT_RULER = [50, 4000] as const;

describe('a guide of a plan', () => {
  it('comes out of a ruler on the grid, belongs to its storey, and goes back into the ruler', () => {
    const test = new TestEditor(emptyPlot()).dragTo(IN_LEFT_RULER, [3040, 4000]).expectState('select.guiding').pointerUp();
    expect(test.state.guides).toEqual([{ on: `storey/${test.storey.id}`, axis: 'x', at: 3000 }]);
    test.dragTo([3000, 2000], [3577, 2000]).hold({ alt: true }).pointerMove(3577, 2000).hold({}).pointerUp();
    expect(test.state.guides[0]).toMatchObject({ at: 3577 });
    test.dragTo([3577, 2000], IN_LEFT_RULER).pointerUp();
    expect(test.state.guides).toEqual([]);
  });

  it('catches what is drawn, and says so', () => {
    const test = new TestEditor(emptyPlot()).dragTo(IN_LEFT_RULER, [3040, 4000]).pointerUp();
    test.tool('wall').pointerMove(3060, 1234);
    expect(test.state.snapHint?.why.key).toBe('snap.guide');
    expect(test.state.snapHint?.point.x).toBe(3000);
  });
});

describe('how near and how far a view is shown', () => {
  const zoomOf = (test: TestEditor): number => test.state.viewports.plan!.zoom;

  it('lies between 1 : 5000 and 20 : 1', () => {
    expect(PX_PER_PAPER_MM / LEAST_ZOOM).toBeCloseTo(5000);
    expect(MOST_ZOOM / PX_PER_PAPER_MM).toBeCloseTo(20);
  });

  it('is kept by steps, by boxes, and by what is remembered', () => {
    const test = new TestEditor(starter());
    test.editor.zoomBy(1e9);
    expect(zoomOf(test)).toBe(MOST_ZOOM);
    test.editor.zoomBy(1e-12);
    expect(zoomOf(test)).toBe(LEAST_ZOOM);
    test.editor.zoomTo({ x0: 0, y0: 0, x1: 1e9, y1: 1e9 });
    expect(zoomOf(test)).toBe(LEAST_ZOOM);
    const { viewports } = test.state;
    test.editor.lookFrom({ ...test.state, viewports: { ...viewports, plan: { x: 0, y: 0, zoom: 1e6 } } });
    expect(zoomOf(test)).toBe(MOST_ZOOM);
  });
});

describe('what is remembered of how a plan was looked at', () => {
  it('is its grid and its guides, but for those of what is gone', () => {
    const test = new TestEditor(starter());
    const on = `storey/${test.storey.id}`;
    const guides = [{ on, axis: 'x', at: 2400 }, { on: 'storey/gone', axis: 'y', at: 100 }, { on: 'sign/gone', axis: 'y', at: 100 }] as const;
    test.editor.lookFrom({ ...test.state, guides, gridStep: 300 });
    expect(test.state.guides).toEqual([guides[0]]);
    expect(test.state.gridStep).toBe(300);
  });
});
