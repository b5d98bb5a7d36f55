import { readFileSync } from 'node:fs';
import { newProject } from '../../src/model/new-project.ts';
import type { Project } from '../../src/model/project.ts';
import type { Storey } from '../../src/model/storey.ts';
import { signTypes } from './sign-project.ts';

/** templates/centres/starter-300.json as it stands. */
export const starter: unknown = JSON.parse(
  readFileSync(new URL('../../templates/centres/starter-300.json', import.meta.url), 'utf8'),
);

export const zhuangke = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', rawName: '庄科村委会' };

/** A new centre for 庄科村 made from the starter. */
export function starterProject(): Project {
  const made = newProject({ id: 'test', place: zhuangke, starter, signTypes, standards: ['luanchuan-2022'] });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

/** The project with its first storey changed. */
export const withStorey = (project: Project, changes: Partial<Storey>): Project => ({
  ...project,
  storeys: project.storeys.map((storey, i) => (i === 0 ? { ...storey, ...changes } : storey)),
});

const EMPTY = { nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {}, dimensions: {}, labels: {}, underlays: {} };

/** One room of `width` × `depth` mm, measured on the lines of walls 240 mm thick, lower left corner at 0. */
export function oneRoom(width: number, depth: number, changes: Partial<Storey> = {}): Project {
  const corners = [[0, 0], [width, 0], [width, depth], [0, depth]] as const;
  const nodes = Object.fromEntries(corners.map(([x, y], i) => [`n${i + 1}`, { id: `n${i + 1}`, x, y }]));
  const wall = (i: number) => ({
    id: `w${i}`,
    a: `n${i}`,
    b: `n${(i % 4) + 1}`,
    kind: 'exterior' as const,
    thickness: 240,
    justify: 'centre' as const,
    height: 3000,
    run: `run${i}`,
  });
  const walls = Object.fromEntries([1, 2, 3, 4].map((i) => [`w${i}`, wall(i)]));
  const room = {
    id: 'r1',
    seed: { x: Math.round(width / 2), y: Math.round(depth / 2) },
    name: '会议室',
    number: '101',
    functions: [{ code: 'meetingRoom', mode: 'exclusive' as const }],
    occupants: [],
    capacity: null,
    openPlan: false,
    equipment: {},
    water: null,
    accessible: null,
    finishes: {},
  };
  const storey: Storey = { id: 'st1', name: '一层', level: 0, height: 3300, ...EMPTY, nodes, walls, rooms: { r1: room }, ...changes };
  return { ...starterProject(), storeys: [storey] };
}
