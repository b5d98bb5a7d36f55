import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { wholeArc } from '../settle/arcs.ts';
import { settle } from '../settle/settle.ts';
import { WALL_KINDS, type Storey, type Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { badValue, checkOneOf, checkPositiveMm } from './values.ts';

/**
 * Changes what a wall is, or with it all pieces of its arc; its line stays. A wall that becomes virtual loses its thickness
 * and may hold no opening.
 */
export function setWall(project: Project, args: EditArgs['setWall']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const wall = findIn(storey.value, 'wall', storey.value.walls, args.wallId);
  if (!wall.ok) return wall;
  const { kind, thickness, justify, height, run } = { ...wall.value, ...args.changes };
  const next: Wall = { ...wall.value, kind, thickness: kind === 'virtual' ? 0 : thickness, justify, height, run };
  const graph = new WorkingGraph(storey.value);
  const pieces = wholeArc(graph, wall.value).map((piece) => ({ ...next, ...lineOf(piece), run: piece === wall.value ? run : piece.run }));
  const problems = pieces.flatMap((piece) => check(storey.value, piece));
  if (problems.length > 0) return failure(...problems);
  if (pieces.every((piece) => sameWall(storey.value.walls[piece.id]!, piece))) return success(project);
  for (const piece of pieces) graph.setWall(piece);
  return finishStorey(project, storey.value, settle(storey.value, { graph }), graph.lineage);
}

const lineOf = ({ id, a, b }: Wall): Pick<Wall, 'id' | 'a' | 'b'> => ({ id, a, b });

function check(storey: Storey, wall: Wall): Diagnostic[] {
  const openings = Object.values(storey.openings).filter((opening) => opening.wallId === wall.id);
  return [
    ...checkOneOf('kind', wall.kind, WALL_KINDS),
    ...checkOneOf('justify', wall.justify, ['centre', 'left', 'right']),
    ...checkPositiveMm('height', wall.height),
    ...(wall.kind === 'virtual' ? [] : checkPositiveMm('thickness', wall.thickness)),
    ...(wall.run === '' ? [badValue('run', 'an id', wall.run)] : []),
    ...(wall.kind === 'virtual' ? openings : []).map((opening) =>
      problem('opening.in-virtual-wall', { opening: opening.id, wall: wall.id }, {
        subject: { kind: 'opening', id: opening.id, storeyId: storey.id },
      }),
    ),
  ];
}

const sameWall = (p: Wall, q: Wall): boolean =>
  p.kind === q.kind && p.thickness === q.thickness && p.justify === q.justify && p.height === q.height && p.run === q.run;
