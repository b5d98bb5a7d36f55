import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netAreaM2 } from '../../../src/model/areas.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import type { RoomPlace } from '../../../src/model/room-of-sign.ts';
import type { RoomFunction, Storey } from '../../../src/model/storey.ts';
import { allRooms } from '../../../src/rules/functions.ts';
import { creditedM2, netSumM2 } from '../../../src/rules/room-area.ts';
import { after, base, packWith, reportOf } from '../fake-env.ts';
import { functions } from './room-edits.ts';

const CODES = ['a', 'b', 'c', 'd'] as const;
const head = { functions: functions(...CODES) };
const ground = base.storeys[0]!;
const roomIds = Object.keys(ground.rooms).slice(0, 6);

const functionOf: fc.Arbitrary<RoomFunction> = fc.record(
  { code: fc.constantFrom(...CODES), mode: fc.constantFrom('timeShared' as const, 'exclusive' as const), areaM2: fc.double({ min: 0.1, max: 60, noNaN: true }) },
  { requiredKeys: ['code', 'mode'] },
);
const ofRoom = fc.uniqueArray(functionOf, { maxLength: 4, selector: ({ code }) => code });
const storeyOf = fc.array(ofRoom, { minLength: roomIds.length, maxLength: roomIds.length });

const storey = (id: string, level: number, served: readonly (readonly RoomFunction[])[]): Storey => ({
  ...ground,
  id,
  level,
  rooms: Object.fromEntries(
    Object.values(ground.rooms).map((room) => [room.id, { ...room, name: '', functions: [...(served[roomIds.indexOf(room.id)] ?? [])] }]),
  ),
});
const projectOf = (lists: readonly (readonly (readonly RoomFunction[])[])[]): Project => ({
  ...base,
  storeys: lists.map((served, i) => storey(`st${i + 1}`, 3600 * i, served)),
});
const projects = fc.array(storeyOf, { minLength: 1, maxLength: 3 }).map(projectOf);
const sumOf = (project: Project, select: Record<string, unknown>): number => {
  const [finding] = reportOf(project, packWith({ select, check: { kind: 'areaSum', minM2: 1 } }, head)).findings;
  return finding!.state === 'noSubject' ? 0 : Number(finding!.data.actual);
};
const netOf = (place: RoomPlace): number => netAreaM2(place.storey, place.room.id)!;

describe('areas over rooms', () => {
  it('count each room once, however many functions it serves and whatever they are selected by', () => {
    fc.assert(
      fc.property(projects, fc.subarray([...CODES], { minLength: 1 }), (project, codes) => {
        const serving = allRooms(project).filter(({ room }) => room.functions.some((f) => (codes as string[]).includes(f.code)));
        const once = serving.reduce((sum, place) => sum + netOf(place), 0);
        expect(sumOf(project, { type: 'function', codes })).toBeCloseTo(once, 6);
        expect(sumOf(project, { type: 'room', functions: codes })).toBeCloseTo(once, 6);
      }),
      { numRuns: 100 },
    );
  });

  it('never exceed what all faces have', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const all = project.storeys.reduce((sum, s) => sum + [...planOf(s).rooms.values()].reduce((m2, { netM2 }) => m2 + netM2, 0), 0);
        expect(sumOf(project, { type: 'function', codes: [...CODES] })).toBeLessThanOrEqual(all + 1e-6);
      }),
      { numRuns: 50 },
    );
  });

  it('credit exclusive functions of one room with no more than the room between them', () => {
    fc.assert(
      fc.property(ofRoom, (list) => {
        const [place] = allRooms(projectOf([[list]]));
        const net = netOf(place!);
        const stated = list.filter(({ mode }) => mode === 'exclusive').reduce((sum, f) => sum + (f.areaM2 ?? 0), 0);
        const credits = list.filter(({ mode }) => mode === 'exclusive').map(({ code }) => creditedM2(place!, code));
        for (const credit of credits) expect(credit === null || (credit >= 0 && credit <= net)).toBe(true);
        // Zones that are stated too large for the room are a person's fault; then each is at most the room.
        if (stated <= net) expect(credits.reduce((sum: number, credit) => sum + (credit ?? 0), 0)).toBeLessThanOrEqual(net + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('count the face of two rooms once where the wall between them was removed', () => {
    const walls = Object.values(ground.walls);
    const plan = planOf(ground);
    const between = walls.find(({ id }) => (['r5', 'r6'] as const).every((room) => plan.rooms.get(room)!.face.wallIds.includes(id)))!;
    const open = after({ verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: between.id, storeyId: 'st1' }] } });
    const [storeyNow] = open.storeys;
    const places = ['r5', 'r6'].map((id) => ({ storey: storeyNow!, room: storeyNow!.rooms[id]! }));
    expect(planOf(storeyNow!).shared).toEqual([['r5', 'r6']]);
    expect(netSumM2(places)).toEqual({ known: netAreaM2(storeyNow!, 'r5'), complete: true });
  });

  it('of storeys that are drawn alike are counted on each of them', () => {
    const project = projectOf([[[{ code: 'a', mode: 'timeShared' }]], [[{ code: 'a', mode: 'timeShared' }]]]);
    expect(sumOf(project, { type: 'function', codes: ['a'] })).toBeCloseTo(2 * netAreaM2(ground, roomIds[0]!)!, 6);
  });
});
