import { readFileSync } from 'node:fs';
import { commit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import type { Host, Org, SignKind } from '../../src/model/sign.ts';
import type { SignType } from '../../src/model/sign-type.ts';
import { gridStorey } from './grid-storey.ts';

const [COLUMNS, ROWS] = [10, 6];
const SIGNS = 120;

interface Code {
  readonly code: string;
  readonly title: string;
}
const codes = (file: string): readonly Code[] =>
  JSON.parse(readFileSync(new URL(`../../templates/${file}.json`, import.meta.url), 'utf8')) as Code[];

function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the bench cannot make its centre');
  return value;
}

/** The walls at the foot of the rooms, one a room: each gets a door. */
const footOf = (i: number): string => {
  const [x, y] = [i % COLUMNS, Math.floor(i / COLUMNS)];
  const perRow = COLUMNS * 2 + 1;
  return `w${y * perRow + (x < COLUMNS ? x * 2 + 1 : 0)}`;
};

/** A centre of 60 rooms, each with a function and a door, and 120 signs: plaques, door plates, boards on the walls. */
export function largeCentre(start: Project, types: Readonly<Record<string, SignType>>): Project {
  const functions = codes('functions');
  const storey = gridStorey(COLUMNS, ROWS);
  Object.values(storey.rooms).forEach((room, i) => {
    const { code, title } = functions[i % functions.length]!;
    storey.rooms[room.id] = { ...room, name: title, functions: [{ code, mode: 'timeShared' }], equipment: { desk: 2, chair: 20, computer: 1 } };
    const id = `o${i}`;
    storey.openings[id] = { id, wallId: footOf(i), at: 1000, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' };
  });
  const project: Project = { ...start, storeys: [{ ...storey, name: '一层' }] };
  const made = commit(project, signsFor(project, types));
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value.project;
}

function signsFor({ storeys, signs }: Project, types: Readonly<Record<string, SignType>>): readonly Edit[] {
  const rooms = Object.keys(storeys[0]!.rooms);
  const boards = codes('boards');
  const add = (kind: SignKind, org: Org | null, host: Host, i: number, topic = ''): Edit => {
    const sign = need(signFromType(need(types[kind]), org, host));
    const serves = { storeyId: 's1', roomId: rooms[i]! };
    return { verb: 'addSign', args: { sign: { ...sign, topic, serves, offset: 600 + (i % 3) * 100 } } };
  };
  const plates = rooms.map((_, i) => add('doorPlate', null, { kind: 'door', storeyId: 's1', openingId: `o${i}` }, i));
  const many = SIGNS - Object.keys(signs).length - plates.length;
  const walls = Array.from({ length: many }, (_, i) =>
    add('rulesBoard', null, { kind: 'wall', storeyId: 's1', wallId: footOf(i), side: 'left' }, i, boards[i % boards.length]!.code),
  );
  return [...plates, ...walls];
}
