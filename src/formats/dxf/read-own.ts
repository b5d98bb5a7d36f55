import type { Point } from '../../geometry/point.ts';
import type { PlannedOpening, PlannedRoom, PlannedWall, ReadyPlan } from '../../model/plan-file.ts';
import { dimensionSchema, fixtureSchema, labelSchema, type Dimension, type Fixture, type Label } from '../../model/plan-part.ts';
import { openingSchema, roomSchema, wallSchema } from '../../model/storey.ts';
import { hasOwnRecords, ownRecords, type OwnRecord } from './own-records.ts';

/**
 * The plans that a DXF of ours was written from, a storey each; empty for a file of another program. What was moved, removed or
 * copied in between is as it is now; records that no longer make sense are left out.
 */
export function readOwnPlans(bytes: Uint8Array): readonly ReadyPlan[] {
  // Our records are ASCII; latin1 takes any bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  if (!hasOwnRecords(text)) return [];
  const byStorey = new Map<string, OwnRecord[]>();
  for (const record of ownRecords(text)) byStorey.set(record.storey, [...(byStorey.get(record.storey) ?? []), record]);
  return [...byStorey.values()].map(planOf).filter(({ walls }) => walls.length > 0);
}

function planOf(records: readonly OwnRecord[]): ReadyPlan {
  const head = records.find(({ kind }) => kind === 'storey');
  const { x, y } = head?.at ?? { x: 0, y: 0 };
  const placed = records.map((one) => ({ ...one, at: within(one.at, x, y), to: within(one.to, x, y) }));
  const of = (kind: string): OwnRecord[] => placed.filter((one) => one.kind === kind);
  const walls = new Map(of('wall').flatMap((one) => wallOf(one)));
  return {
    name: text(head?.record['name']),
    level: whole(head?.record['level']) ?? 0,
    height: whole(head?.record['height']) ?? 3000,
    walls: [...walls.values()],
    openings: of('opening').flatMap((one) => openingOf(one, walls)),
    rooms: of('room').flatMap(roomOf),
    fixtures: of('fixture').flatMap(fixtureOf),
    labels: of('label').flatMap(labelOf),
    dimensions: of('dimension').flatMap(dimensionOf),
  };
}

/** Plans are in whole millimetres; a drawing that was moved may not be. */
const within = (p: Point, x: number, y: number): Point => ({ x: Math.round(p.x - x), y: Math.round(p.y - y) });
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const whole = (value: unknown): number | null => (typeof value === 'number' && Number.isInteger(value) ? value : null);

function wallOf({ record, at, to }: OwnRecord): [string, PlannedWall][] {
  const wall = wallSchema.safeParse(record);
  if (!wall.success || !Number.isFinite(to.x) || !Number.isFinite(to.y) || (at.x === to.x && at.y === to.y)) return [];
  const { id, kind, thickness, justify, height, arc } = wall.data;
  return [[id, { a: at, b: to, kind, thickness, justify, height, arc: arc ?? null }]];
}

/** An opening by the wall that it was in: where that is now and which way it runs say hinge and swing. */
function openingOf({ record, at }: OwnRecord, walls: ReadonlyMap<string, PlannedWall>): PlannedOpening[] {
  const opening = openingSchema.safeParse(record);
  const wall = opening.success ? walls.get(opening.data.wallId) : undefined;
  if (!opening.success || wall === undefined) return [];
  const { kind, width, height, sill, hinge, swing, at: along } = opening.data;
  const { a, b } = wall;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const side = (swing === 'left' ? 1000 : -1000) / length;
  // The place along the wall is exact in the record; the point tells whether it was moved.
  const exact = { x: a.x + (dx * along) / length, y: a.y + (dy * along) / length };
  const middle = Math.hypot(exact.x - at.x, exact.y - at.y) < 2 ? exact : at;
  const swingTo = { x: middle.x - dy * side, y: middle.y + dx * side };
  return [{ at: middle, angleDeg: (Math.atan2(dy, dx) * 180) / Math.PI, width, height, sill, kind, hingeAt: hinge === 'a' ? a : b, swingTo }];
}

const roomFacts = roomSchema.omit({ id: true, seed: true });
const fixtureFacts = fixtureSchema.omit({ id: true });
const labelFacts = labelSchema.omit({ id: true });
const dimensionFacts = dimensionSchema.omit({ id: true });

function roomOf({ record, at }: OwnRecord): PlannedRoom[] {
  const facts = roomFacts.safeParse(record).data;
  return facts === undefined ? [] : [{ seed: at, name: facts.name, number: facts.number, printedM2: null, facts }];
}

/** What a schema makes of a record, as a list; nothing where it does not hold. */
const listed = <T>(parsed: { readonly data?: T | undefined }): T[] => (parsed.data === undefined ? [] : [parsed.data]);

const fixtureOf = ({ record, at }: OwnRecord): Omit<Fixture, 'id'>[] => listed(fixtureFacts.safeParse({ ...record, position: at }));
const labelOf = ({ record, at }: OwnRecord): Omit<Label, 'id'>[] => listed(labelFacts.safeParse({ ...record, position: at }));

function dimensionOf({ record, at }: OwnRecord): Omit<Dimension, 'id'>[] {
  const { across, up, ...rest } = record;
  return listed(dimensionFacts.safeParse({ ...rest, from: at, to: { x: at.x + Number(across), y: at.y + Number(up) } }));
}
