import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { roomOfDoor, roomOfSign, roomsAtOpening } from '../../src/model/room-of-sign.ts';
import { isDoor } from '../../src/model/sign-on-wall.ts';
import { facesOfRoom } from '../../src/model/wall-face.ts';
import type { Pack } from '../../src/rules/pack.ts';
import type { Finding } from '../../src/rules/report.ts';
import { edited } from '../standards/judge.ts';
import { after, base, packWith, reportOf } from './fake-env.ts';
import { board, clashes, door, hang, plate, serves, setSign, wall } from './hung.ts';

const storey = base.storeys[0]!;
const byName = (names: Record<string, string>) => Object.entries(names).map(([code, title]) => ({ code, title }));

const failing = (project: Project, pack: Pack): readonly Finding[] => reportOf(project, pack).findings.filter(({ state }) => state === 'fail');

/** All that a pack's fixes mend, one after the other. */
function mendAll(project: Project, pack: Pack): Project {
  const fix = failing(project, pack).find((finding) => finding.fix !== null)?.fix;
  return fix === undefined || fix === null ? project : mendAll(edited(project, fix.edits), pack);
}

describe('moveFlush', () => {
  const pack = packWith({
    select: { type: 'sign', kinds: ['doorPlate'] },
    check: { kind: 'gap', to: 'doorFrame', mm: 30, tolerance: 'onSite' },
    fix: { kind: 'moveFlush' },
  });

  it('hangs a plate beside its frame, upper edges level', () => {
    const astray = after(plate('o24', { offset: 0, heightAboveFloor: 1500 }));
    expect(failing(astray, pack)[0]!.fix!.edits).toEqual([setSign('s5', { offset: 680, heightAboveFloor: 2280 })]);
  });

  it('keeps to the side where it hangs, unless something is in the way there', () => {
    const left = after(plate('o24', { offset: -900 }));
    expect(mendAll(left, pack).signs.s5).toMatchObject({ offset: -680, heightAboveFloor: 2280 });
    const blocked = after(plate('o24', { offset: -900 }), hang('staffBoard', wall('w22', 'left'), { offset: -1750, heightAboveFloor: 1800, size: { width: 200, height: 900 } }));
    expect(mendAll(blocked, pack).signs.s5).toMatchObject({ offset: 680 });
  });

  it('does nothing where neither side is free', () => {
    const both = [-1770, -330].map((offset) => hang('staffBoard', wall('w22', 'left'), { offset, heightAboveFloor: 1800, size: { width: 300, height: 900 } }));
    const [finding] = failing(after(plate('o24', { offset: 0 }), ...both), pack);
    expect(finding!.fix).toBeNull();
  });

  it('ends the finding at every door of the house, from wherever the plate hangs, and covers nothing', () => {
    const doors = Object.values(storey.openings).filter(({ kind }) => kind === 'door' || kind === 'doubleDoor');
    const where = fc.record({ opening: fc.constantFrom(...doors), offset: fc.integer({ min: -1500, max: 1500 }), heightAboveFloor: fc.integer({ min: 0, max: 3000 }) });
    let mended = 0;
    fc.assert(
      fc.property(where, ({ opening, offset, heightAboveFloor }) => {
        const [finding] = failing(after(plate(opening.id, { offset, heightAboveFloor })), pack);
        if (finding === undefined || finding.fix === null) return;
        const project = edited(after(plate(opening.id, { offset, heightAboveFloor })), finding.fix.edits);
        mended++;
        expect(failing(project, pack)).toEqual([]);
        expect(clashes(project)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(mended).toBeGreaterThan(60);
  });
});

describe('distributeOnWall', () => {
  const check = {
    kind: 'forEach',
    by: 'room',
    check: {
      kind: 'allOf',
      checks: [
        { kind: 'sameHost', host: 'wallFace' },
        { kind: 'symmetric', equalGaps: true, tolerance: 'onSite' },
        { kind: 'mountHeight', edge: 'bottom', mm: 1600, tolerance: 'onSite' },
      ],
    },
  };
  const pack = packWith({ select: { type: 'sign', kinds: ['rulesBoard', 'staffBoard'] }, check, fix: { kind: 'distributeOnWall' } });
  const inHall = [wall('w23', 'right'), wall('w25', 'left'), wall('w33', 'right'), wall('w34', 'right'), wall('w3', 'left')];

  it('brings scattered boards into one row about the middle of one wall', () => {
    const scattered = after(board(inHall[0]!, -1500), board(inHall[1]!, 300, { heightAboveFloor: 1400 }), board(inHall[2]!, -1000));
    const project = mendAll(scattered, pack);
    expect(failing(project, pack)).toEqual([]);
    const hosts = ['s5', 's6', 's7'].map((id) => project.signs[id]!);
    expect(new Set(hosts.map(({ host }) => JSON.stringify(host))).size).toBe(1);
    expect(hosts.map(({ heightAboveFloor }) => heightAboveFloor)).toEqual([1600, 1600, 1600]);
    expect(clashes(project)).toEqual([]);
  });

  it('puts boards of another width where the row still mirrors itself', () => {
    const wide = { size: { width: 900, height: 600 } };
    const mixed = after(hang('staffBoard', inHall[0]!, { ...wide, offset: -2000 }), board(inHall[0]!, 0), board(inHall[0]!, 900));
    const project = mendAll(mixed, pack);
    expect(failing(project, pack)).toEqual([]);
    expect(project.signs.s5!.offset).toBe(110);
  });

  it('offers nothing where no wall of the room is long enough, or the room is too low', () => {
    const many = Array.from({ length: 12 }, (_, i) => board(wall('w18', 'right'), i));
    expect(failing(after(...many), pack)[0]!.fix).toBeNull();
    const tall = after(board(inHall[0]!, 0, { size: { width: 600, height: 2100 }, heightAboveFloor: 1000 }));
    expect(failing(tall, pack)[0]!.fix).toBeNull();
  });

  it('ends the finding for any boards in any rooms, and covers no door, window or sign', () => {
    const faces = ['r1', 'r2', 'r3', 'r4', 'r5', 'r7', 'r9', 'r10'].flatMap((roomId) => facesOfRoom(storey, roomId)).flatMap(({ walls }) => walls);
    const one = fc.record({ face: fc.constantFrom(...faces), offset: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: 0, max: 2800 }) });
    const obstacle = fc.record({ face: fc.constantFrom(...faces), offset: fc.integer({ min: -600, max: 600 }) });
    let mended = 0;
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 7 }), fc.array(obstacle, { maxLength: 3 }), (boards, obstacles) => {
        const hung = boards.map(({ face, offset, y }) => board(wall(face.wallId, face.side), offset, { heightAboveFloor: y }));
        const others = obstacles.map(({ face, offset }) => hang('sloganBanner', wall(face.wallId, face.side), { offset, heightAboveFloor: 1700, size: { width: 500, height: 300 } }));
        const project = after(...hung, ...others);
        const before = new Set(clashes(project));
        for (const finding of failing(project, pack)) {
          if (finding.fix === null) continue;
          mended++;
          const mendedOne = edited(project, finding.fix.edits);
          const still = failing(mendedOne, pack).filter((f) => f.subject!.id === finding.subject!.id);
          expect(still).toEqual([]);
          const moved = new Set(finding.fix.edits.map((edit) => (edit.verb === 'setSign' ? edit.args.signId : '')));
          const fresh = clashes(mendedOne).filter((clash) => !before.has(clash) && clash.split(' ').some((word) => moved.has(word)));
          expect(fresh).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
    expect(mended).toBeGreaterThan(60);
  });
});

describe('setHeight', () => {
  const pack = packWith({
    select: { type: 'sign', kinds: ['rulesBoard'] },
    check: { kind: 'mountHeight', edge: 'bottom', mm: 1600, tolerance: 'onSite' },
    fix: { kind: 'setHeight' },
  });

  it('moves the board up or down, nothing else', () => {
    const low = after(board(wall('w23', 'right'), 0, { heightAboveFloor: 900 }));
    expect(failing(low, pack)[0]!.fix!.edits).toEqual([setSign('s5', { heightAboveFloor: 1600 })]);
    expect(failing(mendAll(low, pack), pack)).toEqual([]);
  });

  it('takes the nearest height of a range, from the edge that is asked about', () => {
    const range = packWith({
      select: { type: 'sign', kinds: ['rulesBoard'] },
      check: { kind: 'mountHeight', edge: 'top', min: 2200, max: 2400, tolerance: 'onSite' },
      fix: { kind: 'setHeight' },
    });
    const at = (heightAboveFloor: number) => mendAll(after(board(wall('w23', 'right'), 0, { heightAboveFloor })), range).signs.s5!.heightAboveFloor;
    expect([at(900), at(1500), at(2000)]).toEqual([1400, 1500, 1600]);
  });

  it('offers nothing over a door, a window or another sign', () => {
    const underDoor = after(board(wall('w33', 'right'), 1000, { heightAboveFloor: 2500 }));
    expect(failing(underDoor, pack)[0]!.fix).toBeNull();
    const two = after(board(wall('w23', 'right'), 0), board(wall('w23', 'right'), 0, { heightAboveFloor: 2500 }));
    expect(failing(two, pack)[0]!.fix).toBeNull();
  });
});

describe('setAttribute', () => {
  it('makes the sign as asked, and never claims what no sign can have', () => {
    const of = (check: object) =>
      packWith({ select: { type: 'sign', kinds: ['doorPlate'] }, check: { kind: 'attribute', ...check }, fix: { kind: 'setAttribute' } });
    const project = after(plate('o24'), setSign('s5', { attributes: { ...base.signs.s1!.attributes, strips: 1, slideIn: false, frame: '木' } }));
    for (const check of [{ name: 'strips', min: 2 }, { name: 'slideIn', eq: true }, { name: 'frame', contains: ['铝合金'] }, { name: 'material', in: ['不锈钢'] }]) {
      expect(failing(mendAll(project, of(check)), of(check))).toEqual([]);
    }
    expect(failing(project, of({ name: 'slideIn', eq: 3 }))[0]!.fix).toBeNull();
  });
});

describe('addBoards', () => {
  const boards = byName({ duties: '工作职责', discipline: '工作纪律', dutyWatch: '值班值守', policeStaff: '警务人员公示牌', workflow: '工作流程图', a1: '制度一', a2: '制度二', a3: '制度三' });
  const functions = byName({ clinic: '卫生室', serviceHall: '便民服务中心', toilet: '卫生间' });
  const pack = (items: readonly string[], inRoomsOf?: readonly string[], atLeast?: number) =>
    packWith(
      {
        select: { type: 'centre' },
        check: { kind: 'presenceSet', of: 'board', items, ...(inRoomsOf ? { inRoomsOf } : {}), ...(atLeast ? { atLeast } : {}) },
        fix: { kind: 'addBoards' },
      },
      { functions, boards },
    );

  it('hangs the missing boards in the room with topic and title, each of its kind', () => {
    const own = pack(['duties', 'policeStaff', 'workflow'], ['clinic']);
    const project = mendAll(base, own);
    expect(failing(project, own)).toEqual([]);
    const added = Object.values(project.signs).filter(({ id }) => base.signs[id] === undefined);
    expect(added.map(({ kind, topic }) => [kind, topic])).toEqual([['rulesBoard', 'duties'], ['staffBoard', 'policeStaff'], ['flowChart', 'workflow']]);
    expect(added.map((sign) => sign.face.blocks[0]!.text)).toEqual(['工作职责', '警务人员公示牌', '工作流程图']);
    expect(added.every((sign) => ['r5', 'r6'].includes(roomOfSign(project, sign)!.room.id))).toBe(true);
    expect(clashes(project)).toEqual([]);
  });

  it('adds no more than the rule asks for', () => {
    const own = pack(['duties', 'discipline', 'dutyWatch'], ['clinic'], 2);
    expect(Object.keys(mendAll(base, own).signs)).toHaveLength(Object.keys(base.signs).length + 2);
  });

  it('takes the hall where the rule names no room', () => {
    const own = pack(['duties']);
    const project = mendAll(base, own);
    expect(roomOfSign(project, project.signs.s5!)!.room.id).toBe('r1');
  });

  it('offers nothing where the walls have no room', () => {
    const full = Object.values(storey.rooms).filter((room) => room.functions.some(({ code }) => code === 'clinic'));
    const posters = full.flatMap(({ id }) => facesOfRoom(storey, id)).map(({ walls: [first], x0, x1 }) =>
      hang('exhibitionBoard', wall(first!.wallId, first!.side), { offset: Math.round((x0 + x1) / 2), heightAboveFloor: 1000, size: { width: x1 - x0 - 200, height: 2000 } }));
    expect(failing(after(...posters), pack(['duties'], ['clinic']))[0]!.fix).toBeNull();
  });

  it('covers nothing with up to eight boards in any of the rooms', () => {
    const codes = boards.map(({ code }) => code);
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 1 }), fc.constantFrom('clinic', 'serviceHall', 'toilet'), (items, room) => {
        const own = pack(items, [room]);
        const [finding] = failing(base, own);
        if (finding!.fix === null) return;
        const project = edited(base, finding!.fix.edits);
        expect(failing(project, own)).toEqual([]);
        expect(clashes(project)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('addDoorPlates', () => {
  const roles = [{ id: 'plate', title: '门牌', kind: 'doorPlate', org: null }];
  const pack = (hosts?: readonly string[]) =>
    packWith(
      { select: { type: 'room' }, check: { kind: 'relation', relation: 'onePerRoom', roles: ['plate'], ...(hosts ? { hosts } : {}) }, fix: { kind: 'addDoorPlates' } },
      { roles },
    );

  it('gives every room with a door its plate: its name, for the room, beside the frame, over nothing', () => {
    const project = mendAll(base, pack());
    const without = failing(project, pack()).map(({ subject }) => subject!.id);
    const plates = Object.values(project.signs).filter(({ kind }) => kind === 'doorPlate');
    expect(plates.map((sign) => sign.face.blocks[0]!.text)).toContain('便民超市（电商物流网点）');
    expect(plates.length + without.length).toBe(reportOf(base, pack()).findings.length);
    expect(without.length).toBeLessThanOrEqual(3);
    expect(clashes(project)).toEqual([]);
    const beside = packWith({ select: { type: 'sign', kinds: ['doorPlate'] }, check: { kind: 'allOf', checks: [
      { kind: 'alignEdge', edge: 'top', to: 'doorFrame', tolerance: 'onSite' },
      { kind: 'gap', to: 'doorFrame', mm: 30, tolerance: 'onSite' },
    ] } });
    expect(failing(project, beside)).toEqual([]);
  });

  it('hangs it on the wall where the rule wants that, and nowhere where it allows neither', () => {
    const onWall = mendAll(base, pack(['wall']));
    expect(Object.values(onWall.signs).filter(({ kind }) => kind === 'doorPlate').every(({ host }) => host.kind === 'wall')).toBe(true);
    expect(failing(base, pack(['pillar'])).every(({ fix }) => fix === null)).toBe(true);
  });

  it('hangs it on the leaf where the notice wants it on the door, one under the other, and brings one there that hangs beside', () => {
    const onLeaf = packWith(
      { select: { type: 'room' }, check: { kind: 'relation', relation: 'onePerRoom', roles: ['plate'] }, fix: { kind: 'addDoorPlates', on: 'leaf' } },
      { roles },
    );
    const there = packWith({ select: { type: 'sign', kinds: ['doorPlate'] }, check: { kind: 'zone', zone: 'onDoor' }, fix: { kind: 'moveToLeaf' } });
    const project = mendAll(base, onLeaf);
    expect(Object.values(project.signs).filter(({ kind }) => kind === 'doorPlate').length).toBeGreaterThan(6);
    expect(failing(project, there)).toEqual([]);
    const beside = mendAll(base, pack());
    expect(failing(beside, there).length).toBeGreaterThan(6);
    const moved = mendAll(beside, there);
    expect(failing(moved, there)).toEqual([]);
    expect(clashes(moved)).toEqual([]);
  });

  it('takes the door to a passage or outdoors before one to another room in use', () => {
    const plates = Object.values(mendAll(base, pack()).signs).filter(({ kind }) => kind === 'doorPlate');
    for (const { host, serves: room } of plates) {
      const isOwnDoor = (openingId: string): boolean => roomOfDoor(storey, openingId)?.id === room!.roomId;
      if (host.kind !== 'door' || isOwnDoor(host.openingId)) continue;
      const doors = Object.values(storey.openings).filter(({ id }) => isDoor(storey.openings[id]!) && roomsAtOpening(storey, id).some(({ id: at }) => at === room!.roomId));
      expect(doors.filter(({ id }) => isOwnDoor(id))).toEqual([]);
    }
    expect(plates.length).toBeGreaterThan(6);
  });

  it('has nothing to do where the plate is there', () => {
    expect(failing(after(hang('doorPlate', door('o24'), serves('r9'))), pack()).map(({ subject }) => subject!.id)).not.toContain('r9');
  });
});
