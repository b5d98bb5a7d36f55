import { useState } from 'react';
import type { Project } from '../../model/project.ts';
import type { SignType } from '../../model/sign-type.ts';
import { hostSchema, type Host, type Org, type SignKind } from '../../model/sign.ts';
import { useEditorState, useProject, useSession } from '../session/session-context.ts';
import { roomKey, roomWithKey } from './room-options.ts';
import type { SignWish } from './new-sign.ts';
import { IN_ROOM, roomOfSelection } from './sign-spot.ts';

const HOSTS = hostSchema.options.map((option) => option.shape.kind.value);

export const hostsOf = (type: SignType): readonly Host['kind'][] => HOSTS.filter((host) => type.hosts.includes(host));

/** In a room what a room can carry comes first, elsewhere what stands outside. */
function preferredHost(type: SignType, isInRoom: boolean): Host['kind'] {
  const own = type.hosts.flatMap((host) => HOSTS.find((one) => one === host) ?? []);
  return own.find((host) => IN_ROOM.includes(host) === isInRoom) ?? own[0] ?? 'freeStanding';
}

const firstRoom = ({ storeys }: Project): string | null => {
  const [storey] = storeys.filter(({ rooms }) => Object.keys(rooms).length > 0);
  return storey === undefined ? null : roomKey({ storeyId: storey.id, roomId: Object.keys(storey.rooms)[0]! });
};

type Draft = Omit<SignWish, 'room' | 'topicTitle' | 'board'> & { readonly roomKey: string | null };

/** What is asked for so far. A change of the kind brings what fits it. */
export function useSignWish() {
  const { draw } = useSession();
  const project = useProject();
  const selection = useEditorState((state) => state.selection);
  const types = draw.getState().signTypes;
  const near = roomOfSelection(project, selection);
  const startFor = (kind: SignKind): Pick<Draft, 'kind' | 'org' | 'host' | 'topic'> => {
    const type = types[kind]!;
    const org: Org | null = type.variants[0]!.org;
    return { kind, org, host: preferredHost(type, near !== null), topic: '' };
  };
  const [draft, setDraft] = useState<Draft>(() => ({
    ...startFor(near === null ? 'wallPlaque' : 'doorPlate'),
    roomKey: near === null ? firstRoom(project) : roomKey({ storeyId: near.storey.id, roomId: near.room.id }),
  }));
  return {
    draft,
    type: types[draft.kind]!,
    room: roomWithKey(project, draft.roomKey),
    set: (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...(changes.kind === undefined ? {} : startFor(changes.kind)), ...changes })),
  };
}
