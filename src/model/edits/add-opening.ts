import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker, inIdOrder } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import type { Opening, Storey } from '../storey.ts';
import { chordFor, isWiderThanPiece } from './chord.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, withStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { checkOpening } from './place-opening.ts';

/**
 * A door, window or other hole in a wall. Refused where it would leave the wall or overlap another. On an arc it makes the
 * pieces that it spans one straight piece.
 */
export function addOpening(project: Project, args: EditArgs['addOpening']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const { openings } = storey.value;
  const id = idMaker('o', (taken) => Object.hasOwn(openings, taken))();
  return withOpening(project, storey.value, { ...args.opening, id });
}

/** The project with a new or changed opening in a storey. */
export function withOpening(project: Project, storey: Storey, opening: Opening): Result<Project> {
  if (isWiderThanPiece(storey, opening)) return onChord(project, storey, opening);
  const problems = checkOpening(storey, opening);
  if (problems.length > 0) return failure(...problems);
  return success(withStorey(project, put(storey, opening)));
}

const put = (storey: Storey, opening: Opening): Storey => ({
  ...storey, openings: inIdOrder({ ...storey.openings, [opening.id]: opening }),
});

function onChord(project: Project, storey: Storey, opening: Opening): Result<Project> {
  const chord = chordFor(storey, opening);
  if (!chord.ok) return chord;
  const { storey: straight, graph, opening: placed } = chord.value;
  const problems = checkOpening(straight, placed);
  if (problems.length > 0) return failure(...problems);
  return finishStorey(project, storey, success(put(straight, placed), chord.diagnostics), graph.lineage);
}
