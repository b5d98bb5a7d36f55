import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { attestationSchema } from '../review.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** A person's word for what no drawing shows; it takes the place of an earlier one for the same rule. */
export function addAttestation(project: Project, { attestation }: EditArgs['addAttestation']): Result<Project> {
  const problems = checkBySchema(attestationSchema, attestation, 'attestation');
  if (problems.length > 0) return failure(...problems);
  const others = project.attestations.filter((a) => a.rule !== attestation.rule);
  return success({ ...project, attestations: [...others, attestation] });
}
