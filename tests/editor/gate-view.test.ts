import { describe, expect, it } from 'vitest';
import { signRect } from '../../src/drawing/sign-rect.ts';
import type { Sign } from '../../src/model/sign.ts';
import { starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

/** The gate at half a pixel a mm. */
function atGate(): TestEditor {
  const test = new TestEditor(starter());
  test.editor.setView('gate');
  return test.zoom(0.5);
}

const plaque = (test: TestEditor, org: Sign['org']): Sign =>
  Object.values(test.project.signs).find((sign) => sign.kind === 'gatePlaque' && sign.org === org)!;

const middle = (test: TestEditor, sign: Sign): [number, number] => {
  const box = signRect(test.project, sign);
  return [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
};

describe('the gate', () => {
  it('lets a plaque be dragged over the opening to the other side', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    const [x, y] = middle(test, party);
    expect(party.offset).toBeGreaterThan(900);
    test.hold({ alt: true }).dragTo([x, y], [-x + 40, y]).expectState('select.translating').pointerUp();
    expect(plaque(test, 'party').offset).toBe(-x + 40);
    expect(plaque(test, 'party').heightAboveFloor).toBe(party.heightAboveFloor);
    expect(test.state.history.undoLabel).toBe('undo.moveSign');
    test.editor.undo();
    expect(plaque(test, 'party').offset).toBe(party.offset);
  });

  it('catches the middle of the wall beside the opening', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    const [x, y] = middle(test, party);
    const strip = 900 + 1250 / 2;
    test.dragTo([x, y], [strip + 300, y]).pointerMove(strip + 8, y);
    expect(test.state.snapHint?.why.key).toMatch(/snap\.(wallCentre|aligned)/);
    test.pointerUp();
    expect(plaque(test, 'party').offset).toBe(strip);
  });

  it('keeps to one direction with Shift', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    const [x, y] = middle(test, party);
    test.hold({ shift: true, alt: true }).pointerMove(x, y).pointerDown().pointerMove(x + 100, y + 40);
    test.hold({ shift: true, alt: true }).pointerUp();
    expect(plaque(test, 'party').heightAboveFloor).toBe(party.heightAboveFloor);
    expect(plaque(test, 'party').offset).toBe(party.offset + 100);
  });

  it('resizes a plaque at its edge, the face in proportion, the opposite edge still', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    const box = signRect(test.project, party);
    test.editor.select([{ kind: 'sign', id: party.id }]);
    const y = (box.y0 + box.y1) / 2;
    test.hold({ alt: true }).dragTo([box.x1, y], [box.x1 + 40, y]).expectState('select.resizing').pointerUp();
    const now = plaque(test, 'party');
    expect(now.size).toEqual({ width: party.size.width + 40, height: party.size.height });
    expect(signRect(test.project, now).x0).toBe(box.x0);
    expect(now.face.blocks[0]!.box.width).toBeGreaterThan(party.face.blocks[0]!.box.width);
  });

  it('catches the size of the other plaques', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    test.editor.commit('undo.change', [{ verb: 'setSign', args: { signId: party.id, changes: { size: { width: 400, height: 2100 } } } }]);
    test.editor.select([{ kind: 'sign', id: party.id }]);
    const box = signRect(test.project, plaque(test, 'party'));
    const y = (box.y0 + box.y1) / 2;
    test.dragTo([box.x1, y], [box.x1 - 75, y]);
    expect(test.state.snapHint?.why.key).toBe('snap.sameSize');
    test.pointerUp();
    expect(plaque(test, 'party').size.width).toBe(320);
  });

  it('shows a sign’s face on a double click', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    test.doubleClick(...middle(test, party));
    expect(test.state).toMatchObject({ view: 'face', faceSignId: party.id });
  });

  it('has no use for walls, and leads back to select', () => {
    const test = new TestEditor(starter()).tool('wall');
    test.editor.setView('gate');
    test.expectState('select.idle');
    expect(test.editor.isEnabled('tool.door')).toBe(false);
  });

  it('moves a plaque by keys', () => {
    const test = atGate();
    const party = plaque(test, 'party');
    test.editor.select([{ kind: 'sign', id: party.id }]);
    test.press('ArrowLeft').press('ArrowUp');
    expect(plaque(test, 'party')).toMatchObject({ offset: party.offset - 10, heightAboveFloor: party.heightAboveFloor + 10 });
  });
});
