import type { Point } from '../../geometry/point.ts';
import { orientation } from '../../geometry/segment.ts';
import { failure, problem, type Diagnostic, type Result } from '../diagnostic.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import { WALL_KINDS, type Storey } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { badValue, checkOneOf, checkPoint, checkPositiveMm } from './values.ts';

type Chain = EditArgs['addWallChains']['chains'][number];

/** A chain of walls through the points, or one arc; crossed walls are split, and every new face gets a blank room. */
export function addWalls(project: Project, { storeyId, ...chain }: EditArgs['addWalls']): Result<Project> {
  return addWallChains(project, { storeyId, chains: [chain] });
}

/** Many chains as one; where one of them is refused, none is drawn. */
export function addWallChains(project: Project, { storeyId, chains }: EditArgs['addWallChains']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  const problems = chains.flatMap(check);
  if (problems.length > 0) return failure(...problems);
  const graph = new WorkingGraph(storey.value);
  const newRuns = new Set(chains.flatMap((chain) => draw(graph, storey.value, withoutRepeats(chain.points), chain)));
  return finishStorey(project, storey.value, settle(storey.value, { graph, newRuns }), graph.lineage);
}

function check({ points, kind, thickness, height, justify }: Chain): Diagnostic[] {
  const values = [
    ...points.flatMap((p, i) => checkPoint(`points.${i}`, p)),
    ...checkOneOf('kind', kind, WALL_KINDS),
    ...(kind === 'virtual' ? [] : checkPositiveMm('thickness', thickness)),
    ...(height === undefined ? [] : checkPositiveMm('height', height)),
    ...(justify === undefined ? [] : checkOneOf('justify', justify, ['centre', 'left', 'right'])),
    ...(points.length < 2 ? [badValue('points', 'at least 2 points', points.length)] : []),
  ];
  return values.length === 0 && withoutRepeats(points).length < 2 ? [problem('wall.no-length', {})] : values;
}

const withoutRepeats = (points: readonly Point[]): Point[] =>
  points.filter((p, i) => i === 0 || p.x !== points[i - 1]!.x || p.y !== points[i - 1]!.y);

/** Puts the chain into the graph as it is; consecutive walls in one line share a run. */
function draw(graph: WorkingGraph, storey: Storey, corners: readonly Point[], args: Chain): readonly string[] {
  const nodes = corners.map((p) => addNode(graph, p));
  const isRing = args.closed && corners.length > 2;
  const ends = isRing ? [...nodes, nodes[0]!] : nodes;
  const runs: string[] = [];
  const arc = args.arc === true ? { arc: graph.newArc() } : {};
  for (let i = 0; i + 1 < ends.length; i++) {
    const before = i === 0 ? undefined : graph.node(ends[i - 1]!);
    const [a, b] = [graph.node(ends[i]!), graph.node(ends[i + 1]!)];
    const run = before !== undefined && goesOn(before, a, b) ? runs.at(-1)! : graph.newRun();
    runs.push(run);
    const id = graph.newWallId();
    graph.setWall({
      id, a: a.id, b: b.id, kind: args.kind, thickness: args.kind === 'virtual' ? 0 : args.thickness,
      justify: args.justify ?? 'centre', height: args.height ?? storey.height, run, ...arc,
    });
    graph.fresh.add(id);
  }
  return runs;
}

function addNode(graph: WorkingGraph, { x, y }: Point): string {
  const id = graph.newNodeId();
  graph.setNode({ id, x: x + 0, y: y + 0 });
  return id;
}

const goesOn = (a: Point, b: Point, c: Point): boolean =>
  orientation(a, b, c) === 0 && (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0;
