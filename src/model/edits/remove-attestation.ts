import { failure, problem, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';

export function removeAttestation(project: Project, { rule }: EditArgs['removeAttestation']): Result<Project> {
  const attestations = project.attestations.filter((a) => a.rule !== rule);
  if (attestations.length === project.attestations.length) return failure(problem('attestation.none', { rule }));
  return success({ ...project, attestations });
}
