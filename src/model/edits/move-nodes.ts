import type { Point } from '../../geometry/point.ts';
import { failure, success, type Result } from '../diagnostic.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import { carriedDimension, carriedFixture, carriedLabel, changed } from '../parts/carry.ts';
import { insideNodes } from '../parts/inside-nodes.ts';
import { shiftBy } from '../parts/motion.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Storey } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, unknown } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { checkPoint } from './values.ts';

/** Moves nodes together; walls stay joined to them, openings and rooms follow, and what stands in a room that goes as a whole goes along. */
export function moveNodes(project: Project, args: EditArgs['moveNodes']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const missing = args.nodeIds.filter((id) => !Object.hasOwn(storey.value.nodes, id));
  if (missing.length > 0) return failure(...missing.map((id) => unknown('node', id, args.storeyId)));
  return shiftNodes(project, storey.value, new Set(args.nodeIds), args.by);
}

/** Moves the nodes of a storey by whole millimetres and settles what follows. */
export function shiftNodes(project: Project, storey: Storey, nodeIds: ReadonlySet<string>, by: Point): Result<Project> {
  const places = [...nodeIds].map((id) => {
    const node = storey.nodes[id]!;
    return { ...node, x: node.x + by.x, y: node.y + by.y };
  });
  const problems = [checkPoint('by', by), ...places.map((p) => checkPoint(`nodes.${p.id}`, p))].flat();
  if (problems.length > 0) return failure(...problems);
  if (by.x === 0 && by.y === 0) return success(project);
  const loose = withInside(storey, nodeIds, by);
  const graph = new WorkingGraph(loose);
  for (const place of places) graph.setNode(place);
  const moved = new Map<string, Point>(places.map((p) => [p.id, p]));
  return finishStorey(project, storey, settle(loose, { graph, moved }), graph.lineage);
}

/** The storey with what stands in rooms that go as a whole where it will stand. */
function withInside(storey: Storey, nodeIds: ReadonlySet<string>, by: Point): Storey {
  const inside = insideNodes(storey, nodeIds);
  const motion = shiftBy(by);
  return {
    ...storey,
    fixtures: changed(storey.fixtures, inside.fixtures, (fixture) => carriedFixture(fixture, motion)),
    labels: changed(storey.labels, inside.labels, (label) => carriedLabel(label, motion)),
    dimensions: changed(storey.dimensions, inside.dimensions, (dimension) => carriedDimension(dimension, motion)),
  };
}
