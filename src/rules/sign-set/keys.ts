import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Org, SignKind } from '../../model/sign.ts';

interface Purpose {
  readonly kind: SignKind;
  readonly org?: Org | null;
  readonly topic?: string;
  /** Rooms of two storeys may bear one id, so that a key names the storey as well. */
  readonly room?: RoomPlace | undefined;
}

/** gatePlaque/party, doorPlate/st1.r3, rulesBoard/st1.r3/firstAsked. */
export const keyOf = ({ kind, org = null, topic = '', room }: Purpose): string =>
  [kind, org ?? '', room === undefined ? '' : `${room.storey.id}.${room.room.id}`, topic].filter((part) => part !== '').join('/');
