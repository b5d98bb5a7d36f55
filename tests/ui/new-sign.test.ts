import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { planSignPlace } from '../../src/drawing/plan-sign-place.ts';
import { applyEdits } from '../../src/model/edits/apply.ts';
import { boardTextSchema, type BoardText } from '../../src/model/board-text.ts';
import type { Project } from '../../src/model/project.ts';
import { roomOfDoor, roomOfSign, roomsAtOpening, type RoomPlace } from '../../src/model/room-of-sign.ts';
import { hostSchema, SIGN_KINDS, type Sign, type SignKind } from '../../src/model/sign.ts';
import { signOnWall } from '../../src/model/sign-on-wall.ts';
import { newSign } from '../../src/ui/signs/new-sign.ts';
import { roomOfSelection } from '../../src/ui/signs/sign-spot.ts';
import { drawContext } from '../tools/sign-project.ts';
import { starterProject } from '../tools/starter-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const starter = starterProject();
const storey = starter.storeys[0]!;
const placeOf = (id: string): RoomPlace => ({ storey, room: storey.rooms[id]! });
const HOSTS = hostSchema.options.map((option) => option.shape.kind.value);

function added(project: Project, kind: SignKind, host: Sign['host']['kind'], room: RoomPlace | null, topic = '', board: BoardText | null = null): { project: Project; sign: Sign } {
  const type = ctx.signTypes[kind]!;
  const sign = newSign(project, type, { kind, org: type.variants[0]!.org, host, topic, topicTitle: topic === '' ? '' : '首问负责制', board, room })!;
  const result = applyEdits(project, [{ verb: 'addSign', args: { sign } }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return { project: result.value, sign: Object.values(result.value.signs).find(({ id }) => !Object.hasOwn(project.signs, id))! };
}

describe('a new sign', () => {
  it('of every kind has a place on each of its hosts', () => {
    for (const kind of SIGN_KINDS) {
      const hosts = HOSTS.filter((host) => ctx.signTypes[kind]!.hosts.includes(host));
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts) expect(added(starter, kind, host, placeOf('r1')).sign.host.kind).toBe(host);
    }
  });

  it('that is a door plate hangs at a door of the room, speaks for the room and bears its name', () => {
    for (const id of ['r1', 'r2', 'r10']) {
      const { project, sign } = added(starter, 'doorPlate', 'door', placeOf(id));
      expect(sign.serves).toEqual({ storeyId: storey.id, roomId: id });
      expect(sign.face.blocks[0]!.text).toBe(storey.rooms[id]!.name);
      const rooms = sign.host.kind === 'door' ? roomsAtOpening(storey, sign.host.openingId) : [];
      expect(rooms.map((room) => room.id)).toContain(id);
      expect(roomOfSign(project, sign)?.room.id).toBe(id);
    }
  });

  it('that is a door plate prefers a door that leads to no other room in use', () => {
    const { sign } = added(starter, 'doorPlate', 'door', placeOf('r1'));
    expect(sign.host.kind === 'door' && roomOfDoor(storey, sign.host.openingId)?.id).toBe('r1');
  });

  it('on a wall is in the room that was asked for, and seen on the plan', () => {
    const { project, sign } = added(starter, 'rulesBoard', 'wall', placeOf('r2'), 'firstAsked');
    expect(roomOfSign(project, sign)?.room.id).toBe('r2');
    expect(planSignPlace(project, sign)).not.toBeNull();
    expect(sign.topic).toBe('firstAsked');
    expect(sign.face.blocks[0]!.text).toBe('首问负责制');
  });

  it('bears the words of its board, those of the room where it has any', () => {
    const content = { steps: [], sections: [], people: [] };
    const [code] = storey.rooms['r2']!.functions.map((one) => one.code);
    const board = boardTextSchema.parse({ code: 'duties', title: '工作职责', kind: 'rulesBoard', text: '各室', variants: [{ for: [code], text: '本室', ...content }] });
    const body = (id: string) => added(starter, 'rulesBoard', 'wall', placeOf(id), 'duties', board).sign.face.blocks.find(({ role }) => role === 'body')!.template;
    expect([body('r2'), body('r1')]).toEqual(['本室', '各室']);
  });

  it('covers no other sign of the wall', () => {
    const first = added(starter, 'rulesBoard', 'wall', placeOf('r2'));
    const second = added(first.project, 'rulesBoard', 'wall', placeOf('r2'));
    const [a, b] = [first.sign, second.sign].map((sign) => signOnWall(second.project, sign)!);
    const apart = a!.face.key !== b!.face.key || a!.x1 <= b!.x0 || b!.x1 <= a!.x0;
    expect(apart).toBe(true);
  });

  it('has no place in a room where none is chosen', () => {
    const type = ctx.signTypes['rulesBoard']!;
    expect(newSign(starter, type, { kind: 'rulesBoard', org: null, host: 'wall', topic: '', topicTitle: '', board: null, room: null })).toBeNull();
  });
});

describe('the room of the selection', () => {
  it('is the room itself, that of its door, or none at the gate', () => {
    const door = Object.values(storey.openings).find(({ id }) => roomOfDoor(storey, id)?.id === 'r10')!;
    expect(roomOfSelection(starter, [{ kind: 'room', id: 'r2', storeyId: storey.id }])?.room.id).toBe('r2');
    expect(roomOfSelection(starter, [{ kind: 'opening', id: door.id, storeyId: storey.id }])?.room.id).toBe('r10');
    expect(roomOfSelection(starter, [{ kind: 'gate', id: 'gate' }])).toBeNull();
  });
});
