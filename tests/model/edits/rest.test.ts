import { describe, expect, it } from 'vitest';
import { applyEdit, applyEdits } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { verbs } from '../../../src/model/edits/verbs.ts';
import type { Fragment } from '../../../src/model/parts/fragment.ts';
import type { Project } from '../../../src/model/project.ts';
import { projectSchema } from '../../../src/model/project.ts';
import { NO_ATTRIBUTES, type Host, type Sign } from '../../../src/model/sign.ts';
import { after, emptyProject, points, rectangle, remove, storeyOf, wallAt, walls } from '../sample.ts';

const sign: Omit<Sign, 'id'> = {
  kind: 'gatePlaque', org: 'party', host: { kind: 'gate' }, offset: 2200, heightAboveFloor: 500,
  size: { width: 320, height: 2100 }, thickness: 20, writing: 'vertical', ground: { cmyk: [0, 0, 0, 0] },
  material: '', lit: 'none', topic: '', serves: null, attributes: NO_ATTRIBUTES, copies: 1,
  filling: 'proportional', margins: null, setKey: '',
  face: {
    blocks: [{
      role: 'name', text: null, template: '{unit}', font: 'songti', weight: 'bold', ink: { cmyk: [0, 100, 100, 0] },
      box: { x: 0, y: 0, width: 320, height: 2100 }, fit: 'shared',
      align: 'spread', alignAcross: 'middle', size: null, lineSpacing: 1.5,
    }],
    marks: [], panels: [],
  },
};
const addSign = (host: Host = { kind: 'gate' }): Edit => ({ verb: 'addSign', args: { sign: { ...sign, host } } });
const sheet = { title: '平面图', number: '01', paper: 'A3', view: { kind: 'plan', storeyId: 's1' }, scale: 100, findings: false } as const;
const codes = (project: Project, edit: Edit): string[] => applyEdit(project, edit).diagnostics.map((d) => d.code);
const empty = emptyProject();
const signed = after(empty, addSign());

const room = [{ kind: 'room', id: 'r1', storeyId: 's1' }] as const;
const chair: Fragment = {
  kind: 'paitu-plan', version: 1, nodes: {}, walls: {}, openings: {}, rooms: {}, labels: {}, dimensions: {}, signs: {},
  fixtures: { f1: { id: 'f1', kind: 'chair', title: '', position: { x: 0, y: 0 }, angleDeg: 0, mirrored: false, width: 500, depth: 400, steps: null, equipment: {}, group: '' } },
};

