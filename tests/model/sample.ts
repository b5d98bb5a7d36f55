import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit, EditArgs } from '../../src/model/edits/edit.ts';
import type { Point } from '../../src/geometry/point.ts';
import { FORMAT_VERSION, type Project } from '../../src/model/project.ts';
import type { Storey } from '../../src/model/storey.ts';

export const emptyStorey = (id = 's1'): Storey => ({
  id, name: '一层', level: 0, height: 3000,
  nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {}, dimensions: {}, labels: {}, underlays: {},
});

/** A project with one empty storey, complete by the schema. */
export const emptyProject = (): Project => ({
  formatVersion: FORMAT_VERSION,
  id: 'p1',
  centre: {
    province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', unit: '庄科村', unitType: 'village',
    setting: 'rural', partyLevel: 'branch', committeeWord: '', supervisoryWord: '', hasCollectiveEconomy: null,
    farFromShops: null, households: null, population: null, buildMode: 'new', tier: null, statedBuildingAreaM2: null, hasMatureServices: null, hallTooSmallForStaff: null,
    statedUsableAreaM2: null, openingHours: '', openHoursPerDay: null, openedOn: null, contact: '', phone: '', supervisionPhone: '',
    dates: { surveyed: null, designed: null }, approvals: [],
  },
  site: {
    outline: [], features: {}, facade: { width: 20000, height: 4000 }, northDeg: 90, nearbyFunctions: [], equipment: {},
    gate: {
      where: 'courtyard', opening: [-2000, 2000], height: 3000,
      left: { width: 3000, height: 3000, finish: 'render' }, right: { width: 3000, height: 3000, finish: 'render' },
    },
  },
  storeys: [emptyStorey()],
  signs: {}, sheets: [], titleBlock: { organisation: '', drawn: '', checked: '', approved: '' }, standards: [], attestations: [], waivers: [],
  review: { state: 'draft', approvedPlan: null, notes: [] },
});

/** The project after an edit that must not be refused. */
export function after(project: Project, edit: Edit): Project {
  const result = applyEdit(project, edit);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.diagnostics)}`);
  return result.value;
}

export const storeyOf = (project: Project): Storey => project.storeys[0]!;

/** [[0, 0], [4000, 0]] as points. */
export const points = (...pairs: readonly (readonly [number, number])[]): Point[] => pairs.map(([x, y]) => ({ x, y }));

type WallOptions = Partial<Omit<EditArgs['addWalls'], 'storeyId' | 'points'>>;

export const walls = (corners: readonly Point[], options: WallOptions = {}): Edit => ({
  verb: 'addWalls',
  args: { storeyId: 's1', points: corners, closed: false, kind: 'interior', thickness: 200, ...options },
});

export const rectangle = (x: number, y: number, width: number, height: number, options: WallOptions = {}): Edit =>
  walls(points([x, y], [x + width, y], [x + width, y + height], [x, y + height]), { closed: true, ...options });

export const named = (roomId: string, name: string): Edit => ({
  verb: 'setRoom', args: { storeyId: 's1', roomId, changes: { name } },
});

export const remove = (...wallIds: string[]): Edit => ({
  verb: 'removeEntities', args: { refs: wallIds.map((id) => ({ kind: 'wall', id, storeyId: 's1' })) },
});

/** The id of the wall whose inside holds a point. */
export function wallAt(project: Project, x: number, y: number): string {
  const { nodes, walls: all } = storeyOf(project);
  const found = Object.values(all).find(({ a, b }) => {
    const [p, q] = [nodes[a]!, nodes[b]!];
    const cross = (q.x - p.x) * (y - p.y) - (q.y - p.y) * (x - p.x);
    const dot = (x - p.x) * (q.x - p.x) + (y - p.y) * (q.y - p.y);
    return Math.abs(cross) < 1 && dot > 0 && dot < (q.x - p.x) ** 2 + (q.y - p.y) ** 2;
  });
  if (found === undefined) throw new Error(`no wall at ${x}, ${y}`);
  return found.id;
}

/** The room whose name is given. */
export function roomNamed(project: Project, name: string) {
  const room = Object.values(storeyOf(project).rooms).find((r) => r.name === name);
  if (room === undefined) throw new Error(`no room ${name}`);
  return room;
}
