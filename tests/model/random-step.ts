import fc from 'fast-check';
import { arcPoints } from '../../src/geometry/arc-points.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import { anchorOf, fragmentOf } from '../../src/model/parts/fragment.ts';
import { isNothing, pickParts } from '../../src/model/parts/pick-parts.ts';
import type { Project } from '../../src/model/project.ts';
import type { Storey } from '../../src/model/storey.ts';
import { storeyOf } from './sample.ts';

/** What a hand may do to a plan: every verb that changes walls, and the parts that go with them. */
const KINDS = [
  'wall', 'wall', 'wall', 'chains', 'room', 'arc', 'virtual', 'moveWall', 'moveNode', 'setWall', 'remove', 'name', 'door', 'setDoor', 'fixture',
  'break', 'join', 'trim', 'trimBy', 'extend', 'extendTo', 'offset', 'mirror', 'rotate', 'grid', 'polar', 'paste', 'merge', 'mergeVirtual', 'split',
] as const;

/** A step by numbers, so that it means something for whatever plan it meets. */
export interface Step {
  readonly kind: (typeof KINDS)[number];
  /** Places, mm. */
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
  /** Which of what is there. */
  readonly pick: number;
  readonly other: number;
  /** Degrees, a share of 360, a thickness. */
  readonly amount: number;
  readonly flag: boolean;
}

export const stepIn = (coordinate: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom(...KINDS), x: coordinate, y: coordinate, u: coordinate, v: coordinate,
    pick: fc.nat(10_000), other: fc.nat(10_000), amount: fc.nat(359), flag: fc.boolean(),
  });

const at = <T>(record: Readonly<Record<string, T>>, pick: number): T | undefined => {
  const all = Object.values(record);
  return all[pick % Math.max(1, all.length)];
};

const THICKNESSES = [60, 120, 200, 240, 370];

/** The edit that a step means for the plan as it stands; null where it means nothing. */
export function editOf(project: Project, step: Step): Edit | null {
  const storey = storeyOf(project);
  return drawn(storey, step) ?? changedWall(storey, step) ?? changedParts(project, storey, step) ?? changedRooms(storey, step);
}

function drawn(storey: Storey, { kind, x, y, u, v, amount }: Step): Edit | null {
  const base = { storeyId: storey.id, closed: false, kind: 'interior' as const, thickness: THICKNESSES[amount % 5]! };
  const line = [{ x, y }, { x: u, y: v }];
  if (kind === 'wall') return { verb: 'addWalls', args: { ...base, points: line } };
  if (kind === 'chains') {
    const { storeyId, ...how } = base;
    return { verb: 'addWallChains', args: { storeyId, chains: [{ ...how, points: line }, { ...how, points: [{ x, y: v }, { x: u, y }, line[1]!] }] } };
  }
  if (kind === 'virtual') return { verb: 'addWalls', args: { ...base, points: line, kind: 'virtual' } };
  if (kind === 'room') return { verb: 'addWalls', args: { ...base, points: [{ x, y }, { x: u, y }, { x: u, y: v }, { x, y: v }], closed: true } };
  if (kind !== 'arc') return null;
  const bulge = (amount - 180) / 180;
  const via = { x: Math.round((x + u) / 2 - (v - y) * bulge), y: Math.round((y + v) / 2 + (u - x) * bulge) };
  return { verb: 'addWalls', args: { ...base, points: arcPoints(line[0]!, via, line[1]!), arc: true } };
}

function changedWall(storey: Storey, step: Step): Edit | null {
  const { kind, x, y, pick, other, amount, flag } = step;
  const storeyId = storey.id;
  const [wall, second] = [at(storey.walls, pick), at(storey.walls, other)];
  if (!wall || !second) return null;
  const [wallId, end] = [wall.id, flag ? ('a' as const) : ('b' as const)];
  const [a, b] = [storey.nodes[wall.a]!, storey.nodes[wall.b]!];
  const along = Math.round((Math.hypot(b.x - a.x, b.y - a.y) * amount) / 360);
  const by = { x: Math.round((x - 4500) / 6), y: Math.round((y - 4500) / 6) };
  const openings = { width: flag ? 700 : 1200, height: 2100, sill: 0, kind: 'door', hinge: end, swing: 'left' } as const;
  switch (kind) {
    case 'moveWall': return { verb: 'moveWall', args: { storeyId, wallId, by } };
    case 'moveNode': return { verb: 'moveNodes', args: { storeyId, nodeIds: [wall.a], by } };
    case 'setWall': return { verb: 'setWall', args: { storeyId, wallId, changes: { thickness: THICKNESSES[amount % 5]!, justify: flag ? 'left' : 'centre' } } };
    case 'remove': return { verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: wallId, storeyId }] } };
    case 'door': return { verb: 'addOpening', args: { storeyId, opening: { ...openings, wallId, at: along } } };
    case 'break': return { verb: 'breakWall', args: { storeyId, wallId, at: along } };
    case 'join': return { verb: 'joinWalls', args: { storeyId, wallIds: [wallId, second.id] } };
    case 'trim': return { verb: 'trimWall', args: { storeyId, wallId, end } };
    case 'trimBy': return { verb: 'trimWall', args: { storeyId, wallId, end, by: second.id } };
    case 'extend': return { verb: 'extendWall', args: { storeyId, wallId, end } };
    case 'extendTo': return { verb: 'extendWall', args: { storeyId, wallId, end, to: second.id } };
    case 'offset': return { verb: 'offsetWalls', args: { storeyId, wallIds: flag ? [wallId] : [wallId, second.id], by: by.x === 0 ? 100 : by.x } };
    default: return null;
  }
}

