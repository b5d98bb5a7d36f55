import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../src/model/invariants.ts';
import type { Project } from '../../src/model/project.ts';
import type { Node, Opening, Storey, Wall } from '../../src/model/storey.ts';
import { after, emptyProject, named, points, rectangle, storeyOf, walls } from './sample.ts';

const sound = after(after(emptyProject(), rectangle(0, 0, 8000, 3000)), walls(points([4000, 0], [4000, 3000])));

/** A project broken by hand, as a damaged file would be. */
function broken(change: (storey: Storey) => Partial<Storey>): Project {
  const storey = storeyOf(sound);
  return { ...sound, storeys: [{ ...storey, ...change(storey) }] };
}
const codesOf = (project: Project): string[] => [...new Set(checkInvariants(project).map((d) => d.code))];
const withNode = (storey: Storey, id: string, changes: Partial<Node>) => ({
  nodes: { ...storey.nodes, [id]: { ...storey.nodes[id]!, ...changes, id } },
});
const withWall = (storey: Storey, id: string, changes: Partial<Wall>) => ({
  walls: { ...storey.walls, [id]: { ...storey.walls['w1']!, ...changes, id } },
});
const withOpening = (...openings: Partial<Opening>[]) => ({
  openings: Object.fromEntries(openings.map((opening, i): [string, Opening] => [
    `o${i}`,
    { id: `o${i}`, wallId: 'w1', at: 1000, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left', ...opening },
  ])),
});

describe('checkInvariants', () => {
  it('finds nothing in a sound project, and nothing in an empty one', () => {
    expect(checkInvariants(sound)).toEqual([]);
    expect(checkInvariants(emptyProject())).toEqual([]);
  });

  it.each<[string, Project, string[]]>([
    ['a node at half a millimetre', broken((s) => withNode(s, 'n1', { x: -0.5 })), ['invariant.1-integers']],
    ['a seed at half a millimetre', broken((s) => ({ rooms: { r1: { ...s.rooms['r1']!, seed: { x: 2000.5, y: 1500 } }, r2: s.rooms['r2']! } })), ['invariant.1-integers']],
    ['a node 1 mm from another', broken((s) => withNode(s, 'n99', { x: 1, y: 0 })), ['invariant.2-nodes-apart']],
    ['a wall from a node to itself', broken((s) => withWall(s, 'w99', { a: 'n1', b: 'n1' })), ['invariant.3-wall-length']],
    ['two walls between the same nodes', broken((s) => withWall(s, 'w99', {})), ['invariant.4-walls-meet-in-nodes']],
    ['a wall across another', broken((s) => ({ ...withNode(s, 'n98', { x: 2000, y: -500 }), ...withNode({ ...s, ...withNode(s, 'n98', { x: 2000, y: -500 }) }, 'n99', { x: 2000, y: 500 }), ...withWall(s, 'w99', { a: 'n98', b: 'n99' }) })), ['invariant.4-walls-meet-in-nodes']],
    ['a node on a wall', broken((s) => ({ ...withNode(s, 'n99', { x: 2000, y: 0 }), ...withWall(s, 'w99', { a: 'n99', b: 'n3' }) })), ['invariant.4-walls-meet-in-nodes']],
    ['an opening over the end of its wall', broken(() => withOpening({ at: 100 })), ['invariant.6-openings']],
    ['openings that overlap', broken(() => withOpening({}, { at: 1500 })), ['invariant.6-openings-apart']],
    ['a seed outside of all faces', broken((s) => ({ rooms: { r1: { ...s.rooms['r1']!, seed: { x: -9, y: -9 } }, r2: s.rooms['r2']! } })), ['invariant.7-room-without-face']],
    ['two seeds in one face', broken((s) => ({ rooms: { r1: { ...s.rooms['r1']!, seed: { x: 6000, y: 1000 } }, r2: { ...s.rooms['r2']!, seed: { x: 6000, y: 2000 } } } })), ['invariant.7-rooms-in-one-face']],
    ['a wall that names a node that is not there', broken((s) => withWall(s, 'w99', { b: 'n77' })), ['plan.unknown-node']],
    ['an opening that names a wall that is not there', broken(() => withOpening({ wallId: 'w77' })), ['plan.unknown-wall']],
  ])('finds %s', (_, project, expected) => {
    expect(codesOf(project)).toEqual(expected);
  });

  it('says where, with the path inside the file', () => {
    const [problem] = checkInvariants(broken((s) => withNode(s, 'n1', { x: -0.5 })));
    expect(problem).toMatchObject({
      path: 'storeys.s1.nodes.n1', data: { field: 'x', found: -0.5 }, subject: { kind: 'node', id: 'n1', storeyId: 's1' },
    });
  });

  it('calls a lost room a warning and everything else an error', () => {
    const two = [sound, named('r1', '甲')] as const;
    const open = after(after(...two), { verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: 'w1', storeyId: 's1' }] } });
    expect(checkInvariants(open).map((d) => d.severity)).toEqual(['warning']);
    expect(checkInvariants(broken((s) => withWall(s, 'w99', {})))[0]!.severity).toBe('error');
  });
});
