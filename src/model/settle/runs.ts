import type { WorkingGraph } from '../graph/arrange.ts';
import { byId, idMaker } from '../graph/ids.ts';
import { continues, inLine } from '../graph/straight.ts';
import { wallsAtNodes } from '../graph/working-graph.ts';
import type { Wall } from '../storey.ts';

/** A source of run ids that no wall has. */
export function runMaker(graph: WorkingGraph): () => string {
  const taken = new Set(Object.values(graph.walls).map((wall) => wall.run));
  return idMaker('run', (id) => taken.has(id));
}

/** Gives walls that a bend took out of their run's line runs of their own: a run is straight. */
export function straightenRuns(graph: WorkingGraph): void {
  const touched = new Set([...graph.dirty].flatMap((id) => graph.walls[id]?.run ?? []));
  if (touched.size === 0) return;
  const newRun = runMaker(graph);
  for (const members of membersOf(graph, touched)) {
    if (inLine(endsOf(graph, members))) continue;
    const steadyFirst = [...members].sort((a, b) => dirtiness(graph, a) - dirtiness(graph, b) || byId(a.id, b.id));
    const groups: Wall[][] = [];
    for (const wall of steadyFirst) {
      const group = groups.find((g) => inLine(endsOf(graph, [...g, wall])));
      if (group === undefined) groups.push([wall]);
      else group.push(wall);
    }
    for (const group of groups.slice(1)) rename(graph, group, newRun());
  }
}

const dirtiness = (graph: WorkingGraph, wall: Wall): number => Number(graph.dirty.has(wall.id));

const endsOf = (graph: WorkingGraph, walls: readonly Wall[]) =>
  walls.flatMap((wall) => [graph.nodes[wall.a]!, graph.nodes[wall.b]!]);

function membersOf(graph: WorkingGraph, runs: ReadonlySet<string>): Wall[][] {
  const members = new Map<string, Wall[]>([...runs].map((run) => [run, []]));
  for (const wall of Object.values(graph.walls)) members.get(wall.run)?.push(wall);
  return [...members.values()];
}

function rename(graph: WorkingGraph, walls: readonly Wall[], run: string): void {
  for (const wall of walls) graph.walls[wall.id] = { ...wall, run };
}

/** Lets new walls that continue an older one in a straight line belong to its run. */
export function adoptRuns(graph: WorkingGraph, newRuns: ReadonlySet<string>): void {
  const at = wallsAtNodes(graph);
  for (const run of newRuns) {
    const members = Object.values(graph.walls).filter((wall) => wall.run === run);
    const older = members.flatMap((wall) => continued(graph, at, wall, newRuns)).sort(byId)[0];
    if (older === undefined) continue;
    const family = Object.values(graph.walls).filter((wall) => wall.run === older);
    if (inLine(endsOf(graph, [...family, ...members]))) rename(graph, members, older);
  }
}

function continued(
  graph: WorkingGraph, at: ReadonlyMap<string, readonly string[]>, wall: Wall, newRuns: ReadonlySet<string>,
): string[] {
  return [wall.a, wall.b].flatMap((node) =>
    (at.get(node) ?? [])
      .map((id) => graph.walls[id]!)
      .filter((other) => other.id !== wall.id && !newRuns.has(other.run) && continues(graph, wall, other, node))
      .map((other) => other.run),
  );
}

/** A wall's run with everything that continues it in a straight line: what moves when the wall is moved. */
export function wholeRun(graph: WorkingGraph, wallId: string): Set<string> {
  const at = wallsAtNodes(graph);
  const byRun = new Map<string, string[]>();
  for (const wall of Object.values(graph.walls)) byRun.set(wall.run, [...(byRun.get(wall.run) ?? []), wall.id]);
  const found = new Set<string>();
  const open = [wallId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const wall = graph.walls[id]!;
    open.push(...(byRun.get(wall.run) ?? []));
    for (const node of [wall.a, wall.b]) {
      for (const next of at.get(node) ?? []) {
        if (next !== id && continues(graph, wall, graph.walls[next]!, node)) open.push(next);
      }
    }
  }
  return found;
}