/** A wall, a room, a fixture: what is carried as a whole. */
function someParts(storey: Storey, { pick, other }: Step): EntityRef[] {
  const found = [at(storey.rooms, pick), at(storey.fixtures, other)];
  const kinds = ['room', 'fixture'] as const;
  const refs = found.flatMap((part, i): EntityRef[] => (part ? [{ kind: kinds[i]!, id: part.id, storeyId: storey.id }] : []));
  const wall = at(storey.walls, other);
  return pick % 3 === 0 && wall ? [...refs.slice(1), { kind: 'wall', id: wall.id, storeyId: storey.id }] : refs;
}

function changedParts(project: Project, storey: Storey, step: Step): Edit | null {
  const { kind, x, y, u, v, pick, amount, flag } = step;
  const [storeyId, refs] = [storey.id, someParts(storey, step)];
  switch (kind) {
    case 'fixture': return { verb: 'addPlanPart', args: { storeyId, part: { kind: 'fixture', value: { kind: 'chair', title: '', position: { x, y }, angleDeg: amount, mirrored: flag, width: 500, depth: 400, steps: null, equipment: {}, group: flag ? 'g1' : '' } } } };
    case 'mirror': return x === u && y === v ? null : { verb: 'mirrorParts', args: { storeyId, refs, from: { x, y }, to: { x: u, y: v }, copy: flag } };
    case 'rotate': return { verb: 'rotateParts', args: { storeyId, refs, about: { x, y }, angleDeg: flag ? amount : 90, copy: amount % 2 === 0 } };
    case 'grid': return { verb: 'arrayParts', args: { storeyId, refs, layout: { kind: 'grid', columns: 2, rows: 1 + (pick % 2), dx: u - x, dy: v - y } } };
    case 'polar': return { verb: 'arrayParts', args: { storeyId, refs, layout: { kind: 'polar', about: { x, y }, count: 3, angleDeg: amount } } };
    case 'paste': {
      const parts = pickParts(storey, refs);
      if (isNothing(parts)) return null;
      const anchor = anchorOf(storey, parts);
      return { verb: 'pasteParts', args: { storeyId, fragment: fragmentOf(project, storey, parts), at: flag ? anchor : { x, y } } };
    }
    case 'setDoor': {
      const opening = at(storey.openings, pick);
      return opening ? { verb: 'setOpening', args: { storeyId, openingId: opening.id, changes: { at: opening.at + amount - 180, width: 500 + 5 * amount } } } : null;
    }
    default: return null;
  }
}

function changedRooms(storey: Storey, { kind, x, y, u, v, pick, other, flag }: Step): Edit | null {
  const [room, second] = [at(storey.rooms, pick), at(storey.rooms, other)];
  if (!room || !second) return null;
  const storeyId = storey.id;
  if (kind === 'name') return { verb: 'setRoom', args: { storeyId, roomId: room.id, changes: { name: `室${pick}` } } };
  if (kind === 'merge' || kind === 'mergeVirtual') {
    return { verb: 'mergeRooms', args: { storeyId, roomIds: [room.id, second.id], keep: room.id, virtual: kind === 'mergeVirtual' } };
  }
  if (kind !== 'split') return null;
  const keep = flag ? room.seed : { x: room.seed.x + 50, y: room.seed.y };
  return { verb: 'splitRoom', args: { storeyId, roomId: room.id, points: [{ x, y }, { x: u, y: v }], kind: 'interior', thickness: 120, keep } };
}
