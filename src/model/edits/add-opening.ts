import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker, inIdOrder } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import type { Opening } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findStorey, withStorey } from './find.ts';
import { checkOpening } from './place-opening.ts';

/** A door, window or other hole in a wall. Refused where it would leave the wall or overlap another. */
export function addOpening(project: Project, args: EditArgs['addOpening']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const { openings } = storey.value;
  const id = idMaker('o', (taken) => Object.hasOwn(openings, taken))();
  const opening: Opening = { ...args.opening, id };
  const problems = checkOpening(storey.value, opening);
  if (problems.length > 0) return failure(...problems);
  return success(withStorey(project, { ...storey.value, openings: inIdOrder({ ...openings, [id]: opening }) }));
}
