import type { WorkingGraph } from '../graph/working-graph.ts';
import type { Wall } from '../storey.ts';

/** The wall itself, or with it all other pieces of its arc: what is done to one is done to all. */
export const wholeArc = (graph: WorkingGraph, wall: Wall): Wall[] =>
  wall.arc === undefined ? [wall] : graph.wallsInArc(wall.arc);
