import { describe, expect, it } from 'vitest';
import { contentBounds } from '../../src/editor/bounds.ts';
import { viewportOf } from '../../src/editor/camera.ts';
import { toCanvas, toModel } from '../../src/editor/viewport.ts';
import { emptyPlot, starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

describe('committing', () => {
  it('leaves the document as it was where an edit is refused, and says why', () => {
    const test = new TestEditor(starter());
    const before = test.project;
    const result = test.editor.commit('undo.change', [{ verb: 'setSign', args: { signId: 'nobody', changes: { copies: 2 } } }]);
    expect(result.ok).toBe(false);
    expect(test.project).toBe(before);
    expect(test.state.notice).not.toBeNull();
    expect(test.state.history.canUndo).toBe(false);
    test.editor.commit('undo.change', [{ verb: 'setCentre', args: { changes: { households: 120 } } }]);
    expect(test.state.notice).toBeNull();
    expect(test.state.revision).toBe(1);
  });

  it('refuses everything while the document is read-only', () => {
    const test = new TestEditor(starter(), { readOnly: true });
    const result = test.editor.commit('undo.change', [{ verb: 'setCentre', args: { changes: { households: 1 } } }]);
    expect(result.diagnostics[0]?.code).toBe('editor.readOnly');
    expect(test.editor.isEnabled('undo')).toBe(false);
    expect(test.editor.isEnabled('zoomFit')).toBe(true);
  });

  it('finishes a gesture under way first', () => {
    const test = new TestEditor(starter()).dragTo([8400, 3000], [8900, 3000]);
    test.editor.commit('undo.change', [{ verb: 'setCentre', args: { changes: { households: 9 } } }]);
    expect(test.storey.nodes['n3']?.x).toBe(8900);
    expect(test.project.centre.households).toBe(9);
    test.editor.undo();
    test.editor.undo();
    expect(test.storey.nodes['n3']?.x).toBe(8400);
  });

  it('forgets the history with the document', () => {
    const test = new TestEditor(starter()).click(8400, 3000).press('ArrowRight');
    test.editor.load(emptyPlot());
    expect(test.state.history.canUndo).toBe(false);
    expect(test.state.selection).toEqual([]);
    expect(test.storey.walls).toEqual({});
  });

  it('looks at a newer state of the same project from where the older one was', () => {
    const test = new TestEditor(starter());
    test.editor.zoomBy(2);
    const looked = test.state.viewports;
    const { project } = test.state;
    test.editor.load({ ...project, centre: { ...project.centre, town: '石庙镇' } });
    expect(test.state.viewports).toEqual(looked);
    test.editor.load({ ...emptyPlot(), id: 'another' });
    expect(test.state.viewports).not.toEqual(looked);
  });

  it('throws for a command that does not exist: that is a bug', () => {
    expect(() => new TestEditor(starter()).editor.run('fly')).toThrow('fly');
  });
});

describe('looking', () => {
  it('maps the canvas to the plan and back, y up', () => {
    const viewport = { x: 1000, y: 2000, zoom: 0.1 };
    const size = { width: 800, height: 600 };
    expect(toModel(viewport, size, { x: 400, y: 300 })).toEqual({ x: 1000, y: 2000 });
    expect(toModel(viewport, size, { x: 400, y: 200 })).toEqual({ x: 1000, y: 3000 });
    expect(toCanvas(viewport, size, { x: 1100, y: 2000 })).toEqual({ x: 410, y: 300 });
  });

  it('keeps the point under the pointer when it zooms', () => {
    const test = new TestEditor(starter());
    const px = { x: 123, y: 456 };
    const before = toModel(viewportOf(test.state), test.state.canvas, px);
    test.editor.zoomBy(1.7, px);
    const after = toModel(viewportOf(test.state), test.state.canvas, px);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });

  it('fits the whole plan beside the rulers', () => {
    const test = new TestEditor(starter());
    test.editor.zoomTo('fit');
    const box = contentBounds(test.state, 'plan');
    const low = toCanvas(viewportOf(test.state), test.state.canvas, { x: box.x0, y: box.y0 });
    const high = toCanvas(viewportOf(test.state), test.state.canvas, { x: box.x1, y: box.y1 });
    expect(low.x).toBeGreaterThan(20);
    expect(high.y).toBeGreaterThan(20);
    expect(high.x).toBeLessThan(1000);
    expect(low.y).toBeLessThan(800);
  });

  it('remembers the zoom of each view', () => {
    const test = new TestEditor(starter());
    test.editor.setView('gate');
    test.editor.zoomBy(2);
    const gate = viewportOf(test.state);
    test.editor.setView('plan');
    test.editor.setView('gate');
    expect(viewportOf(test.state)).toEqual(gate);
  });

  it('shows the place of a thing: its view, its storey, in sight and picked', () => {
    const test = new TestEditor(starter());
    const sign = Object.values(test.project.signs)[0]!;
    test.editor.reveal([{ kind: 'sign', id: sign.id }]);
    expect(test.state.view).toBe('gate');
    test.expectSelected({ kind: 'sign', id: sign.id });
    const storeyId = test.storey.id;
    test.editor.reveal([{ kind: 'room', id: 'r1', storeyId }]);
    expect(test.state.view).toBe('plan');
  });
});
