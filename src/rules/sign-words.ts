import type { Centre } from '../model/centre.ts';
import type { RoomFacts } from '../model/naming.ts';
import type { Project } from '../model/project.ts';
import { roomOfSign } from '../model/room-of-sign.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import { blockWords, roomFactsRead } from '../model/sign-words.ts';
import type { Env } from './env.ts';
import { serves } from './functions.ts';
import type { PackBoard, PackHeader, SignRole } from './header.ts';
import { foldText } from './text-template.ts';

/** The block that carries the name, with its place in the face; null where the sign has none. */
export function nameBlock(sign: Sign): { readonly block: FaceBlock; readonly index: number } | null {
  const named = sign.face.blocks.findIndex((block) => block.role === 'name' || block.role === 'title');
  const index = named < 0 && sign.face.blocks.length > 0 ? 0 : named;
  return index < 0 ? null : { block: sign.face.blocks[index]!, index };
}

interface Words {
  readonly centre: Centre;
  readonly room: RoomFacts | null;
  readonly text: string;
  readonly folded: string;
}

// Records never change: what a sign is called is kept as long as its centre and the room that it names are the same.
const texts = new WeakMap<Sign, Words>();

const sameRoom = (a: RoomFacts | null, b: RoomFacts | null): boolean => a?.name === b?.name && a?.number === b?.number;

function wordsOf(sign: Sign, project: Project): Words {
  const { centre } = project;
  const room = roomFactsRead(project, sign);
  const known = texts.get(sign);
  if (known !== undefined && known.centre === centre && sameRoom(known.room, room)) return known;
  const block = nameBlock(sign)?.block;
  const text = block === undefined ? '' : blockWords(project, sign, block).text;
  const made = { centre, room, text, folded: foldText(text) };
  texts.set(sign, made);
  return made;
}

/** The name as it stands on the sign. */
export const signText = (sign: Sign, env: Pick<Env, 'project'>): string => wordsOf(sign, env.project).text;

const boardNames = new WeakMap<PackBoard, ReadonlySet<string>>();

function namesOf(board: PackBoard): ReadonlySet<string> {
  const known = boardNames.get(board);
  if (known !== undefined) return known;
  const names = new Set([board.title, ...board.aliases].map(foldText));
  boardNames.set(board, names);
  return names;
}

/** Whether the sign is the board: by its topic, or, where it states none, by the title that it bears. */
export const isBoard = (sign: Sign, board: PackBoard, env: Pick<Env, 'project'>): boolean =>
  sign.topic === board.code || (sign.topic === '' && namesOf(board).has(wordsOf(sign, env.project).folded));

const boardsOfPack = new WeakMap<PackHeader, ReadonlyMap<string, PackBoard>>();

function boardsByCode(pack: PackHeader): ReadonlyMap<string, PackBoard> {
  const known = boardsOfPack.get(pack) ?? new Map(pack.boards.map((board) => [board.code, board]));
  boardsOfPack.set(pack, known);
  return known;
}

/** As isBoard, for a board of the pack by its code. */
export const hasTopic = (sign: Sign, code: string, env: Pick<Env, 'project' | 'pack'>): boolean => {
  const board = boardsByCode(env.pack).get(code);
  return board === undefined ? sign.topic === code : isBoard(sign, board, env);
};

type OfTopics = Pick<Project, 'centre' | 'storeys'> & { readonly signs: Map<string, readonly Sign[]> };
const topics = new WeakMap<Env['project']['signs'], WeakMap<PackHeader, OfTopics>>();

/** The signs that are the board, in the order of the project; looked for once in each state of the signs. */
export function signsOfTopic(code: string, env: Pick<Env, 'project' | 'pack'>): readonly Sign[] {
  const { signs, centre, storeys } = env.project;
  const ofPacks = topics.get(signs) ?? new WeakMap<PackHeader, OfTopics>();
  topics.set(signs, ofPacks);
  const last = ofPacks.get(env.pack);
  const own = last?.centre === centre && last.storeys === storeys ? last : { centre, storeys, signs: new Map<string, readonly Sign[]>() };
  ofPacks.set(env.pack, own);
  const known = own.signs.get(code) ?? Object.values(signs).filter((sign) => hasTopic(sign, code, env));
  own.signs.set(code, known);
  return known;
}

/** Whether the sign is in, or speaks for, a room that serves one of the functions. */
export function isForRooms(sign: Sign, codes: readonly string[], env: Pick<Env, 'project' | 'pack'>): boolean {
  const room = roomOfSign(env.project, sign)?.room;
  return room !== undefined && codes.some((code) => serves(room, code, env.pack));
}

export const plays = (sign: Sign, role: SignRole, env: Env): boolean =>
  sign.kind === role.kind &&
  sign.org === role.org &&
  (role.topic === undefined || hasTopic(sign, role.topic, env)) &&
  (role.functions === undefined || isForRooms(sign, role.functions, env));

const rolesOfKinds = new WeakMap<PackHeader, ReadonlyMap<Sign['kind'], readonly SignRole[]>>();

/** The parts that signs of a kind can play: a pack has dozens, a kind a few. */
function rolesOfKind(kind: Sign['kind'], pack: PackHeader): readonly SignRole[] {
  const known = rolesOfKinds.get(pack);
  if (known !== undefined) return known.get(kind) ?? [];
  const kinds = new Map<Sign['kind'], SignRole[]>();
  for (const role of pack.roles) kinds.set(role.kind, [...(kinds.get(role.kind) ?? []), role]);
  rolesOfKinds.set(pack, kinds);
  return kinds.get(kind) ?? [];
}

/** The part that the sign plays in the pack; null = one that the notice does not speak of. */
export const roleOf = (sign: Sign, env: Env): SignRole | null =>
  rolesOfKind(sign.kind, env.pack).find((role) => plays(sign, role, env)) ?? null;

export const roleById = (id: string, env: Env): SignRole => env.pack.roles.find((role) => role.id === id)!;

/** What a finding calls the sign: its part, else its text. */
export const signWord = (sign: Sign, env: Env): string => roleOf(sign, env)?.title ?? signText(sign, env);
