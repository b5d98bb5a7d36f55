import type { Env } from '../env.ts';
import type { Predicate } from '../predicate.ts';
import type { Slice } from '../slices.ts';
import type { Subject, SubjectType } from '../subject.ts';
import type { Verdict } from '../verdict.ts';

/** What a check's parameters name that the pack or the tool must have: held when the pack is loaded. */
export interface Uses {
  readonly roles?: readonly string[];
  readonly functions?: readonly string[];
  readonly colours?: readonly string[];
  /** Fields of the project, and of the sign where they begin with `subject.`. */
  readonly fields?: readonly { readonly name: string; readonly numeric: boolean }[];
  /** Conditions among the parameters. */
  readonly predicates?: readonly Predicate[];
  /** Codes of boards. */
  readonly boards?: readonly string[];
  /** Further messages among the parameters. */
  readonly messages?: readonly string[];
}

/** A kind of check: a closed set, one file each, listed in index.ts. Its parameters' schema is exported beside it. */
export interface Kind<C> {
  /** What it can be asked of. */
  readonly selects: readonly SubjectType[];
  /** Whether it is asked also where nothing was selected: what counts up to a least number meets nothing with 0. */
  meetsEmpty(check: C): boolean;
  /** What a message may name beside the common placeholders. */
  readonly placeholders: readonly string[];
  /** Where that hangs on the parameters: what they add to `placeholders`, and what they leave of `selects`. */
  innerPlaceholders?(check: C): readonly string[];
  innerSelects?(check: C): readonly SubjectType[];
  uses(check: C): Uses;
  /**
   * The parts of the project that `check` looks at when it is asked of subjects of that type: while they stay the same objects, so does the
   * outcome. Part of them is what the signs' names are made of (`centre`); a test holds every kind to its word.
   */
  reads(check: C, of: SubjectType): readonly Slice[];
  check(check: C, subjects: readonly Subject[], env: Env): readonly Verdict[];
}

export const EVERY_SUBJECT: readonly SubjectType[] = ['centre', 'site', 'gate', 'feature', 'sign', 'room', 'function', 'door'];
