import { beforeEach, describe, expect, it } from 'vitest';
import { handlesOf } from '../../src/editor/handles.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import type { SiteFeature } from '../../src/model/site.ts';
import { oneRoom } from '../tools/starter-project.ts';
import { TestEditor } from './test-editor.ts';

const square: SiteFeature = {
  id: 'f1', kind: 'square', name: '', existing: true, hardened: null, weatherproof: null,
  outline: [{ x: 0, y: -9000 }, { x: 8000, y: -9000 }, { x: 8000, y: -3000 }, { x: 0, y: -3000 }],
};
const f1: EntityRef = { kind: 'siteFeature', id: 'f1' };

let t: TestEditor;
beforeEach(() => {
  const project = oneRoom(10_000, 8000);
  const outline = [{ x: -5000, y: -15_000 }, { x: 20_000, y: -15_000 }, { x: 20_000, y: 12_000 }, { x: -5000, y: 12_000 }];
  t = new TestEditor({ ...project, site: { ...project.site, outline, features: { f1: square } } });
  t.editor.setView('site');
  t.zoom(0.05);
});
const feature = (id = 'f1') => t.project.site.features[id]!;

describe('the site', () => {
  it('has its features picked, moved and deleted', () => {
    t.click(4000, -6000).expectSelected(f1);
    t.dragTo([4000, -6000], [5000, -7000]).pointerUp();
    expect(feature().outline[0]).toEqual({ x: 1000, y: -10_000 });
    t.press('Delete');
    expect(t.project.site.features).toEqual({});
    t.run('undo').run('undo');
    expect(feature().outline).toEqual(square.outline);
  });

  it('has corners reshaped, and a new one pulled out of a side', () => {
    t.click(4000, -6000).dragTo([8000, -3000], [9000, -2500]).pointerUp();
    expect(feature().outline[2]).toEqual({ x: 9000, y: -2500 });
    t.dragTo([4000, -9000], [4000, -11_000]).pointerUp();
    expect(feature().outline).toHaveLength(5);
    expect(feature().outline[1]).toEqual({ x: 4000, y: -11_000 });
  });

  it('is drawn upon: a rectangle of typed sides, a polygon, a fence', () => {
    t.editor.setPens({ site: { kind: 'parking', form: 'rect' } });
    t.tool('siteFeature').click(11_000, 0).pointerMove(13_000, 2000).type('5300').press('Tab').type('7500').press('Enter');
    const parking = Object.values(t.project.site.features).find(({ kind }) => kind === 'parking')!;
    expect(parking.outline).toEqual([{ x: 11_000, y: 0 }, { x: 16_300, y: 0 }, { x: 16_300, y: 7500 }, { x: 11_000, y: 7500 }]);
    t.editor.setPens({ site: { kind: 'fence', form: 'rect' } });
    t.click(-4000, -14_000).click(18_000, -14_000).click(18_000, 11_000).press('Enter');
    expect(Object.values(t.project.site.features).find(({ kind }) => kind === 'fence')?.outline).toHaveLength(3);
    t.press('Escape').expectState('select.idle');
  });

  it('has its edge drawn anew, and picked by the line', () => {
    t.editor.setPens({ site: { kind: 'boundary', form: 'rect' } });
    t.tool('siteFeature').click(-6000, -16_000).click(21_000, 13_000);
    expect(t.project.site.outline[2]).toEqual({ x: 21_000, y: 13_000 });
    t.tool('select').click(-6000, 5000).expectSelected({ kind: 'site', id: 'site' });
  });

  it('has north turned by the tip of its arrow', () => {
    t.tool('select').click(-5000, 5000).expectSelected({ kind: 'site', id: 'site' });
    const [tip] = handlesOf(t.state).filter(({ turns }) => turns);
    t.dragTo([tip!.at.x, tip!.at.y], [tip!.at.x + 3000, tip!.at.y - 2800]).pointerUp();
    expect(t.project.site.northDeg).toBeLessThan(45);
    t.run('undo');
    expect(t.project.site.northDeg).toBe(90);
  });

  it('is out of reach while its layer is locked', () => {
    t.editor.setLayer('site', { locked: true });
    t.click(4000, -6000).expectSelected();
  });

  it('keeps the tools of the plan out, and its own out of the plan', () => {
    t.tool('wall').expectState('select.idle');
    t.editor.setView('plan');
    t.tool('siteFeature').expectState('select.idle');
  });
});
