import fc from 'fast-check';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { refKey } from '../../src/model/entity.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import { SIGN_KINDS, type Host } from '../../src/model/sign.ts';
import { EQUIPMENT_KINDS } from '../../src/model/equipment.ts';
import { readJson } from '../standards/base.ts';
import { signTypes } from '../tools/sign-project.ts';

/** Three numbers that mean an edit of whatever project they meet. */
export interface Hand {
  readonly what: number;
  readonly pick: number;
  readonly by: number;
}

export const hand: fc.Arbitrary<Hand> = fc.record({ what: fc.nat(999), pick: fc.nat(9999), by: fc.integer({ min: -1500, max: 1500 }) });

const functionCodes = (readJson('templates/functions.json') as { code: string; title: string }[]);
const boardCodes = (readJson('templates/boards.json') as { code: string; title: string }[]);

const choose = <T>(list: readonly T[], n: number): T | undefined => list[Math.abs(n) % Math.max(1, list.length)];
const storeyOf = (p: Project, pick: number) => choose(p.storeys, pick)!;
const date = (n: number): string => `20${20 + (Math.abs(n) % 9)}-0${1 + (Math.abs(n) % 9)}-11`;

function host(p: Project, pick: number): Host {
  const storey = storeyOf(p, pick);
  const [wall, opening, room] = [storey.walls, storey.openings, storey.rooms].map((records) => choose(Object.values(records as Record<string, { id: string }>), pick));
  const hosts: readonly (Host | null)[] = [
    { kind: 'gate' }, { kind: 'facade' }, { kind: 'roof' }, { kind: 'aboveGate' }, { kind: 'freeStanding' },
    wall === undefined ? null : { kind: 'wall', storeyId: storey.id, wallId: wall.id, side: pick % 2 === 0 ? 'left' : 'right' },
    opening === undefined ? null : { kind: 'door', storeyId: storey.id, openingId: opening.id },
    room === undefined ? null : { kind: 'desk', storeyId: storey.id, roomId: room.id },
  ];
  return choose(hosts.filter((h) => h !== null), pick)!;
}

type Make = (p: Project, h: Hand, rules: readonly string[]) => Edit | null;

const ofSign = (make: (p: Project, sign: Project['signs'][string], h: Hand) => Record<string, unknown>): Make => (p, h) => {
  const sign = choose(Object.values(p.signs), h.pick);
  return sign === undefined ? null : { verb: 'setSign', args: { signId: sign.id, changes: make(p, sign, h) } };
};
const ofRoom = (changes: (h: Hand) => Record<string, unknown>): Make => (p, h) => {
  const storey = storeyOf(p, h.pick);
  const room = choose(Object.values(storey.rooms), h.pick);
  return room === undefined ? null : { verb: 'setRoom', args: { storeyId: storey.id, roomId: room.id, changes: changes(h) } };
};
const ofWall = (make: (storeyId: string, wallId: string, h: Hand) => Edit): Make => (p, h) => {
  const storey = storeyOf(p, h.pick);
  const wall = choose(Object.values(storey.walls), h.pick);
  return wall === undefined ? null : make(storey.id, wall.id, h);
};
const centre = (changes: (h: Hand) => Record<string, unknown>): Make => (_, h) => ({ verb: 'setCentre', args: { changes: changes(h) } });
const site = (changes: (h: Hand) => Record<string, unknown>): Make => (_, h) => ({ verb: 'setSite', args: { changes: changes(h) } });

const feature = (h: Hand): Record<string, unknown> => ({
  f1: {
    id: 'f1', kind: choose(['square', 'noticeBoard', 'flagpole', 'boundaryWall', 'sportsGround'], h.pick), existing: h.by > 0,
    outline: [[0, -5000], [9000, -5000], [9000, -900 + h.by], [0, -900]].map(([x, y]) => ({ x, y })), hardened: null, weatherproof: h.pick % 2 === 0,
  },
});

