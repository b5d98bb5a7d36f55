import { functionAmong, type BoardText } from '../../model/board-text.ts';
import { fillBoard } from '../../model/fill-board.ts';
import { type NewSign, signFromType } from '../../model/make-signs.ts';
import type { Project } from '../../model/project.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { SignType } from '../../model/sign-type.ts';
import type { Host, Org, SignKind } from '../../model/sign.ts';
import { titled } from '../../rules/fixes/titled.ts';
import { spotFor } from './sign-spot.ts';

/** What a person asks for. */
export interface SignWish {
  readonly kind: SignKind;
  readonly org: Org | null;
  readonly host: Host['kind'];
  /** Code of the board, '' for none, and what it is called. */
  readonly topic: string;
  readonly topicTitle: string;
  /** The words of the board; null where it has none. */
  readonly board: BoardText | null;
  readonly room: RoomPlace | null;
}

/** Kinds that bear the name of their room. */
const NAMED_AFTER_ROOM: readonly SignKind[] = ['doorPlate'];
/** Hosts outside of the room that a sign on them speaks for. */
const SPEAKS_FOR: readonly Host['kind'][] = ['door'];

/** A sign of its kind in a sensible place, with the words that follow from the wish; null where it has no place there. */
export function newSign(project: Project, type: SignType, { kind, org, host, topic, topicTitle, board, room }: SignWish): NewSign | null {
  const made = signFromType(type, org, { kind: 'freeStanding' }, topic);
  const spot = made === null ? null : spotFor(project, host, room, { ...made, kind });
  if (made === null || spot === null) return null;
  const serves = room !== null && SPEAKS_FOR.includes(host) ? { storeyId: room.storey.id, roomId: room.room.id } : null;
  const placed: NewSign = { ...made, ...spot, topic, serves };
  if (board !== null) return fillBoard(placed, board, functionAmong(board, (room?.room.functions ?? []).map(({ code }) => code)), topicTitle);
  if (topic !== '') return titled(placed, topicTitle);
  return room !== null && room.room.name !== '' && NAMED_AFTER_ROOM.includes(kind) ? titled(placed, room.room.name) : placed;
}
