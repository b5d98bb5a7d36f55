import { refKey } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Attestation, Waiver } from '../model/review.ts';
import type { Outcome } from './run-rule.ts';

/** What a person has said of an outcome: promised it is so, or accepted that it is not. */
export type Acceptance =
  | { readonly kind: 'attested'; readonly attestation: Attestation }
  | { readonly kind: 'waived'; readonly waiver: Waiver }
  | null;

const WAIVABLE: readonly Outcome['state'][] = ['fail', 'cannotCheck', 'needsAttestation'];

/** A waiver is in force up to and on its last day. */
export const inForce = (waiver: Waiver, today: string): boolean => waiver.expires === null || waiver.expires >= today;

const isFor = (waiver: Waiver, name: string, outcome: Outcome): boolean =>
  waiver.rule === name &&
  (waiver.subject === null || (outcome.subject !== null && waiver.subject === refKey(outcome.subject)));

/** The last word given counts. */
export const attestationFor = (name: string, project: Project): Attestation | null =>
  project.attestations.findLast((given) => given.rule === name) ?? null;

/** An attestation answers a question, never a failure. */
export function acceptanceOf(name: string, outcome: Outcome, project: Project, today: string): Acceptance {
  if (outcome.state === 'needsAttestation') {
    const attestation = attestationFor(name, project);
    if (attestation !== null) return { kind: 'attested', attestation };
  }
  if (!WAIVABLE.includes(outcome.state)) return null;
  const waiver = project.waivers.findLast((w) => isFor(w, name, outcome) && inForce(w, today));
  return waiver === undefined ? null : { kind: 'waived', waiver };
}
