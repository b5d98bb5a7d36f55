import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_WEIGHTS, type AllocationProblem, type Assignment, type ProblemFunction } from '../../src/solver/problem.ts';

const folder = new URL('../fixtures/allocation/', import.meta.url);

interface CaseFunction {
  id: string;
  mode: 'Z' | 'T';
  min: number;
  floors?: number[];
  acc?: boolean;
  cur?: string;
  ground?: number;
  guest?: boolean;
  hosts?: string[];
  exclusive?: boolean;
}

interface CaseFile {
  title: string;
  instance: {
    id: string;
    rooms: { id: string; area: number; floor: number; acc: boolean; feat: string[]; adj: string[]; splits?: { parts: [number, number]; cost: number }[]; merges?: { with: string; cost: number }[] }[];
    funcs: CaseFunction[];
    share: [string, string][];
    never: [string, string][];
    nbrBan: [string, string][];
    wish: { a: string; b: string; w: number }[];
    oneSpace: { id: string; group: string[]; max: number }[];
    hall: { id: string; hall?: string; group: string[]; n: number }[];
    minRooms: number;
    maxUses: number;
    locks: { f: string; room: string; on: boolean }[];
  };
  spaces: { id: string; rooms: string[]; area: number; nb: string[] }[];
  expected: {
    status: 'optimal' | 'infeasible';
    objective: number;
    penalty: number;
    numberOfOptimalAssignments: number;
    allOptimalAssignments: Assignment[];
    ranked: { penalty: number; objective: number; assignment: Assignment }[];
    conflictCore: string[] | null;
  };
}

const functionOf = (f: CaseFunction): ProblemFunction => ({
  id: f.id,
  mode: f.mode === 'Z' ? 'exclusive' : 'timeShared',
  minM2: f.min,
  accessible: f.acc ?? false,
  needs: [],
  alone: f.exclusive ?? false,
  ground: f.ground ?? 0,
  ...(f.floors === undefined ? {} : { levels: f.floors }),
  ...(f.guest === true ? { hosts: f.hosts ?? [] } : {}),
  ...(f.cur === undefined ? {} : { present: f.cur }),
});

const problemOf = ({ instance }: CaseFile): AllocationProblem => ({
  rooms: instance.rooms.map((room) => ({
    id: room.id,
    areaM2: room.area,
    level: room.floor,
    accessible: room.acc,
    features: room.feat,
    neighbours: room.adj,
    splits: (room.splits ?? []).map(({ parts, cost }) => ({ partsM2: parts, cost })),
    merges: room.merges ?? [],
  })),
  functions: instance.funcs.map(functionOf),
  share: instance.share,
  never: instance.never,
  apart: instance.nbrBan,
  near: instance.wish.map(({ a, b, w }) => ({ a, b, weight: w })),
  atMost: instance.oneSpace.map(({ id, group, max }) => ({ id, group, rooms: max })),
  gathered: instance.hall.map(({ id, hall, group, n }) => ({ id, group, n, ...(hall === undefined ? {} : { host: hall }) })),
  someOf: [],
  minRooms: instance.minRooms,
  maxUses: instance.maxUses,
  locks: instance.locks.map(({ f, room, on }) => ({ function: f, room, in: on })),
  weights: { ...DEFAULT_WEIGHTS, keep: 0 },
});

/** The cases of tests/fixtures/allocation as problems of ours, with what full enumeration found. */
export const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const read = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CaseFile;
    return { name: `${read.instance.id} ${read.title}`, id: read.instance.id, problem: problemOf(read), spaces: read.spaces, expected: read.expected };
  });

/** One answer as text, whatever the order of its keys. */
export const textOf = (assignment: Assignment): string =>
  Object.entries(assignment)
    .map(([f, s]) => `${f}@${s ?? '-'}`)
    .sort()
    .join(' ');
