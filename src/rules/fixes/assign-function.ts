import { netAreaM2 } from '../../model/areas.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Room } from '../../model/storey.ts';
import { isClosedName } from '../closed-rooms.ts';
import type { Env } from '../env.ts';
import { allRooms, functionsOf, serves } from '../functions.ts';
import type { Check } from '../kinds/index.ts';
import { TOLERANCES } from '../tolerances.ts';
import type { Verdict } from '../verdict.ts';
import { companyOf } from './company.ts';
import { leafOf } from './leaves.ts';

/** Functions of rooms that serve no other purpose. */
const CLOSED: ReadonlySet<string> = new Set(['corridor', 'stairs', 'toilet', 'staffToilet', 'accessibleToilet']);

const isClosed = ({ room }: RoomPlace, env: Env): boolean =>
  isClosedName(room.name) || functionsOf(room, env.pack).some((code) => CLOSED.has(code));

/** What of the room no function has for itself, m²; null for a room without a face, or with a zone of unknown size. */
function spareM2({ storey, room }: RoomPlace): number | null {
  const net = netAreaM2(storey, room.id);
  const zones = room.functions.filter(({ mode }) => mode === 'exclusive').map(({ areaM2 }) => areaM2);
  return net === null || zones.includes(undefined) ? null : zones.reduce((rest: number, zone) => rest - zone!, net);
}

/** The smallest room with enough to spare whose functions and this one bear each other; of equal ones the first. */
function roomFor(code: string, minM2: number, rooms: readonly RoomPlace[], env: Env): RoomPlace | null {
  const company = companyOf(env);
  const fit = rooms.flatMap((place) => {
    const spare = spareM2(place);
    const isFit = spare !== null && spare > 0 && spare >= minM2 - TOLERANCES.area && !isClosed(place, env) && !serves(place.room, code, env.pack);
    return isFit && company.allows(code, functionsOf(place.room, env.pack)) ? [{ place, area: netAreaM2(place.storey, place.room.id)! }] : [];
  });
  return fit.toSorted((a, b) => a.area - b.area)[0]?.place ?? null;
}

const withFunction = (room: Room, code: string): Room => ({ ...room, functions: [...room.functions, { code, mode: 'timeShared' }] });

/** Assigns one function after the other, each aware of the ones before; null for one that no room can take. */
function assign(codes: readonly { readonly code: string; readonly minM2: number }[], count: number, within: readonly RoomPlace[], env: Env): readonly Edit[] {
  let rooms = within;
  const changed = new Map<string, RoomPlace>();
  let done = 0;
  for (const { code, minM2 } of codes) {
    const found = done < count ? roomFor(code, minM2, rooms, env) : null;
    if (found === null) continue;
    const next = { storey: found.storey, room: withFunction(found.room, code) };
    rooms = rooms.map((place) => (place === found ? next : place));
    changed.set(`${next.storey.id} ${next.room.id}`, next);
    done += 1;
  }
  // Fewer than are needed would leave the finding as it is.
  if (done < count) return [];
  return [...changed.values()].map(({ storey, room }): Edit => ({
    verb: 'setRoom',
    args: { storeyId: storey.id, roomId: room.id, changes: { functions: room.functions } },
  }));
}

/**
 * Lets a function that is missing, or has too small a room, share the smallest room that has the area to spare: never a
 * passage or a toilet, never against what the pack's rules say of sharing. Nothing where there is no such room.
 */
export function assignFunction(check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const { subject, data } = verdict;
  const area = leafOf(check, 'functionArea');
  const everywhere = allRooms(env.project);
  if (area !== null && typeof data.code === 'string') return assign([{ code: data.code, minM2: area.minM2 }], 1, everywhere, env);
  if (leafOf(check, 'presenceSet')?.of !== 'function' || !Array.isArray(data.missingIds)) return [];
  const codes = data.missingIds.map(String).map((code) => ({ code, minM2: companyOf(env).leastM2(code) }));
  const within = subject.kind === 'room' ? everywhere.filter(({ storey, room }) => room.id === subject.id && storey.id === subject.storeyId) : everywhere;
  const needed = typeof data.required === 'number' && typeof data.actual === 'number' ? data.required - data.actual : codes.length;
  return assign(codes, needed, within, env);
}
