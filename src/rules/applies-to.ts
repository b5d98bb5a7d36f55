import type { Project } from '../model/project.ts';
import { evaluate } from './evaluate-predicate.ts';
import type { Pack } from './pack.ts';

/** Whether a pack says of itself that it applies to the project; one that cannot tell for want of a fact does not. */
export const appliesTo = (pack: Pack, project: Project): boolean => evaluate(pack.appliesTo, { project, pack }).is === 'true';
