import { NO_ATTRIBUTES } from '../../../src/model/sign.ts';
import { FORMAT_VERSION, projectSchema, type Project } from '../../../src/model/project.ts';

const wall = (id: string, a: string, b: string) => ({
  id, a, b, kind: 'exterior', thickness: 240, justify: 'centre', height: 3300, run: id,
});

const room = {
  id: 'r1', seed: { x: 3000, y: 2000 }, name: '便民服务中心', number: '101',
  functions: [{ code: 'serviceHall', mode: 'exclusive' }], occupants: [], capacity: null, openPlan: false, equipment: {}, finishes: {},
};

const storey = {
  id: 's1', name: '一层', level: 0, height: 3300,
  nodes: { n1: { id: 'n1', x: 0, y: 0 }, n2: { id: 'n2', x: 6000, y: 0 }, n3: { id: 'n3', x: 6000, y: 4000 }, n4: { id: 'n4', x: 0, y: 4000 } },
  walls: { w1: wall('w1', 'n1', 'n2'), w2: wall('w2', 'n2', 'n3'), w3: wall('w3', 'n3', 'n4'), w4: wall('w4', 'n4', 'n1') },
  openings: {
    o1: { id: 'o1', wallId: 'w1', at: 3000, width: 1500, height: 2100, sill: 0, kind: 'doubleDoor', hinge: 'a', swing: 'left' },
  },
  rooms: { r1: room },
  fixtures: {}, dimensions: {}, underlays: {},
  labels: { l1: { id: 'l1', position: { x: 100, y: 100 }, text: '入口', height: 300 } },
};

const plaque = {
  id: 'g1', kind: 'gatePlaque', org: 'party', host: { kind: 'gate' }, offset: 1500, heightAboveFloor: 300,
  size: { width: 320, height: 2100 }, thickness: 20, writing: 'vertical', ground: { cmyk: [0, 0, 0, 0] },
  material: '不锈钢', lit: 'none', topic: '', serves: null, attributes: NO_ATTRIBUTES, copies: 1, face: { blocks: [], marks: [] },
};

const gateWall = { width: 1350, height: 3600, finish: 'render' };

/** One room of 6 × 4 m with a door, one plaque and one sheet, as JSON: each call a new object, free to be broken. */
export const sampleJson = (): Record<string, unknown> =>
  structuredClone({
    formatVersion: FORMAT_VERSION,
    id: 'sample',
    centre: {
      province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', unit: '庄科村', unitType: 'village',
      setting: 'rural', partyLevel: 'branch', committeeWord: '', supervisoryWord: '', hasCollectiveEconomy: null,
      farFromShops: null, households: 320, population: 1100, buildMode: 'renovate', tier: null, statedBuildingAreaM2: null, hasMatureServices: null, hallTooSmallForStaff: null,
      statedUsableAreaM2: null, openingHours: '', openHoursPerDay: null, openedOn: null,
      dates: { surveyed: null, designed: '2026-11-21' }, approvals: [],
    },
    site: {
      outline: [], features: {},
      gate: { where: 'courtyard', opening: [-900, 900], height: 2700, left: gateWall, right: gateWall },
      facade: { width: 24000, height: 3900 }, northDeg: 90, nearbyFunctions: [], equipment: {},
    },
    storeys: [storey],
    signs: { g1: plaque },
    sheets: [{ id: 'h1', title: '一层平面图', number: '建施-01', paper: 'A3', view: { kind: 'plan', storeyId: 's1' }, scale: 100 }],
    standards: ['luanchuan-2022'],
    attestations: [],
    waivers: [],
    review: { state: 'draft', approvedPlan: null, notes: [] },
  });

export const sampleProject = (): Project => projectSchema.parse(sampleJson());
