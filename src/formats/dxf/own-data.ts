import type { Point } from '../../geometry/point.ts';
import type { Storey } from '../../model/storey.ts';
import type { DxfEntity } from './document.ts';
import { OWN_LAYER } from './drawing-layers.ts';

/** Raised when what is written could not be read by the reader of before. */
export const OWN_VERSION = 1;

/**
 * What a plan is made of, for our own reader: for each storey a point at its origin, for each wall the line from node to node,
 * for openings, rooms, fixtures, labels and dimensions a point where each is, with all that they say as extended data. Places
 * are those of the entities, so that what is moved in another program is moved here too. Underlays stay behind.
 */
export function ownEntities(storeys: readonly Storey[], originOf: (storeyId: string) => Point): DxfEntity[] {
  return storeys.flatMap((storey) => storeyEntities(storey, originOf(storey.id)));
}

const layer = OWN_LAYER.name;

function storeyEntities(storey: Storey, origin: Point): DxfEntity[] {
  const { id, name, level, height, nodes, walls, openings, rooms, fixtures, labels, dimensions } = storey;
  const on = ({ x, y }: Point): Point => ({ x: x + origin.x, y: y + origin.y });
  const mark = (kind: string, at: Point, record: object): DxfEntity => ({ kind: 'point', layer, at: on(at), data: ownData({ kind, storey: id, record }) });
  const wallEnds = (wallId: string): readonly [Point, Point] => {
    const { a, b } = walls[wallId]!;
    return [nodes[a]!, nodes[b]!];
  };
  return [
    mark('storey', { x: 0, y: 0 }, { version: OWN_VERSION, id, name, level, height }),
    ...Object.values(walls).map((wall): DxfEntity => {
      const [from, to] = wallEnds(wall.id);
      return { kind: 'line', layer, from: on(from), to: on(to), data: ownData({ kind: 'wall', storey: id, record: wall }) };
    }),
    ...Object.values(openings).map((opening) => mark('opening', middleOf(wallEnds(opening.wallId), opening.at), opening)),
    ...Object.values(rooms).map((room) => mark('room', room.seed, without(room, 'id', 'seed'))),
    ...Object.values(fixtures).map((fixture) => mark('fixture', fixture.position, without(fixture, 'id', 'position'))),
    ...Object.values(labels).map((label) => mark('label', label.position, without(label, 'id', 'position'))),
    ...Object.values(dimensions).map(({ from, to, offset, along }) => mark('dimension', from, { offset, along, across: to.x - from.x, up: to.y - from.y })),
  ];
}

const without = (record: object, ...keys: readonly string[]): object => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

function middleOf([a, b]: readonly [Point, Point], at: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) * at) / length, y: a.y + ((b.y - a.y) * at) / length };
}

/** What has a meaning of its own in a DXF string, or is not ASCII: another program may store it in a code page of its own. */
const UNSAFE = /[^\x20-\x7e]|[%\\^]/g;

/** A value as ASCII in which % and four digits stand for a 16 bit unit. */
export const ownData = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The value again; undefined where it is not one of ours. */
export function fromOwnData(data: string): unknown {
  try {
    return JSON.parse(data.replace(/%([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))));
  } catch {
    return undefined;
  }
}