describe('every verb', () => {
  const good: readonly Edit[] = [
    { verb: 'setStorey', args: { storeyId: 's1', changes: { name: '首层', level: -450 } } },
    { verb: 'addStorey', args: { name: '二层', level: 3600, height: 3300, wallsOf: 's1' } },
    { verb: 'addPlanPart', args: { storeyId: 's1', part: { kind: 'label', value: { position: { x: 0, y: 0 }, text: '入口', height: 300, angleDeg: 0, group: '' } } } },
    { verb: 'setPlanPart', args: { storeyId: 's1', kind: 'label', partId: 'l1', changes: { position: { x: 100, y: 0 } } } },
    { verb: 'removeEntities', args: { refs: [{ kind: 'label', id: 'l1', storeyId: 's1' }, { kind: 'storey', id: 'storey1' }] } },
    { verb: 'addSiteFeature', args: { feature: { kind: 'green', name: '', outline: [], existing: true, hardened: null, weatherproof: null } } },
    { verb: 'setSiteFeature', args: { featureId: 'f1', changes: { name: '花池' } } },
    { verb: 'setTitleBlock', args: { changes: { drawn: '李' } } },
    addSign(),
    { verb: 'setCentre', args: { changes: { unit: '石庙社区', unitType: 'community' } } },
    { verb: 'setGate', args: { changes: { opening: [-3000, 3000] } } },
    { verb: 'setSite', args: { changes: { northDeg: 45 } } },
    { verb: 'setStandards', args: { standards: ['a', 'b', 'a'] } },
    { verb: 'addAttestation', args: { attestation: { rule: 'p/r', by: '李', at: '2026-01-05', statement: '是', reading: null, evidence: [] } } },
    { verb: 'removeAttestation', args: { rule: 'p/r' } },
    { verb: 'addWaiver', args: { waiver: { rule: 'p/r', subject: null, by: '李', at: '2026-01-05', reason: '地形', docNo: '', expires: null } } },
    { verb: 'removeWaiver', args: { rule: 'p/r', subject: null } },
    { verb: 'setApprovedPlan', args: { approval: { at: '2026-01-05', by: '县委组织部', docNo: '〔2026〕1号' } } },
    { verb: 'addSheet', args: { sheet } },
    { verb: 'setSheet', args: { sheetId: 'sheet1', changes: { scale: 50 } } },
    { verb: 'addSheet', args: { sheet: { ...sheet, number: '02' } } },
    { verb: 'orderSheet', args: { sheetId: 'sheet2', to: 0 } },
    { verb: 'setSign', args: { signId: 's1', changes: { offset: -2200 } } },
    { verb: 'setSign', args: { signId: 's1', changes: { material: '不锈钢' } } },
    { verb: 'setSignBlock', args: { signId: 's1', index: 0, changes: { text: '中共庄科村支部委员会' } } },
    { verb: 'addFacePart', args: { signId: 's1', part: { part: 'block', value: { ...sign.face.blocks[0]!, text: '二' } } } },
    { verb: 'orderFacePart', args: { signId: 's1', part: 'block', index: 1, to: 0 } },
    { verb: 'setFacePart', args: { signId: 's1', part: 'block', index: 1, changes: { size: 80 } } },
    rectangle(0, 0, 4000, 3000),
    { verb: 'addOpening', args: { storeyId: 's1', opening: { wallId: 'w1', at: 2000, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } } },
    { verb: 'setOpening', args: { storeyId: 's1', openingId: 'o1', changes: { width: 1000 } } },
    { verb: 'setRoom', args: { storeyId: 's1', roomId: 'r1', changes: { functions: [{ code: 'clinic', mode: 'exclusive' }] } } },
    { verb: 'setWall', args: { storeyId: 's1', wallId: 'w1', changes: { thickness: 370 } } },
    { verb: 'moveWall', args: { storeyId: 's1', wallId: 'w1', by: { x: 0, y: -100 } } },
    { verb: 'moveNodes', args: { storeyId: 's1', nodeIds: ['n1'], by: { x: -100, y: 0 } } },
    { verb: 'removeEntities', args: { refs: [{ kind: 'sign', id: 's1' }, { kind: 'sheet', id: 'sheet1' }, { kind: 'opening', id: 'o1', storeyId: 's1' }] } },
    { verb: 'breakWall', args: { storeyId: 's1', wallId: 'w3', at: 1000 } },
    { verb: 'joinWalls', args: { storeyId: 's1', wallIds: ['w3', 'w5'] } },
    { verb: 'offsetWalls', args: { storeyId: 's1', wallIds: ['w3'], by: -5000 } },
    { verb: 'addWallChains', args: { storeyId: 's1', chains: [{ points: points([10_000, 7000], [10_000, 9000]), closed: false, kind: 'interior', thickness: 200 }] } },
    { verb: 'extendWall', args: { storeyId: 's1', wallId: 'w5', end: 'a' } },
    { verb: 'trimWall', args: { storeyId: 's1', wallId: 'w6', end: 'a' } },
    { verb: 'splitRoom', args: { storeyId: 's1', roomId: 'r1', points: points([2800, -1000], [2800, 4000]), kind: 'interior', thickness: 120, keep: { x: 1000, y: 1500 } } },
    { verb: 'mergeRooms', args: { storeyId: 's1', roomIds: ['r1', 'r2'], keep: 'r1' } },
    { verb: 'arrayParts', args: { storeyId: 's1', refs: room, layout: { kind: 'grid', columns: 2, rows: 1, dx: 20_000, dy: 0 } } },
    { verb: 'mirrorParts', args: { storeyId: 's1', refs: room, from: { x: -3000, y: 0 }, to: { x: -3000, y: 1 }, copy: true } },
    { verb: 'rotateParts', args: { storeyId: 's1', refs: room, about: { x: 0, y: 0 }, angleDeg: 30, copy: false } },
    { verb: 'pasteParts', args: { storeyId: 's1', fragment: chair, at: { x: 100, y: 200 } } },
  ];

  it('is tried here', () => {
    expect([...new Set(good.map((edit) => edit.verb))].sort()).toEqual(Object.keys(verbs).sort());
  });

  it('leaves the project it is given as it was, and makes one that fits the schema', () => {
    let project = empty;
    for (const edit of good) {
      const before = JSON.stringify(project);
      const next = after(project, edit);
      expect(JSON.stringify(project), edit.verb).toBe(before);
      expect(projectSchema.safeParse(next).error, edit.verb).toBeUndefined();
      expect(next, edit.verb).not.toEqual(project);
      project = next;
    }
  });

  it('does all edits of a list or none', () => {
    const result = applyEdits(empty, [addSign(), { verb: 'removeWaiver', args: { rule: 'x', subject: null } }]);
    expect(result.ok).toBe(false);
    expect(empty.signs).toEqual({});
  });
});

