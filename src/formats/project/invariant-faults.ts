import type { Diagnostic } from '../../model/diagnostic.ts';
import { checkInvariants } from '../../model/invariants.ts';
import type { Project } from '../../model/project.ts';
import { pathText } from './schema-issues.ts';

type Path = readonly PropertyKey[];

/** What is wrong with the plan as a whole, at its place in the file. */
export interface InvariantFault {
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}

/** Storeys are named by their index in the file, everything in them by its kind and id. */
function placeInFile(project: Project, { subject }: Diagnostic): Path {
  if (subject === undefined) return ['storeys'];
  const storeyId = subject.kind === 'storey' ? subject.id : subject.storeyId;
  const storey = ['storeys', project.storeys.findIndex(({ id }) => id === storeyId)];
  return subject.kind === 'storey' ? storey : [...storey, `${subject.kind}s`, subject.id];
}

/** The invariants that a project breaks: faults that it cannot be opened with, and remarks that a person mends. */
export function invariantFaults(project: Project): { faults: readonly InvariantFault[]; remarks: readonly Diagnostic[] } {
  const found = checkInvariants(project).map((diagnostic) => {
    const path = placeInFile(project, diagnostic);
    return { path, diagnostic: { ...diagnostic, path: pathText(path) } };
  });
  return {
    faults: found.filter(({ diagnostic }) => diagnostic.severity === 'error'),
    remarks: found.filter(({ diagnostic }) => diagnostic.severity !== 'error').map(({ diagnostic }) => diagnostic),
  };
}
