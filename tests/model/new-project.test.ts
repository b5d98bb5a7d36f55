import { describe, expect, it } from 'vitest';
import { buildingAreaM2 } from '../../src/model/areas.ts';
import { checkInvariants } from '../../src/model/invariants.ts';
import { newProject, starterSchema, type Place } from '../../src/model/new-project.ts';
import { planOf } from '../../src/model/plan.ts';
import { projectSchema } from '../../src/model/project.ts';
import { polygonBounds } from '../../src/geometry/polygon.ts';
import { rectWidth } from '../../src/geometry/rect.ts';
import { signTypes } from '../tools/sign-project.ts';
import { starter, starterProject, zhuangke } from '../tools/starter-project.ts';

const project = starterProject();
const storey = project.storeys[0]!;
const make = (place: Place, from: unknown = starter) => newProject({ id: 'p', place, starter: from, signTypes, standards: [] });
const made = (place: Place) => {
  const result = make(place);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};

describe('the starter centre', () => {
  it('keeps all invariants', () => {
    expect(checkInvariants(project)).toEqual([]);
  });

  it('covers at least 300 m² and little more', () => {
    expect(buildingAreaM2(project)).toBeGreaterThanOrEqual(300);
    expect(buildingAreaM2(project)).toBeLessThan(310);
  });

  it('has the seven functions, each in a room of its own', () => {
    const seven = ['serviceHall', 'civilizationStation', 'trainingCentre', 'clinic', 'dayCare', 'childCare', 'supermarket'];
    const hosts = seven.map((code) => Object.values(storey.rooms).find(({ functions }) => functions.some((f) => f.code === code))?.id);
    expect(hosts).not.toContain(undefined);
    expect(new Set(hosts).size).toBe(7);
  });

  it('binds every room to a face and leaves no face without a room', () => {
    const { faces, unbound, shared } = planOf(storey);
    expect({ unbound, shared }).toEqual({ unbound: [], shared: [] });
    expect(faces).toHaveLength(Object.keys(storey.rooms).length);
  });

  it('has one office, shared by the three', () => {
    const offices = Object.values(storey.rooms).filter(({ functions }) => functions.some(({ code }) => code === 'office'));
    expect(offices.map(({ occupants }) => occupants.map(({ role }) => role))).toEqual([['书记', '副书记', '监委会主任']]);
  });

  it('opens every room: by a door, a passage or a virtual wall', () => {
    const doors = new Set(Object.values(storey.openings).filter(({ kind }) => kind !== 'window').map(({ wallId }) => wallId));
    for (const { roomId, face } of planOf(storey).rooms.values()) {
      const ways = face.wallIds.filter((id) => doors.has(id) || storey.walls[id]!.kind === 'virtual');
      expect(ways, storey.rooms[roomId]!.name).not.toEqual([]);
    }
  });

  it('lights every room by a window but corridors and the washroom', () => {
    const dark = [...planOf(storey).rooms.values()].filter(({ face }) => {
      const walls = new Set(face.wallIds);
      return !Object.values(storey.openings).some(({ kind, wallId }) => kind === 'window' && walls.has(wallId));
    });
    expect(dark.map(({ roomId }) => storey.rooms[roomId]!.name).sort()).toEqual(['东走廊', '盥洗间', '西走廊']);
  });

  it('has a main door as wide as the gate, in the middle of a façade as wide as the building', () => {
    const { gate, facade } = project.site;
    const gross = polygonBounds(planOf(storey).grossOutline.flat());
    const south = Object.values(storey.openings).filter(({ wallId, kind }) => storey.walls[wallId]!.run === 'south' && kind === 'doubleDoor');
    const xs = south.map((door) => ({ door, x: storey.nodes[storey.walls[door.wallId]!.a]!.x + door.at }));
    const main = xs.find(({ x }) => x === (gross.x0 + gross.x1) / 2);
    expect(main?.door.width).toBe(gate.opening[1] - gate.opening[0]);
    expect(main?.door.height).toBe(gate.height);
    expect(facade.width).toBe(rectWidth(gross));
    expect(gate.where).toBe('mainEntrance');
  });

  it('has a square with a flagpole before it and no wall or fence around it', () => {
    const kinds = Object.values(project.site.features).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['square', 'flagpole']));
    expect(kinds).not.toContain('boundaryWall');
    expect(kinds).not.toContain('fence');
  });

  it('names no place and no person', () => {
    expect(JSON.stringify(starter)).not.toMatch(/栾川|石庙|庄科/u);
    expect(Object.keys(starterSchema.shape).sort()).toEqual(['sheets', 'site', 'storeys']);
  });
});

describe('a new project', () => {
  it('is what the file format asks for', () => {
    expect(projectSchema.safeParse(project).success).toBe(true);
  });

  it('takes its names from the place and leaves open what only people know', () => {
    expect(project.centre).toMatchObject({
      county: '栾川县',
      town: '石庙镇',
      unit: '庄科村',
      unitType: 'village',
      setting: 'rural',
      partyLevel: 'branch',
      hasCollectiveEconomy: null,
      households: null,
      tier: null,
    });
  });

  it('hangs three plaques at the gate and the name on the roof', () => {
    expect(Object.keys(project.signs)).toEqual(['s1', 's2', 's3', 's4']);
    expect(Object.entries(project.signs).every(([id, sign]) => sign.id === id)).toBe(true);
    expect(Object.values(project.signs).map(({ kind, org }) => [kind, org])).toEqual([
      ['gatePlaque', 'party'],
      ['gatePlaque', 'committee'],
      ['gatePlaque', 'supervisory'],
      ['rooftopName', null],
    ]);
  });

  it('holds a community to be urban under a subdistrict and rural under a town', () => {
    expect(made({ ...zhuangke, rawName: '石庙社区居委会' }).centre).toMatchObject({ unitType: 'community', setting: 'rural' });
    expect(made({ ...zhuangke, town: '西关街道', rawName: '西关社区居委会' }).centre).toMatchObject({ unitType: 'community', setting: 'urban' });
    expect(made({ ...zhuangke, town: '西关街道' }).centre).toMatchObject({ unitType: 'village', setting: 'rural' });
  });

  it('is the same for the same input', () => {
    expect(made(zhuangke)).toEqual(made(zhuangke));
  });

  it('is refused without a name', () => {
    expect(make({ ...zhuangke, rawName: ' ' })).toMatchObject({ ok: false, diagnostics: [{ code: 'newProject.noName' }] });
  });

  it('is refused for a starter that is not sound, with the place in it', () => {
    const broken = { ...(starter as object), site: { ...project.site, gate: { ...project.site.gate, height: -1 } } };
    expect(make(zhuangke, broken)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'newProject.badStarter', path: 'site.gate.height', data: { path: 'site.gate.height' } }],
    });
    expect(make(zhuangke, null)).toMatchObject({ ok: false });
    expect(make(zhuangke, { ...(starter as object), names: 1 })).toMatchObject({ ok: false });
  });
});