describe('an edit is refused', () => {
  it.each<[string, Edit, string]>([
    ['for an unknown verb', { verb: 'paint', args: {} } as never, 'edit.unknown-verb'],
    ['for an unknown verb that every object has', { verb: 'toString', args: {} } as never, 'edit.unknown-verb'],
    ['for an unknown storey', { verb: 'setStorey', args: { storeyId: 'x', changes: {} } }, 'edit.unknown-entity'],
    ['for a storey of no height', { verb: 'setStorey', args: { storeyId: 's1', changes: { height: 0 } } }, 'edit.value'],
    ['for an unknown room', { verb: 'setRoom', args: { storeyId: 's1', roomId: 'r1', changes: {} } }, 'edit.unknown-entity'],
    ['for an id that is the name of an object method', { verb: 'setRoom', args: { storeyId: 's1', roomId: 'toString', changes: {} } }, 'edit.unknown-entity'],
    ['for an unknown sign', { verb: 'setSign', args: { signId: 's7', changes: { offset: 1 } } }, 'edit.unknown-entity'],
    ['for an offset of half a millimetre', { verb: 'setSign', args: { signId: 's1', changes: { offset: 0.5 } } }, 'edit.value'],
    ['for a sign of no size', { verb: 'setSign', args: { signId: 's1', changes: { size: { width: 0, height: 1 } } } }, 'edit.value'],
    ['for a writing that does not exist', { verb: 'setSign', args: { signId: 's1', changes: { writing: 'round' as never } } }, 'edit.value'],
    ['for a text that does not exist', { verb: 'setSignBlock', args: { signId: 's1', index: 4, changes: {} } }, 'edit.value'],
    ['for a text of an unknown font', { verb: 'setSignBlock', args: { signId: 's1', index: 0, changes: { font: 'comic' as never } } }, 'edit.value'],
    ['for a text of an unknown sign', { verb: 'setSignBlock', args: { signId: 'x', index: 0, changes: {} } }, 'edit.unknown-entity'],
    ['for a party level that does not exist', { verb: 'setCentre', args: { changes: { partyLevel: 'x' as never } } }, 'edit.value'],
    ['for a gate opening from right to left', { verb: 'setGate', args: { changes: { opening: [10, -10] } } }, 'gate.opening'],
    ['for a gate of no height', { verb: 'setGate', args: { changes: { height: 0 } } }, 'edit.value'],
    ['for a site field that does not exist', { verb: 'setSite', args: { changes: { moat: 1 } as never } }, 'edit.value'],
    ['for a standard without a name', { verb: 'setStandards', args: { standards: [''] } }, 'edit.value'],
    ['for an attestation by nobody', { verb: 'addAttestation', args: { attestation: { rule: 'r', by: '', at: '2026-01-05', statement: '', reading: null, evidence: [] } } }, 'edit.value'],
    ['for an attestation that is not there', { verb: 'removeAttestation', args: { rule: 'r' } }, 'attestation.none'],
    ['for a waiver on no day', { verb: 'addWaiver', args: { waiver: { rule: 'r', subject: null, by: '李', at: '2026-13-45', reason: 'x', docNo: '', expires: null } } }, 'edit.value'],
    ['for a sheet of a storey that is not there', { verb: 'addSheet', args: { sheet: { ...sheet, view: { kind: 'plan', storeyId: 'x' } } } }, 'edit.unknown-entity'],
    ['for a sheet at a scale that does not exist', { verb: 'addSheet', args: { sheet: { ...sheet, scale: 70 as never } } }, 'edit.value'],
    ['for an unknown sheet', { verb: 'setSheet', args: { sheetId: 'x', changes: {} } }, 'edit.unknown-entity'],
    ['for a sign on a wall that is not there', addSign({ kind: 'wall', storeyId: 's1', wallId: 'w1', side: 'left' }), 'edit.unknown-entity'],
    ['for a sign on a door that is not there', addSign({ kind: 'door', storeyId: 's1', openingId: 'o1' }), 'edit.unknown-entity'],
    ['for a sign on a desk of a storey that is not there', addSign({ kind: 'desk', storeyId: 's9', roomId: 'r1' }), 'edit.unknown-entity'],
  ])('%s', (_, edit, code) => {
    const result = applyEdit(signed, edit);
    expect(result.ok).toBe(false);
    expect(result.diagnostics.map((d) => d.code)).toContain(code);
  });

  it('with the place of the value, what was expected and what was found', () => {
    const [problem] = applyEdit(empty, { verb: 'setGate', args: { changes: { height: -5 } } }).diagnostics;
    expect(problem).toMatchObject({ path: 'site.gate.height', data: { field: 'site.gate.height', found: '-5' } });
  });
});

