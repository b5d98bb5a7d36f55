import { byId } from '../graph/ids.ts';
import { continues, inLine } from '../graph/straight.ts';
import type { WorkingGraph } from '../graph/working-graph.ts';
import type { Wall } from '../storey.ts';

/** Gives walls that a bend took out of their run's line runs of their own: a run is straight. */
export function straightenRuns(graph: WorkingGraph): void {
  for (const run of new Set(graph.dirtyWalls().map((wall) => wall.run))) {
    const members = graph.wallsInRun(run);
    if (inLine(endsOf(graph, members))) continue;
    const steadyFirst = members.sort((a, b) => dirtiness(graph, a) - dirtiness(graph, b) || byId(a.id, b.id));
    const groups: Wall[][] = [];
    for (const wall of steadyFirst) {
      const group = groups.find((g) => inLine(endsOf(graph, [...g, wall])));
      if (group === undefined) groups.push([wall]);
      else group.push(wall);
    }
    for (const group of groups.slice(1)) rename(graph, group, graph.newRun());
  }
}

const dirtiness = (graph: WorkingGraph, wall: Wall): number => Number(graph.dirty.has(wall.id));

const endsOf = (graph: WorkingGraph, walls: readonly Wall[]) =>
  walls.flatMap((wall) => [graph.node(wall.a), graph.node(wall.b)]);

function rename(graph: WorkingGraph, walls: readonly Wall[], run: string): void {
  for (const wall of walls) graph.setWall({ ...wall, run });
}

/** Lets new walls that continue an older one in a straight line belong to its run; of new ones those before them are older. */
export function adoptRuns(graph: WorkingGraph, newRuns: ReadonlySet<string>): void {
  const younger = new Set(newRuns);
  for (const run of newRuns) {
    const members = graph.wallsInRun(run);
    const older = members.flatMap((wall) => continued(graph, wall, younger)).sort(byId)[0];
    younger.delete(run);
    if (older === undefined) continue;
    if (inLine(endsOf(graph, [...graph.wallsInRun(older), ...members]))) rename(graph, members, older);
  }
}

const continued = (graph: WorkingGraph, wall: Wall, younger: ReadonlySet<string>): string[] =>
  [wall.a, wall.b].flatMap((node) =>
    graph
      .wallsAt(node)
      .filter((other) => other.id !== wall.id && !younger.has(other.run) && continues(graph, wall, other, node))
      .map((other) => other.run),
  );

/** A wall's run with everything that continues it in a straight line: what moves when the wall is moved. */
export function wholeRun(graph: WorkingGraph, start: Wall): Map<string, Wall> {
  const found = new Map<string, Wall>();
  const runs = new Set<string>();
  const open = [start];
  for (let wall = open.pop(); wall !== undefined; wall = open.pop()) {
    if (found.has(wall.id)) continue;
    found.set(wall.id, wall);
    if (!runs.has(wall.run)) open.push(...graph.wallsInRun(wall.run));
    runs.add(wall.run);
    for (const node of [wall.a, wall.b]) {
      for (const next of graph.wallsAt(node)) {
        if (next.id !== wall.id && continues(graph, wall, next, node)) open.push(next);
      }
    }
  }
  return found;
}
