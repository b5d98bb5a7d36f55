import type { Project } from '../model/project.ts';
import { roomFactsRead } from '../model/sign-words.ts';
import type { Storey } from '../model/storey.ts';

/**
 * A part of a project that a check can read. `site` is the site without its gate; `signs` holds the names of the
 * rooms that their texts ask for; `rooms` are the storeys' numbers and the
 * records of their rooms without geometry; `plan` is whole storeys and holds `rooms`; `fixtures` are the storeys in
 * which any are drawn, since walls decide the rooms that they are in; `review` is the state of the review
 * with the approved layout. Attestations and waivers are no slice: no check reads them.
 */
export const SLICES = ['centre', 'site', 'gate', 'signs', 'rooms', 'fixtures', 'plan', 'review'] as const;
export type Slice = (typeof SLICES)[number];

type Values = readonly unknown[];

/** All of a record's values but one. */
const without = (record: object, left: string): Values => Object.entries(record).flatMap(([key, value]) => (key === left ? [] : [value as unknown]));

const roomsIn = new WeakMap<Storey['rooms'], Values>();

/** What makes a room another for a check that does not measure: everything but its seed, which moves with the walls. */
function valuesOfRooms(rooms: Storey['rooms']): Values {
  const known = roomsIn.get(rooms);
  if (known !== undefined) return known;
  const values = Object.values(rooms).flatMap((room) => without(room, 'seed'));
  roomsIn.set(rooms, values);
  return values;
}

const roomValues = (project: Project): Values =>
  project.storeys.flatMap((storey) => [storey.id, storey.name, storey.level, ...valuesOfRooms(storey.rooms)]);

/** Name and number of the rooms that texts of signs ask for: a plate whose room is renamed is another plate. */
const roomsNamed = (project: Project): Values =>
  Object.values(project.signs).flatMap((sign) => {
    const room = roomFactsRead(project, sign);
    return room === null ? [] : [room.name, room.number];
  });

const READ: Readonly<Record<Slice, (project: Project) => Values>> = {
  centre: (project) => [project.centre],
  site: (project) => without(project.site, 'gate'),
  gate: (project) => [project.site.gate],
  signs: (project) => [project.signs, ...roomsNamed(project)],
  rooms: roomValues,
  fixtures: (project) => project.storeys.filter(({ fixtures }) => Object.keys(fixtures).length > 0),
  plan: (project) => project.storeys,
  review: (project) => [project.review],
};

/** The objects and values a slice consists of: where none of them is another, nothing in the slice has changed. */
export const valuesOf = (slice: Slice, project: Project): Values => READ[slice](project);

export const sameValues = (a: Values, b: Values): boolean => a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