describe('attestations and waivers', () => {
  const attest = (statement: string): Edit => ({ verb: 'addAttestation', args: { attestation: { rule: 'p/r', by: '李', at: '2026-01-05', statement, reading: null, evidence: [] } } });

  it('take the place of an earlier one', () => {
    expect(after(after(empty, attest('一')), attest('二')).attestations.map((a) => a.statement)).toEqual(['二']);
  });
});

describe('signs on walls, doors and desks', () => {
  const room = after(empty, rectangle(0, 0, 8000, 3000));
  const split = after(room, walls(points([4000, 0], [4000, 3000])));

  it('go with their host and are named', () => {
    const hung = after(room, addSign({ kind: 'wall', storeyId: 's1', wallId: 'w2', side: 'left' }));
    const edit = remove('w2');
    expect(codes(hung, edit)).toContain('sign.host-gone');
    expect(after(hung, edit).signs).toEqual({});
  });

  it('speak for no room when theirs is gone, and for none that is not there', () => {
    const named = after(room, { verb: 'setRoom', args: { storeyId: 's1', roomId: 'r1', changes: { name: '办公室' } } });
    const plate: Edit = { verb: 'addSign', args: { sign: { ...sign, serves: { storeyId: 's1', roomId: 'r1' } } } };
    const hung = after(named, plate);
    expect(codes(empty, plate)).toEqual(['edit.unknown-entity']);
    expect(codes(hung, { verb: 'setSign', args: { signId: 's1', changes: { serves: { storeyId: 's9', roomId: 'r1' } } } })).toEqual(['edit.unknown-entity']);
    const gone: Edit = { verb: 'removeEntities', args: { refs: [{ kind: 'room', id: 'r1', storeyId: 's1' }] } };
    expect(codes(hung, gone)).toContain('sign.room-gone');
    expect(after(hung, gone).signs['s1']).toMatchObject({ serves: null, host: { kind: 'gate' } });
  });

  it('hang on the wall that theirs was joined to', () => {
    const right = wallAt(split, 6000, 0);
    const hung = after(split, addSign({ kind: 'wall', storeyId: 's1', wallId: right, side: 'left' }));
    const whole = after(hung, remove(wallAt(hung, 4000, 1500)));
    expect(whole.signs['s1']!.host).toEqual({ kind: 'wall', storeyId: 's1', wallId: 'w1', side: 'left' });
    expect(Object.keys(storeyOf(whole).walls)).toHaveLength(4);
  });

  it('stay untouched by changes elsewhere', () => {
    const hung = after(split, addSign({ kind: 'desk', storeyId: 's1', roomId: 'r1' }));
    const moved = after(hung, { verb: 'moveWall', args: { storeyId: 's1', wallId: wallAt(hung, 4000, 1500), by: { x: 500, y: 0 } } });
    expect(moved.signs).toBe(hung.signs);
  });
});
