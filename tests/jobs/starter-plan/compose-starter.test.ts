import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { loadFunctionTraits } from '../../../src/jobs/allocate/traits.ts';
import { checkProject } from '../../../src/jobs/check.ts';
import { loadFunctionTitles } from '../../../src/jobs/function-titles.ts';
import { createCentre } from '../../../src/jobs/new-centre.ts';
import { loadStandards } from '../../../src/jobs/standards.ts';
import { composeStarter, roomName, type House } from '../../../src/jobs/starter-plan/compose-starter.ts';
import type { Result } from '../../../src/model/diagnostic.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import type { Starter } from '../../../src/model/new-project.ts';
import { starterSchema } from '../../../src/model/new-project.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Storey } from '../../../src/model/storey.ts';

const VILLAGE = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', rawName: '庄科村委会' };
const COMMUNITY = { province: '湖北省', prefecture: '荆州市', county: '沙市区', town: '中山街道', rawName: '大赛社区居委会' };
const ELSEWHERE = { province: '浙江省', prefecture: '杭州市', county: '桐庐县', town: '江南镇', rawName: '荻浦村委会' };
const PLACES = { VILLAGE, COMMUNITY, ELSEWHERE } as const;

const AREAS = [120, 160, 200, 300, 450, 600, 800, 1000, 1500];
const HOUSES: readonly House[] = AREAS.flatMap((areaM2) => [1, 2, 3].map((storeys) => ({ areaM2, storeys })));

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const composers = await Promise.all(Object.values(PLACES).map(async (place) => {
  const project = valueOf(await createCentre(nodePlatform, { place }));
  const packs = valueOf(await loadStandards(nodePlatform, project.standards));
  const [traits, titles] = [valueOf(await loadFunctionTraits(nodePlatform)), valueOf(await loadFunctionTitles(nodePlatform))];
  const compose = (house: House): Starter => composeStarter({ house, project, packs, traits, titles, today: '2026-11-29' });
  return { project, compose };
}));

const grossOf = ({ storeys }: Pick<Project, 'storeys'>): number => storeys.reduce((sum, storey) => sum + planOf(storey).grossM2, 0);

const WAYS = new Set(['door', 'doubleDoor', 'slidingDoor', 'passage']);

/** The rooms of a storey that are reached through doors, passages and open sides from the one with a function. */
function reachedFrom(storey: Storey, code: string): ReadonlySet<string> {
  const { faces } = planOf(storey);
  const open = new Set([
    ...Object.values(storey.openings).filter(({ kind }) => WAYS.has(kind)).map(({ wallId }) => wallId),
    ...Object.values(storey.walls).filter(({ kind }) => kind === 'virtual').map(({ id }) => id),
  ]);
  const ways = faces.map((face) => new Set(face.wallIds.filter((id) => open.has(id))));
  const start = Object.values(storey.rooms).find(({ functions }) => functions.some((fn) => fn.code === code))!.id;
  const reached = new Set<string>();
  const waiting = [faces.findIndex(({ roomIds }) => roomIds.includes(start))];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const id = faces[at]!.roomIds[0]!;
    if (reached.has(id)) continue;
    reached.add(id);
    for (const [next, walls] of ways.entries()) if (next !== at && [...walls].some((wall) => ways[at]!.has(wall))) waiting.push(next);
  }
  return reached;
}

/** Least side of a room, mm between axes: no cupboards, no slits. */
const LEAST_SIDE = 1400;

