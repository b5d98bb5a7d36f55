import { z } from 'zod';
import { refKey } from '../../model/entity.ts';
import type { Env } from '../env.ts';
import { SITE, type Subject } from '../subject.ts';
import type { Data, Verdict } from '../verdict.ts';
import { kindWord } from '../words-kinds.ts';
import { innerPlaceholders, innerReads, innerSelects, innerUses, type AnyCheck, type KindOf } from './inner.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';

type State = Verdict['state'];
export type SeveralKind = 'allOf' | 'anyOf' | 'oneOf';

/** All of the checks hold, any of them, or exactly one. */
export interface Several<K extends SeveralKind, C> {
  readonly kind: K;
  readonly checks: readonly C[];
}

export const severalParams = <K extends SeveralKind, C>(kind: K, inner: z.ZodType<C>) =>
  z.strictObject({ kind: z.literal(kind), checks: z.array(inner).min(2) });

/** What one check inside says of one subject, or of the whole selection at its worst. */
interface Part {
  readonly kind: string;
  readonly index: number;
  readonly verdict: Verdict;
}

const WORST_FIRST: readonly State[] = ['fail', 'cannotCheck', 'needsAttestation', 'informational', 'pass'];

const rank = (state: State): number => WORST_FIRST.indexOf(state);
const worst = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce((a, b) => (rank(b.state) < rank(a.state) ? b : a));
const holds = (state: State): boolean => rank(state) >= rank('informational');

/** Which of the parts' states is the whole's. Of a choice, what is undecided leaves the whole undecided. */
function stateOf(kind: SeveralKind, states: readonly State[]): State {
  const sorted = states.toSorted((a, b) => rank(a) - rank(b));
  if (kind === 'allOf') return sorted[0]!;
  if (kind === 'anyOf') return sorted.at(-1)!;
  const held = states.filter(holds).length;
  const open = sorted.find((state) => state === 'cannotCheck' || state === 'needsAttestation');
  if (held > 1) return 'fail';
  return open ?? (held === 1 ? sorted.at(-1)! : 'fail');
}

/** Data of all parts, so that a message may speak of each; those of the part that decides win. */
function dataOf(parts: readonly Part[], decisive: Part, state: State): Data {
  const failed = holds(state) ? [] : parts.filter((part) => !holds(part.verdict.state));
  return {
    ...Object.fromEntries(parts.toReversed().flatMap(({ verdict }) => Object.entries(verdict.data))),
    ...decisive.verdict.data,
    failed: failed.map(({ kind }) => kindWord(kind)),
    failedParts: failed.map(({ kind, index }) => ({ kind, index })),
  };
}

function combined(kind: SeveralKind, parts: readonly Part[]): Verdict {
  const state = stateOf(kind, parts.map(({ verdict }) => verdict.state));
  const decisive = parts.find((part) => part.verdict.state === state) ?? parts[0]!;
  const { severity: _severity, message: _message, ...own } = decisive.verdict;
  // A choice that fails has failed as a whole: no part's milder word stands for it.
  const base = kind === 'allOf' || state !== 'fail' ? decisive.verdict : own;
  const places = parts.flatMap(({ verdict }) => [verdict.subject, ...(verdict.places ?? [])]);
  const distinct = [...new Map(places.map((place) => [refKey(place), place])).values()];
  return { ...base, state, places: distinct, data: dataOf(parts, decisive, state) };
}

/**
 * The parts by subject where each check speaks of each subject in turn; else one row, with each check at its worst: a
 * check of a whole selection speaks of no one of its subjects.
 */
function rowsOf(results: readonly { readonly kind: string; readonly index: number; readonly verdicts: readonly Verdict[] }[], subjects: readonly Subject[]): readonly (readonly Part[])[] {
  const each = subjects.length > 0 && results.every(({ verdicts }) => verdicts.length === subjects.length);
  if (each) return subjects.map((_, i) => results.map(({ kind, index, verdicts }) => ({ kind, index, verdict: verdicts[i]! })));
  return [results.map(({ kind, index, verdicts }) => ({ kind, index, verdict: worst(verdicts) }))];
}

function judge<C extends AnyCheck>(c: Several<SeveralKind, C>, subjects: readonly Subject[], env: Env, kindOf: KindOf<C>): readonly Verdict[] {
  const results = c.checks
    .map((check, index) => ({ check, kind: check.kind, index }))
    .filter(({ check }) => subjects.length > 0 || kindOf(check).meetsEmpty(check))
    .map(({ check, kind, index }) => ({ kind, index, verdicts: kindOf(check).check(check, subjects, env) }))
    .filter(({ verdicts }) => verdicts.length > 0);
  if (results.length === 0) return [{ state: 'pass', subject: SITE, data: { failed: [] } }];
  return rowsOf(results, subjects).map((parts) => combined(c.kind, parts));
}

/** The kind of `allOf`, `anyOf` or `oneOf` over the kinds that `kindOf` knows. */
export const severalKind = <K extends SeveralKind, C extends AnyCheck>(kindOf: KindOf<C>): Kind<Several<K, C>> => ({
  selects: EVERY_SUBJECT,
  innerSelects: (c) => innerSelects(kindOf, c.checks),
  meetsEmpty: (c) => c.checks.some((check) => kindOf(check).meetsEmpty(check)),
  placeholders: ['failed'],
  innerPlaceholders: (c) => innerPlaceholders(kindOf, c.checks),
  uses: (c) => innerUses(kindOf, c.checks),
  reads: (c, of) => innerReads(kindOf, c.checks, of),
  check: (c, subjects, env) => judge(c, subjects, env, kindOf),
});
