import type { Edit } from '../../../src/model/edits/edit.ts';
import type { NewSign } from '../../../src/model/make-signs.ts';
import { signFromType } from '../../../src/model/make-signs.ts';
import type { Host, SignKind } from '../../../src/model/sign.ts';
import type { Room, RoomFunction, Storey } from '../../../src/model/storey.ts';
import { edited } from '../../standards/judge.ts';
import { signTypes } from '../../tools/sign-project.ts';
import { base } from '../fake-env.ts';

/** Changes to a room of the base's ground floor. */
export const setRoom = (roomId: string, changes: Partial<Omit<Room, 'id'>>): Edit => ({
  verb: 'setRoom',
  args: { storeyId: 'st1', roomId, changes },
});

export const shared = (...codes: readonly string[]): RoomFunction[] => codes.map((code) => ({ code, mode: 'timeShared' }));
export const own = (code: string, areaM2?: number): RoomFunction => ({ code, mode: 'exclusive', ...(areaM2 === undefined ? {} : { areaM2 }) });

/** Functions as packs declare them. */
export const functions = (...codes: readonly string[]): { code: string; title: string }[] => codes.map((code) => ({ code, title: `${code}室` }));

/** A sign of its type; `title` replaces what the type writes there. */
export function sign(kind: SignKind, host: Host, title: string | null, changes: Partial<NewSign> = {}): Edit {
  const made = signFromType(signTypes[kind]!, null, host)!;
  const blocks = made.face.blocks.map((block) => (block.role === 'title' && title !== null ? { ...block, text: title } : block));
  return { verb: 'addSign', args: { sign: { ...made, face: { ...made.face, blocks }, ...changes } } };
}

/** The base with its ground floor once more as the upper storey `st2`, with functions only where `keep` names the rooms. */
export function twoStoreys(keep: readonly string[] = []) {
  const ground = base.storeys[0]!;
  const rooms = Object.fromEntries(
    Object.values(ground.rooms).map((room): [string, Room] => [room.id, keep.includes(room.id) ? room : { ...room, name: '', functions: [] }]),
  );
  const upper: Storey = { ...ground, id: 'st2', name: '二层', level: 3600, rooms };
  return { ...base, storeys: [ground, upper] };
}

/** The base after edits. */
export const room = (...edits: readonly Edit[]) => edited(base, edits);
