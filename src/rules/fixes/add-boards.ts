import type { Edit } from '../../model/edits/edit.ts';
import { signFromType, type NewSign } from '../../model/make-signs.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { SignKind } from '../../model/sign.ts';
import { facesOfRoom } from '../../model/wall-face.ts';
import type { Env } from '../env.ts';
import { roomsServing } from '../functions.ts';
import type { Verdict } from '../verdict.ts';
import { titled } from './titled.ts';
import { freeStretches, hangAt, wallSpace, type WallSpace } from '../../model/wall-space.ts';

/** Boards that are drawn as a chart, or that show people; all others are 制度牌. */
const CHARTS: ReadonlySet<string> = new Set(['workflow', 'salesChart', 'mediationFlow', 'orgChart', 'partyNetwork']);
const STAFF: ReadonlySet<string> = new Set(['medicalStaff', 'policeStaff', 'staffInfo', 'leadersChart', 'supervisorsChart']);

/** As which kind of sign a board is made where neither a face nor a text says. */
export const kindOfBoard = (code: string): SignKind => (CHARTS.has(code) ? 'flowChart' : STAFF.has(code) ? 'staffBoard' : 'rulesBoard');

/** Where nothing says in which room: the hall that everybody comes to, else the room of the party members. */
const COMMON_ROOMS = ['serviceHall', 'partyActivityRoom'] as const;
/** Between boards and to what is beside them, mm. */
const GAP = 100;

function boardOf(code: string, env: Env): NewSign | null {
  const type = env.draw.signTypes[kindOfBoard(code)];
  const sign = type === undefined ? null : signFromType(type, null, { kind: 'freeStanding' });
  const title = env.pack.boards.find((board) => board.code === code)?.title;
  return sign === null || title === undefined ? null : titled({ ...sign, topic: code }, title);
}

/** The rooms that the finding names; else a common one. */
function roomsFor(verdict: Verdict, { project, pack }: Env): readonly RoomPlace[] {
  const refs = [verdict.subject, ...(verdict.places ?? [])].filter(({ kind }) => kind === 'room');
  const named = refs.flatMap(({ id, storeyId }): RoomPlace[] => {
    const storey = project.storeys.find((one) => one.id === storeyId);
    const room = storey?.rooms[id];
    return storey === undefined || room === undefined ? [] : [{ storey, room }];
  });
  if (named.length > 0) return named;
  const common = COMMON_ROOMS.map((code) => roomsServing(project, pack, [code])[0]).find((place) => place !== undefined);
  return common === undefined ? [] : [common];
}

interface Place {
  readonly space: WallSpace;
  readonly x0: number;
}

/** In the middle of the longest free stretch of a wall of the room. */
function placeFor(spaces: readonly WallSpace[], { size, heightAboveFloor }: NewSign): Place | null {
  const [y0, y1] = [heightAboveFloor - GAP, heightAboveFloor + size.height];
  const stretches = spaces.flatMap((space) => freeStretches(space, Math.max(0, y0), y1).map(([x0, x1]) => ({ space, x0, x1 })));
  const best = stretches.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
  if (best === undefined || best.x1 - best.x0 < size.width + 2 * GAP) return null;
  return { space: best.space, x0: best.x0 + GAP };
}

const taken = ({ space, x0 }: Place, { size, heightAboveFloor }: NewSign): WallSpace => ({
  ...space,
  taken: [...space.taken, { x0, x1: x0 + size.width, y0: heightAboveFloor, y1: heightAboveFloor + size.height }],
});

/** All boards in one room, one after the other; null where its walls do not have room for them. */
function hung(boards: readonly NewSign[], { storey, room }: RoomPlace, env: Env): readonly Edit[] | null {
  let spaces = facesOfRoom(storey, room.id).map((face) => wallSpace(env.project, storey, face, new Set()));
  const edits: Edit[] = [];
  for (const board of boards) {
    const place = placeFor(spaces, board);
    if (place === null) return null;
    edits.push({ verb: 'addSign', args: { sign: { ...board, ...hangAt(place.space, place.x0 + board.size.width / 2) } } });
    spaces = spaces.map((space) => (space === place.space ? taken(place, board) : space));
  }
  return edits;
}

const namesOf = (value: Verdict['data'][string] | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** As many of the missing boards as are asked for, in a room they belong to whose walls have room for all of them. */
export function addBoards(verdict: Verdict, env: Env): readonly Edit[] {
  const { missingIds, required, actual } = verdict.data;
  const missing = namesOf(missingIds);
  const needed = typeof required === 'number' && typeof actual === 'number' ? required - actual : missing.length;
  const boards = missing.slice(0, needed).map((code) => boardOf(code, env));
  if (boards.some((board) => board === null)) return [];
  for (const place of roomsFor(verdict, env)) {
    const edits = hung(boards as readonly NewSign[], place, env);
    if (edits !== null) return edits;
  }
  return [];
}
