import { z } from 'zod';
import { netAreaM2 } from '../../model/areas.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Env } from '../env.ts';
import { functionTitle, roomWord } from '../functions.ts';
import { fillMessage } from '../message.ts';
import { equipmentIn } from '../room-equipment.ts';
import { roomRef, roomsOf, type Subject } from '../subject.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { BASIS_WORDS } from '../words-rooms.ts';
import type { Kind } from './kind.ts';

/** m² of net area a person where neither the room's capacity nor chairs are stated: this tool's own figure, no notice's. */
const M2_PER_PERSON = 1.2;

/** How many people a room holds: as stated, else its chairs, else by its net area. */
export const capacityParams = z.strictObject({
  kind: z.literal('capacity'),
  minPeople: z.int().positive(),
  m2PerPerson: z.number().positive().optional(),
});
type Capacity = z.infer<typeof capacityParams>;

/** The net area that one person is reckoned with, m². */
export const m2PerPerson = (c: Capacity): number => c.m2PerPerson ?? M2_PER_PERSON;

interface Held {
  readonly place: RoomPlace;
  readonly people: number;
  readonly basis: string;
}

function held(c: Capacity, place: RoomPlace): Held | null {
  if (place.room.capacity !== null) return { place, people: place.room.capacity, basis: BASIS_WORDS.stated };
  const chairs = equipmentIn(place, 'chair');
  if (chairs > 0) return { place, people: chairs, basis: BASIS_WORDS.chairs };
  const area = netAreaM2(place.storey, place.room.id);
  if (area === null) return null;
  const m2 = m2PerPerson(c);
  const basis = fillMessage(c.m2PerPerson === undefined ? BASIS_WORDS.areaByTool : BASIS_WORDS.areaByNotice, { m2, area });
  // An area of 60 m² at 1.2 m² holds 50 also where the division ends in 49.999….
  return { place, people: Math.floor(area / m2 + 1e-6), basis };
}

function judge(c: Capacity, subject: Subject, env: Env): Verdict {
  const rooms = roomsOf(subject);
  const found = rooms.map((place) => held(c, place)).filter((room) => room !== null);
  const best = found.reduce<Held | null>((most, next) => (most !== null && most.people >= next.people ? most : next), null);
  if (best === null || (best.people < c.minPeople && found.length < rooms.length)) return cannotCheck(subject.ref, 'rooms.capacity');
  const name = subject.type === 'function' ? functionTitle(subject.code, env.pack) : roomWord(best.place);
  const data = { name, room: roomWord(best.place), actual: best.people, required: c.minPeople, gap: Math.abs(c.minPeople - best.people), basis: best.basis };
  return passOrFail(best.people >= c.minPeople, { subject: roomRef(best.place), places: rooms.map(roomRef), data });
}

export const capacity: Kind<Capacity> = {
  selects: ['room', 'function'],
  meetsEmpty: () => false,
  placeholders: ['name', 'room', 'actual', 'required', 'gap', 'basis'],
  uses: () => ({}),
  reads: () => ['plan'],
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
