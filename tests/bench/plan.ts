import { applyEdit, commit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { arrange } from '../../src/model/graph/arrange.ts';
import { WorkingGraph } from '../../src/model/graph/working-graph.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Point } from '../../src/geometry/point.ts';
import type { Project } from '../../src/model/project.ts';
import type { Storey } from '../../src/model/storey.ts';
import { emptyProject, emptyStorey } from '../model/sample.ts';
import type { BenchRow } from './bench-row.ts';
import { gridStorey } from './grid-storey.ts';

const ROUNDS = 40;

/**
 * Splitting lines into walls, deriving a plan from nothing and after one changed room, and whole steps of a drag, at 200
 * and 1,024 rooms.
 */
export function planBench(): BenchRow[] {
  return [
    { columns: 20, rows: 10, coldBar: null, changeBar: null, stepBar: 16 },
    { columns: 32, rows: 32, coldBar: 60, changeBar: 2, stepBar: 16 },
  ].flatMap(({ columns, rows, coldBar, changeBar, stepBar }) => {
    const rooms = `${columns * rows} rooms`;
    const storey = gridStorey(columns, rows);
    const project: Project = { ...emptyProject(), storeys: [storey] };
    const corner = `n${(columns + 1) * Math.floor(rows / 2) + Math.floor(columns / 2)}`;
    const wallId = Object.values(storey.walls).find((wall) => wall.a === corner)!.id;
    return [
      row(`${rooms}: plan from nothing`, coldBar, () => gridStorey(columns, rows), (fresh: Storey) => planOf(fresh)),
      row(`${rooms}: crossing lines split, faces and areas, from nothing`, coldBar, () => lines(columns, rows), splitAndPlan),
      row(`${rooms}: one corner moved, faces and areas of its rooms`, changeBar, (i) => nudged(storey, corner, i), (moved: Storey) => planOf(moved)),
      row(`${rooms}: corner dragged one step, edit and plan`, stepBar, (i) => moveCorner(corner, i), step(project)),
      row(`${rooms}: wall dragged one step with its run, edit and plan`, stepBar, (i) => moveWall(wallId, i), step(project)),
      row(`${rooms}: wall moved as one undoable step`, 30, (i) => moveWall(wallId, i), (edit: Edit) => commit(project, [edit])),
    ];
  });
}

const nudged = (storey: Storey, id: string, by: number): Storey => {
  const node = storey.nodes[id]!;
  return { ...storey, nodes: { ...storey.nodes, [id]: { ...node, x: node.x + by + 1 } } };
};

/** The lines of a grid of rooms, each from end to end across all of the other way. */
function lines(columns: number, rows: number): WorkingGraph {
  const graph = new WorkingGraph(emptyStorey());
  const line = (from: Point, to: Point): void => {
    const [a, b, id, run] = [graph.newNodeId(), graph.newNodeId(), graph.newWallId(), graph.newRun()];
    graph.setNode({ id: a, ...from });
    graph.setNode({ id: b, ...to });
    graph.setWall({ id, a, b, kind: 'interior', thickness: 200, justify: 'centre', height: 3000, run });
    graph.fresh.add(id);
  };
  for (let y = 0; y <= rows; y++) line({ x: 0, y: y * 3000 }, { x: columns * 4000, y: y * 3000 });
  for (let x = 0; x <= columns; x++) line({ x: x * 4000, y: 0 }, { x: x * 4000, y: rows * 3000 });
  return graph;
}

function splitAndPlan(graph: WorkingGraph): void {
  if (!arrange(graph)) throw new Error('not arranged');
  planOf({ ...emptyStorey(), nodes: graph.nodeRecord(), walls: graph.wallRecord() });
}

const moveCorner = (id: string, i: number): Edit => ({
  verb: 'moveNodes', args: { storeyId: 's1', nodeIds: [id], by: { x: i + 1, y: i + 1 } },
});

const moveWall = (wallId: string, i: number): Edit => ({
  verb: 'moveWall', args: { storeyId: 's1', wallId, by: { x: i + 1, y: i + 1 } },
});

/** A drag goes back to its beginning for every pointer position, so each step starts from the same project. */
const step = (project: Project) => (edit: Edit): void => {
  const result = applyEdit(project, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  planOf(result.value.storeys[0]!);
};

/** The median of all rounds, the first few left out while the engine warms up. */
function row<T>(what: string, bar: number | null, prepare: (i: number) => T, work: (input: T) => unknown): BenchRow {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const input = prepare(i);
    const start = performance.now();
    work(input);
    if (i >= ROUNDS / 4) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { what, value: times[Math.floor(times.length / 2)]!, unit: 'ms', bar };
}