describe('a starter plan for a house', () => {
  it('has its area: never less than is told, at most 2.5 % more; storeys as told as far as each has 120 m²', () => {
    for (const { compose } of composers) {
      for (const house of HOUSES) {
        const starter = compose(house);
        expect(starter.storeys).toHaveLength(Math.max(1, Math.min(house.storeys!, Math.floor(house.areaM2 / 120))));
        const share = grossOf(starter) / house.areaM2;
        expect(share).toBeGreaterThanOrEqual(1);
        expect(share).toBeLessThan(1.025);
      }
    }
  });

  it('is sound: whole walls, openings apart, every room a face of its own, no face without a room', () => {
    for (const { project, compose } of composers) {
      for (const house of HOUSES) {
        const starter = compose(house);
        expect(starterSchema.safeParse(starter).success).toBe(true);
        expect(checkInvariants({ ...project, ...starter })).toEqual([]);
        for (const storey of starter.storeys) {
          const { faces, unbound, shared } = planOf(storey);
          expect([unbound, shared]).toEqual([[], []]);
          expect(faces.map(({ roomIds }) => roomIds.length)).toEqual(faces.map(() => 1));
        }
      }
    }
  });

  it('leads to every room: on the ground from the hall, above from the stairs', () => {
    for (const { compose } of composers) {
      for (const house of HOUSES) {
        for (const [i, storey] of compose(house).storeys.entries()) {
          expect([...reachedFrom(storey, i === 0 ? 'serviceHall' : 'stairs')].sort()).toEqual(Object.keys(storey.rooms).sort());
        }
      }
    }
  });

  it('has rooms that can be used, each with a name and a number of its own, and an outer door at each end of the passage', () => {
    for (const { compose } of composers) {
      for (const house of HOUSES) {
        const { storeys } = compose(house);
        for (const storey of storeys) {
          for (const { outer } of planOf(storey).faces) {
            const [xs, ys] = [outer.map(({ x }) => x), outer.map(({ y }) => y)];
            expect(Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))).toBeGreaterThanOrEqual(LEAST_SIDE);
          }
        }
        const rooms = storeys.flatMap((storey) => Object.values(storey.rooms));
        expect(rooms.filter(({ name, functions }) => name === '' || functions.length === 0)).toEqual([]);
        expect(new Set(rooms.map(({ number }) => number)).size).toBe(rooms.length);
        const doors = Object.values(storeys[0]!.openings).filter(({ wallId, kind }) => kind === 'doubleDoor' && storeys[0]!.walls[wallId]!.kind === 'exterior');
        expect(doors).toHaveLength(3);
      }
    }
  });

  it('has its stairs and toilets above one another, and two stairs where a storey is larger than 200 m²', () => {
    for (const { compose } of composers) {
      for (const house of HOUSES.filter(({ storeys }) => storeys! > 1)) {
        const { storeys } = compose(house);
        if (storeys.length === 1) continue;
        const seeds = storeys.map(({ rooms }) => Object.values(rooms).filter(({ functions }) => functions.some(({ code }) => code === 'stairs' || code === 'toilet')).map(({ seed }) => `${seed.x}/${seed.y}`).sort());
        for (const other of seeds) expect(other).toEqual(seeds[0]);
        const stairs = Object.values(storeys[0]!.fixtures).filter(({ kind }) => kind === 'uStair').length;
        expect(stairs).toBe(planOf(storeys[0]!).grossM2 > 210 ? 2 : stairs);
      }
    }
  });

  it('is the same each time', () => {
    for (const { compose } of composers) for (const house of HOUSES.slice(0, 9)) expect(compose(house)).toEqual(compose(house));
  });

  it('goes with the unit and its standards: a community has what its notice asks for, a village what is usual', () => {
    const functionsIn = (starter: Starter) => new Set(starter.storeys.flatMap(({ rooms }) => Object.values(rooms).flatMap(({ functions }) => functions.map(({ code }) => code))));
    const [village, community, elsewhere] = composers.map(({ compose }) => functionsIn(compose({ areaM2: 800, storeys: 2 })));
    expect([...community!]).toEqual(expect.arrayContaining(['communityOffice', 'councilRoom', 'rehabRoom', 'accessibleToilet']));
    expect([...village!]).toEqual(expect.arrayContaining(['clinic', 'dayCare', 'childCare', 'supermarket', 'civilizationStation']));
    expect([...elsewhere!]).toEqual(expect.arrayContaining(['serviceHall', 'partyActivityRoom', 'office', 'readingRoom', 'clinic']));
  });

  it('names a room by as many of its functions as a door plate holds', () => {
    expect(roomName(['阅览室', '书画室'])).toBe('阅览室（书画室）');
    expect(roomName(['阅览室', '新时代文明实践站', '书画室', '技能培训中心'])).toBe('阅览室（新时代文明实践站等）');
    expect(roomName(['党员活动室（多功能室）', '文体活动室'])).toBe('党员活动室（文体活动室）');
    expect(roomName(['便民超市和电商物流网点', '人力资源和社会保障服务中心'])).toBe('便民超市和电商物流网点等');
    expect(roomName(['办公室'])).toBe('办公室');
    for (const { compose } of composers) {
      const names = HOUSES.flatMap((house) => compose(house).storeys.flatMap(({ rooms }) => Object.values(rooms).map(({ name }) => name)));
      expect(names.filter((name) => name.length > 16)).toEqual([]);
    }
  });

  it('lacks fewer of the functions that are asked for than the plan that was drawn for a village', async () => {
    const missing = async (house?: House) => {
      const made = valueOf(await createCentre(nodePlatform, { place: COMMUNITY, ...(house === undefined ? {} : { house }) }));
      const { findings } = valueOf(await checkProject(nodePlatform, made));
      return findings.filter(({ state, rule }) => state === 'fail' && /^(?:groups|toilet)\./u.test(rule)).flatMap(({ data }) => data['missingIds'] as string[]);
    };
    expect((await missing()).length).toBeGreaterThan(8);
    expect(await missing({ areaM2: 800, storeys: 2 })).toEqual([]);
  });
});