const EDITS: readonly Make[] = [
  ofSign((_, sign, h) => ({ offset: sign.offset + h.by })),
  ofSign((_, sign, h) => ({ offset: -sign.offset, heightAboveFloor: Math.abs(h.by) })),
  ofSign((_, sign, h) => ({ size: { width: sign.size.width + Math.abs(h.by), height: sign.size.height } })),
  ofSign((p, _, h) => ({ host: host(p, h.by) })),
  ofSign((_, __, h) => ({ topic: choose(['', ...boardCodes.map((b) => b.code)], h.by) })),
  ofSign((_, __, h) => ({ lit: choose(['none', 'redLedOutline', 'backlit'], h.by), writing: choose(['vertical', 'horizontal'], h.by) })),
  (p, h) => {
    const sign = choose(Object.values(p.signs).filter((s) => s.face.blocks.length > 0), h.pick);
    return sign === undefined ? null : { verb: 'setSignBlock', args: { signId: sign.id, index: 0, changes: { text: h.by > 0 ? null : choose(boardCodes, h.by)!.title } } };
  },
  (p, h) => {
    const kind = choose(SIGN_KINDS, h.pick)!;
    const sign = signFromType(signTypes[kind]!, null, host(p, h.by));
    return sign === null ? null : { verb: 'addSign', args: { sign } };
  },
  (p, h) => {
    const sign = choose(Object.values(p.signs), h.pick);
    return sign === undefined ? null : { verb: 'removeEntities', args: { refs: [{ kind: 'sign', id: sign.id }] } };
  },
  ofRoom((h) => ({ name: choose(['', ...functionCodes.map((f) => f.title)], h.by) })),
  ofRoom((h) => ({ functions: [0, 1].map((i) => ({ code: choose(functionCodes, h.by + i)!.code, mode: h.by > 0 ? 'timeShared' : 'exclusive' })) })),
  ofRoom((h) => ({ equipment: { [choose(EQUIPMENT_KINDS, h.by)!]: 1 + (Math.abs(h.by) % 20) }, capacity: Math.abs(h.by) % 80 })),
  ofRoom((h) => ({ occupants: [{ name: '张三', role: choose(['书记', '主任', '会计'], h.by) }], openPlan: h.by > 0 })),
  ofWall((storeyId, wallId, h) => ({ verb: 'moveWall', args: { storeyId, wallId, by: { x: h.by, y: h.by } } })),
  ofWall((storeyId, wallId, h) => ({ verb: 'moveWall', args: { storeyId, wallId, by: { x: 0, y: h.by } } })),
  ofWall((storeyId, wallId) => ({ verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: wallId, storeyId }] } })),
  ofWall((storeyId, wallId, h) => ({
    verb: 'addOpening',
    args: { storeyId, opening: { wallId, at: 600 + Math.abs(h.by), width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } },
  })),
  (p, h) => ({ verb: 'setStorey', args: { storeyId: storeyOf(p, h.pick).id, changes: { level: h.by } } }),
  centre((h) => ({ county: choose(['栾川县', '古蔺县', '嵩县', ''], h.by) })),
  centre((h) => ({ unitType: choose(['village', 'community', 'mixed'], h.by), setting: choose(['rural', 'urban'], h.pick) })),
  centre((h) => ({ households: h.by > 0 ? h.by : null, tier: choose(['standard', 'demonstration', 'basic', null], h.pick) })),
  centre((h) => ({ statedBuildingAreaM2: h.by > 0 ? h.by : null, hasCollectiveEconomy: choose([true, false, null], h.pick) })),
  centre((h) => ({ approvals: [{ action: choose(['approval', 'filing'], h.pick), by: '区委组织部', docNo: '', date: date(h.by), subject: choose(['layout', 'construction', 'sign::s1'], h.by) }] })),
  site((h) => ({ nearbyFunctions: [choose(functionCodes, h.by)!.code] })),
  site((h) => ({ features: feature(h) })),
  site((h) => ({ equipment: { basketballHoop: 1 + (Math.abs(h.by) % 3) } })),
  (_, h) => ({ verb: 'setGate', args: { changes: { where: choose(['courtyard', 'mainEntrance'] as const, h.by)! } } }),
  (p, h) => ({ verb: 'setGate', args: { changes: { opening: [p.site.gate.opening[0], p.site.gate.opening[1] + Math.abs(h.by % 300)] } } }),
  (_, h) => ({ verb: 'setApprovedPlan', args: { approval: h.by > 0 ? { at: date(h.pick), by: '街道', docNo: '' } : null } }),
  (p, h, rules) => ({
    verb: 'addWaiver',
    args: { waiver: { rule: choose(rules, h.pick)!, subject: h.by > 0 ? null : refKey({ kind: 'sign', id: choose(Object.keys(p.signs), h.by) ?? 's1' }), by: '李四', at: '2026-01-01', reason: '墙面有限', docNo: '', expires: h.by > 700 ? date(h.by) : null } },
  }),
  (_, h, rules) => ({
    verb: 'addAttestation',
    args: { attestation: { rule: choose(rules, h.pick)!, by: '张三', at: '2026-02-02', statement: '已落实', reading: choose([null, 'insideLookingOut', 'facingGateFromOutside'] as const, h.by)!, evidence: [] } },
  }),
];

/** The project after the edit that a hand means; the same project where it means none or is refused. */
export function afterHand(project: Project, h: Hand, rules: readonly string[]): Project {
  const edit = EDITS[h.what % EDITS.length]!(project, h, rules);
  if (edit === null) return project;
  const done = applyEdit(project, edit);
  return done.ok ? done.value : project;
}
