import type { Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { Opening } from '../storey.ts';
import { withOpening } from './add-opening.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';

/** Moves or changes an opening, also to another wall. Refused where it would leave the wall or overlap another. */
export function setOpening(project: Project, args: EditArgs['setOpening']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const { openings } = storey.value;
  const opening = findIn(storey.value, 'opening', openings, args.openingId);
  if (!opening.ok) return opening;
  const next: Opening = { ...opening.value, ...args.changes, id: args.openingId };
  return withOpening(project, storey.value, next);
}
