import type { Project } from '../../model/project.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import { roomLabel } from '../entity-words.ts';
import type { Words } from '../i18n.ts';
import type { Option } from '../parts/choice.tsx';

export const roomKey = ({ storeyId, roomId }: { readonly storeyId: string; readonly roomId: string }): string => `${storeyId}/${roomId}`;

/** All rooms; with their storey where there is more than one. */
export const roomOptions = (t: Words, { storeys }: Project): readonly Option<string>[] =>
  storeys.flatMap((storey) =>
    Object.values(storey.rooms).map((room) => ({
      value: roomKey({ storeyId: storey.id, roomId: room.id }),
      label: storeys.length > 1 ? `${roomLabel(t, room)} · ${storey.name}` : roomLabel(t, room),
    })),
  );

/** The room with the key; null where there is none. */
export function roomWithKey({ storeys }: Project, key: string | null): RoomPlace | null {
  for (const storey of storeys) {
    const room = Object.values(storey.rooms).find(({ id }) => roomKey({ storeyId: storey.id, roomId: id }) === key);
    if (room !== undefined) return { storey, room };
  }
  return null;
}
