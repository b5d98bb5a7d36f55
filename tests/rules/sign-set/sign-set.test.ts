import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { boardTextSchema, type BoardText } from '../../../src/model/board-text.ts';
import { applyEdits, applyPatches, commit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { projectSchema, type Project } from '../../../src/model/project.ts';
import { blockWords } from '../../../src/model/sign-words.ts';
import { check } from '../../../src/rules/check.ts';
import { nameBlock } from '../../../src/rules/sign-words.ts';
import type { Pack } from '../../../src/rules/pack.ts';
import { loadPack, packIds } from '../../standards/base.ts';
import { centreFor, edited } from '../../standards/judge.ts';
import { base, context } from '../fake-env.ts';
import { clashes, setSign } from '../hung.ts';
import { afterHand, hand } from '../random-edits.ts';
import { itemOf, setFor, signOf, withSet } from './tools.ts';

let luanchuan: Pack;
let gulin: Pack;
let both: readonly Pack[];
beforeAll(() => {
  [luanchuan, gulin] = [loadPack('luanchuan-2022'), loadPack('gulin-village')];
  both = [luanchuan, gulin];
});

const words = (project: Project, setKey: string): string => {
  const sign = signOf(project, setKey);
  return blockWords(project, sign, nameBlock(sign)!.block).text;
};

/** Rules that ask for signs to be there, and are not met. */
const missing = (project: Project, packs: readonly Pack[]): readonly string[] =>
  check(project, packs, context).findings
    .filter(({ state, severity, rule, standard }) => {
      const kind = packs.find(({ id }) => id === standard)?.rules.find(({ id }) => id === rule)?.check;
      const asksForSigns = kind?.kind === 'presenceSet' && (kind.of === 'sign' || kind.of === 'board');
      return state === 'fail' && severity === 'error' && asksForSigns;
    })
    .map(({ standard, rule }) => `${standard}/${rule}`);

const room = (roomId: string, changes: Record<string, unknown>): Edit => ({ verb: 'setRoom', args: { storeyId: 'st1', roomId, changes } });

describe('the set of a village under two notices', () => {
  it('has no sign missing that a notice demands', () => {
    expect(missing(base, both).length).toBeGreaterThan(5);
    expect(missing(withSet(base, both), both)).toEqual([]);
  });

  it('recognises the signs that are there and keeps them as they are', () => {
    const set = setFor(base, both);
    for (const key of ['gatePlaque/party', 'gatePlaque/committee', 'gatePlaque/supervisory', 'rooftopName']) {
      expect(itemOf(set, key)).toMatchObject({ action: 'keep', edits: [] });
    }
    const after = withSet(base, both);
    for (const id of Object.keys(base.signs)) expect(after.signs[id]).toBe(base.signs[id]);
  });

  it('names the clause of each notice that asks for a sign', () => {
    const reasons = itemOf(setFor(base, both), 'rulesBoard/st1.r1/firstAsked').reasons;
    expect(reasons.map(({ standard }) => standard).sort()).toEqual(['gulin-village', 'luanchuan-2022']);
    for (const { clause, quote, notice } of reasons) expect([clause, quote, notice].every((text) => text.length > 0)).toBe(true);
  });

  it('heads a board as the notice calls it, where the board has no heading of its own', () => {
    const dutyWatch = boardTextSchema.parse({ code: 'dutyWatch', title: '值班值守', kind: 'rulesBoard', text: '值班表每周排定。' });
    const asked = (board: BoardText): string => words(withSet(base, [luanchuan], { boards: { dutyWatch: board } }), 'rulesBoard/st1.r1/dutyWatch');
    expect(asked(dutyWatch)).toBe('坐班值班制度');
    expect(asked({ ...dutyWatch, heading: '{unit}值班安排' })).toBe(`${base.centre.unit}值班安排`);
  });

  it('has nothing to do when it is run on what it made', () => {
    const again = setFor(withSet(base, both), both);
    expect(again.edits).toEqual([]);
    expect(again.plan.every(({ action }) => action === 'keep')).toBe(true);
  });

  it('is one step that undo takes back to the byte', () => {
    const done = commit(base, setFor(base, both).edits);
    if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
    expect(JSON.stringify(applyPatches(done.value.project, done.value.inverse))).toBe(JSON.stringify(base));
  });

  it('covers no door, no window and no other sign', () => {
    expect(clashes(withSet(base, both))).toEqual([]);
  });

  it('writes the words of a board where there are some, else the title that the notice gives it', () => {
    const after = withSet(base, both);
    const board = signOf(after, 'rulesBoard/st1.r1/firstAsked');
    expect(board.face.blocks.map((block) => blockWords(after, board, block).text).join()).toContain('第一位接待');
    expect(words(after, 'rulesBoard/st1.r1/timeLimit')).toBe('限时办结制');
  });

  it('hangs boards at the height that the notice says', () => {
    const boards = Object.values(withSet(base, both).signs).filter(({ kind }) => kind === 'rulesBoard' || kind === 'flowChart');
    expect(boards.length).toBeGreaterThan(20);
    expect(boards.every(({ heightAboveFloor }) => heightAboveFloor === 1600)).toBe(true);
  });
});

describe('plates', () => {
  it('hang beside the frame of their room, upper edges level, 30 mm from it', () => {
    const plate = signOf(withSet(base, [luanchuan]), 'doorPlate/st1.r10');
    const door = base.storeys[0]!.openings[(plate.host as { openingId: string }).openingId]!;
    expect(Math.abs(plate.offset) - plate.size.width / 2 - door.width / 2).toBe(30);
    expect(plate.heightAboveFloor + plate.size.height).toBe(door.sill + door.height);
  });

  it('follow the name of their room', () => {
    const renamed = edited(withSet(base, both), [room('r10', { name: '党员先锋办公室' })]);
    expect(words(renamed, 'doorPlate/st1.r10')).toBe('党员先锋办公室');
    expect(setFor(renamed, both).edits).toEqual([]);
  });

  it('go where their room is none that one enters any more, and come for a new one', () => {
    const after = edited(withSet(base, [luanchuan]), [room('r10', { name: '', functions: [] })]);
    const set = setFor(after, [luanchuan]);
    expect(set.plan.filter(({ action }) => action !== 'keep').map(({ key, action }) => [key.split('@')[0], action])).toEqual([['doorPlate/st1.r10', 'remove']]);
    const back = edited(edited(after, set.edits), [room('r10', { name: '档案室' })]);
    expect(setFor(back, [luanchuan]).plan.filter(({ action }) => action === 'add').map(({ key }) => key)).toEqual(['doorPlate/st1.r10']);
  });

  it('of a person stay and are recognised', () => {
    const own = edited(withSet(base, [luanchuan]), [setSign(signOf(withSet(base, [luanchuan]), 'doorPlate/st1.r10').id, { setKey: '' })]);
    expect(itemOf(setFor(own, [luanchuan]), 'doorPlate/st1.r10')).toMatchObject({ action: 'keep' });
    const gone = edited(own, [room('r10', { name: '', functions: [] })]);
    expect(setFor(gone, [luanchuan]).edits).toEqual([]);
  });

  it('of two names hang at one door where the notice wants both', () => {
    const training = edited(base, [room('r4', { name: '教育培训室', functions: [{ code: 'partyActivityRoom', mode: 'timeShared' }] })]);
    const after = withSet(training, [gulin]);
    const [own, further] = ['doorPlate/st1.r4', 'doorPlate/st1.r4/党员活动室'].map((key) => signOf(after, key));
    expect(words(after, 'doorPlate/st1.r4/党员活动室')).toBe('党员活动室');
    expect(further!.host).toEqual(own!.host);
    expect(further!.offset).not.toBe(own!.offset);
    expect(setFor(after, [gulin]).edits).toEqual([]);
  });

  it('hang on the leaf where the notice says so', () => {
    const tupi = loadPack('tupi-village');
    const after = withSet(centreFor('tupi-village', base), [tupi]);
    const plates = Object.values(after.signs).filter(({ kind, setKey }) => kind === 'doorPlate' && setKey !== '');
    expect(plates.length).toBeGreaterThan(0);
    expect(plates.some(({ heightAboveFloor, size }) => heightAboveFloor + size.height / 2 === 1600)).toBe(true);
  });
});

describe('what a person decides', () => {
  it('leaves out what is unticked, and does the rest', () => {
    const key = 'doorPlate/st1.r10';
    const after = withSet(base, both, { leftOut: new Set([key]) });
    expect(Object.values(after.signs).some(({ setKey }) => setKey === key)).toBe(false);
    expect(setFor(after, both).plan.filter(({ action }) => action === 'add').map((item) => item.key)).toEqual([key]);
  });

  it('keeps changes made by hand to what the set made', () => {
    const made = withSet(base, both);
    const { id, size } = signOf(made, 'rulesBoard/st1.r3/bookLending');
    const changed = edited(made, [setSign(id, { material: '不锈钢', size: { ...size, height: 700 } })]);
    const set = setFor(changed, both);
    expect(set.edits).toEqual([]);
  });

  it('keeps a copy of a sign of the set', () => {
    const made = withSet(base, [luanchuan]);
    const { id: _id, ...sign } = signOf(made, 'noticeBoard/disclosure');
    const copied = edited(made, [{ verb: 'addSign', args: { sign: { ...sign, offset: sign.offset + 90_000 } } }]);
    expect(setFor(copied, [luanchuan]).edits).toEqual([]);
  });

  it('is offered boards of other notices where those in force say nothing, and gets them only when chosen', () => {
    const offered = setFor(base, [luanchuan], { reference: [gulin] });
    const key = 'rulesBoard/st1.r3/bookLending';
    expect(itemOf(offered, key)).toMatchObject({ action: 'add', origin: 'reference', isChosen: false });
    expect(withSet(base, [luanchuan], { reference: [gulin] })).toEqual(withSet(base, [luanchuan]));
    const after = withSet(base, [luanchuan], { reference: [gulin], chosen: new Set([key]) });
    expect(itemOf(setFor(after, [luanchuan], { reference: [gulin] }), key)).toMatchObject({ action: 'keep' });
  });
});

describe('when the facts change', () => {
  it('brings a fourth plaque where the notice wants one of the collective economy', () => {
    const pack = loadPack('qianshanhong-2020');
    const centre = centreFor('qianshanhong-2020', base);
    const has = (value: boolean): Project => edited(centre, [{ verb: 'setCentre', args: { changes: { hasCollectiveEconomy: value } } }]);
    const keys = (project: Project): readonly string[] => setFor(project, [pack]).plan.map(({ key }) => key).filter((key) => key.startsWith('gatePlaque/'));
    expect(keys(has(false))).toHaveLength(3);
    expect(keys(has(true))).toContain('gatePlaque/collectiveEconomy');
  });

  it('moves a plaque that the set made out of a gate that became wider', () => {
    const bare = edited(base, [{ verb: 'removeEntities', args: { refs: Object.keys(base.signs).map((id) => ({ kind: 'sign' as const, id })) } }]);
    const made = withSet(bare, [luanchuan]);
    const { gate } = made.site;
    const wider = edited(made, [{ verb: 'setGate', args: { changes: { opening: [gate.opening[0], gate.opening[1] + 400] } } }]);
    const set = setFor(wider, [luanchuan]);
    expect(itemOf(set, 'gatePlaque/party')).toMatchObject({ action: 'change', cause: 'moved' });
    const moved = edited(wider, set.edits);
    const party = signOf(moved, 'gatePlaque/party');
    expect(party.offset - party.size.width / 2).toBeGreaterThanOrEqual(gate.opening[1] + 400);
    expect(setFor(moved, [luanchuan]).edits).toEqual([]);
  });

  it('says which sign has no place and why', () => {
    const { openings } = base.storeys[0]!;
    const refs = Object.keys(openings).map((id) => ({ kind: 'opening' as const, id, storeyId: 'st1' }));
    const closed = edited(base, [{ verb: 'removeEntities', args: { refs } }]);
    const { notPlaced } = setFor(closed, [luanchuan]);
    expect(notPlaced.filter(({ kind }) => kind === 'doorPlate').every(({ why }) => why === 'noDoor')).toBe(true);
    expect(notPlaced.some(({ key }) => key === 'doorPlate/st1.r10')).toBe(true);
  });
});

describe('under every notice, in its own county', () => {
  it.each(packIds)('%s: applies cleanly, covers nothing, and has nothing to do again', (id) => {
    const pack = loadPack(id);
    const project = centreFor(id, base);
    const before = new Set(clashes(project));
    const after = withSet(project, [pack]);
    expect(clashes(after).filter((clash) => !before.has(clash))).toEqual([]);
    expect(projectSchema.safeParse(after).success).toBe(true);
    expect(setFor(after, [pack]).edits).toEqual([]);
  });
});

describe('on any project', () => {
  it('applies cleanly, holds the invariants and is done after one run', () => {
    const rules = both.flatMap((pack) => pack.rules.map((rule) => `${pack.id}/${rule.id}`));
    fc.assert(
      fc.property(fc.array(hand, { maxLength: 12 }), (hands) => {
        const project = hands.reduce((now, one) => afterHand(now, one, rules), base);
        const broken = checkInvariants(project).map(({ code }) => code);
        const done = applyEdits(project, setFor(project, both).edits);
        if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
        expect(checkInvariants(done.value).map(({ code }) => code)).toEqual(broken);
        expect(projectSchema.safeParse(done.value).success).toBe(true);
        expect(setFor(done.value, both).edits).toEqual([]);
        const known = new Set(clashes(project));
        const fresh = clashes(done.value).filter((clash) => !known.has(clash));
        expect(fresh).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a directory of the set', () => {
  const storey = base.storeys[0]!;
  const named = (name: string): Project => ({
    ...base, storeys: [{ ...storey, rooms: Object.fromEntries(Object.entries(storey.rooms).map(([id, room]) => [id, { ...room, name }])) }],
  });
  const size = (project: Project) => signOf(withSet(project, []), 'directory').size;

  it('is as usual for a short list of rooms, and larger for one that would not be read', () => {
    expect(size(named('办公室'))).toEqual({ width: 600, height: 900 });
    expect(size(named('党员活动室（新时代文明实践站）'))).toEqual({ width: 800, height: 1200 });
  });
});
