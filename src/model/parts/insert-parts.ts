import { failure, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { finishStorey } from '../edits/finish-storey.ts';
import { checkPoint } from '../edits/values.ts';
import { idMaker, inIdOrder, renamer } from '../graph/ids.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import type { Line } from '../settle/openings.ts';
import { settle } from '../settle/settle.ts';
import type { Opening, Storey } from '../storey.ts';
import { carriedDimension, carriedFixture, carriedLabel, carriedOpening, carriedWall } from './carry.ts';
import type { Fragment } from './fragment.ts';
import { insertRooms } from './insert-rooms.ts';
import { insertSigns } from './insert-signs.ts';
import type { Motion } from './motion.ts';
import type { NewNames } from './new-names.ts';

/**
 * Puts a fragment into a storey by a motion. Walls that fall on others become one with them; an opening that has no place
 * of its own there is left out, and said so.
 */
export function insertParts(project: Project, storey: Storey, fragment: Fragment, motion: Motion): Result<Project> {
  const far = [...Object.values(fragment.nodes), ...Object.values(fragment.fixtures).map((f) => f.position)].flatMap((p) => checkPoint('at', motion.place(p)));
  if (far.length > 0) return failure(...far);
  const drawn = drawWalls(storey, fragment, motion);
  if (!drawn.ok) return drawn;
  const { graph, settled, names } = drawn.value;
  const withRooms = insertRooms(settled, fragment, motion, names);
  const next = withLoose(withRooms, fragment, motion);
  const finished = finishStorey(project, storey, success(next, drawn.diagnostics), graph.lineage);
  if (!finished.ok) return finished;
  return success(insertSigns(finished.value, next, fragment, motion, names), finished.diagnostics);
}

interface Drawn {
  readonly graph: WorkingGraph;
  readonly settled: Storey;
  readonly names: NewNames;
}

/** Tries with all openings, then without those that are in the way. */
function drawWalls(storey: Storey, fragment: Fragment, motion: Motion): Result<Drawn> {
  const left = new Set<string>();
  const remarks: Diagnostic[] = [];
  for (;;) {
    const { graph, names, result } = tryWalls(storey, fragment, motion, left);
    if (result.ok) return success({ graph, settled: result.value, names }, [...result.diagnostics, ...remarks]);
    const named = new Set(result.diagnostics.flatMap((d) => [d.data?.['opening'], d.data?.['other']]));
    const culprits = [...names.openings].filter(([, made]) => named.has(made)).map(([old]) => old);
    if (culprits.length === 0) return result;
    for (const old of culprits) left.add(old);
    remarks.push(...culprits.map((opening): Diagnostic => ({ code: 'parts.opening-left-out', severity: 'info', data: { opening } })));
  }
}

function tryWalls(storey: Storey, fragment: Fragment, motion: Motion, left: ReadonlySet<string>) {
  const graph = new WorkingGraph(storey);
  const names: NewNames = { nodes: new Map(), walls: new Map(), openings: new Map(), rooms: new Map() };
  for (const node of Object.values(fragment.nodes)) {
    const id = graph.newNodeId();
    names.nodes.set(node.id, id);
    graph.setNode({ ...node, id, ...motion.place(node) });
  }
  const drawn = new Map<string, Line>();
  const [runs, arcs] = [renamer(graph.newRun), renamer(graph.newArc)];
  const newRuns = new Set<string>();
  for (const wall of Object.values(fragment.walls)) {
    const id = graph.newWallId();
    names.walls.set(wall.id, id);
    const [a, b, run] = [names.nodes.get(wall.a)!, names.nodes.get(wall.b)!, runs(wall.run)];
    newRuns.add(run);
    graph.setWall({ ...carriedWall(wall, motion), id, a, b, run, ...(wall.arc === undefined ? {} : { arc: arcs(wall.arc) }) });
    graph.fresh.add(id);
    drawn.set(id, { a: graph.node(a), b: graph.node(b) });
  }
  const openings = withOpenings(storey, fragment, motion, names, left);
  return { graph, names, result: settle(storey, { graph, newRuns, drawn, openings }) };
}

function withOpenings(storey: Storey, fragment: Fragment, motion: Motion, names: NewNames, left: ReadonlySet<string>): Storey['openings'] {
  const kept = Object.values(fragment.openings).filter(({ id }) => !left.has(id));
  if (kept.length === 0) return storey.openings;
  const newId = idMaker('o', (id) => Object.hasOwn(storey.openings, id));
  const made = kept.map((opening): Opening => {
    const id = newId();
    names.openings.set(opening.id, id);
    return { ...carriedOpening(opening, motion), id, wallId: names.walls.get(opening.wallId)! };
  });
  return inIdOrder({ ...storey.openings, ...Object.fromEntries(made.map((opening) => [opening.id, opening])) });
}

/** Fixtures, labels and dimensions; those of a group make a group of their own. */
function withLoose(storey: Storey, fragment: Fragment, motion: Motion): Storey {
  const groups = renamer(idMaker('g', (id) => [...Object.values(storey.fixtures), ...Object.values(storey.labels)].some(({ group }) => group === id)));
  const grouped = <T extends { readonly group: string }>(part: T): T => (part.group === '' ? part : { ...part, group: groups(part.group) });
  return {
    ...storey,
    fixtures: added('f', storey.fixtures, Object.values(fragment.fixtures).map((f) => grouped(carriedFixture(f, motion)))),
    labels: added('l', storey.labels, Object.values(fragment.labels).map((l) => grouped(carriedLabel(l, motion)))),
    dimensions: added('d', storey.dimensions, Object.values(fragment.dimensions).map((d) => carriedDimension(d, motion))),
  };
}

function added<T extends { readonly id: string }>(prefix: string, records: Record<string, T>, parts: readonly T[]): Record<string, T> {
  if (parts.length === 0) return records;
  const newId = idMaker(prefix, (id) => Object.hasOwn(records, id));
  return inIdOrder({ ...records, ...Object.fromEntries(parts.map((part) => [newId(), part] as const).map(([id, part]) => [id, { ...part, id }])) });
}

