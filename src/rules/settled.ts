import type { Project } from '../model/project.ts';
import { attestationFor } from './acceptance.ts';
import type { Outcome } from './run-rule.ts';

interface Reading {
  readonly frame: string;
  readonly actual: string;
  readonly ok: boolean;
}

const isReading = (value: unknown): value is Reading => typeof value === 'object' && value !== null && 'frame' in value && 'ok' in value;

/**
 * Where a notice does not say from where left and right are seen, a person's word for one reading decides: what is right
 * under it stays a question that was answered, what is wrong under it has failed. Every other outcome is as it was.
 */
export function settledBy(outcome: Outcome, rule: string, project: Project): Outcome {
  if (outcome.state !== 'needsAttestation' || !Array.isArray(outcome.data.readings)) return outcome;
  const reading = attestationFor(rule, project)?.reading ?? null;
  const meant = outcome.data.readings.filter(isReading).find(({ frame }) => frame === reading);
  if (meant === undefined || meant.ok) return outcome;
  const { message: _, ...rest } = outcome;
  return { ...rest, state: 'fail', data: { ...outcome.data, actual: meant.actual, reading } };
}
