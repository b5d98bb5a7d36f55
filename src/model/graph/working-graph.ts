import type { Storey } from '../storey.ts';
import type { WorkingGraph } from './arrange.ts';
import { idMaker } from './ids.ts';
import { Lineage } from './lineage.ts';

/** Copies of a storey's nodes and walls to work on. New ids differ from all that the storey has, removed ones included. */
export function workingGraph(storey: Storey): WorkingGraph {
  const nodes = { ...storey.nodes };
  const walls = { ...storey.walls };
  return {
    nodes,
    walls,
    lineage: new Lineage(),
    dirty: new Set(),
    fresh: new Set(),
    newNodeId: idMaker('n', (id) => Object.hasOwn(nodes, id) || Object.hasOwn(storey.nodes, id)),
    newWallId: idMaker('w', (id) => Object.hasOwn(walls, id) || Object.hasOwn(storey.walls, id)),
  };
}

/** The ids of the walls at each node. */
export function wallsAtNodes(graph: Pick<WorkingGraph, 'walls'>): Map<string, string[]> {
  const at = new Map<string, string[]>();
  for (const wall of Object.values(graph.walls)) {
    for (const node of [wall.a, wall.b]) {
      const ids = at.get(node);
      if (ids === undefined) at.set(node, [wall.id]);
      else ids.push(wall.id);
    }
  }
  return at;
}

/** The node at the other end of a wall. */
export const otherEnd = (wall: { a: string; b: string }, node: string): string => (wall.a === node ? wall.b : wall.a);
