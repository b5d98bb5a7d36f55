import type { Slice } from '../slices.ts';
import type { SubjectType } from '../subject.ts';
import { EVERY_SUBJECT, type Kind, type Uses } from './kind.ts';

/** A check of any kind, as far as one that has others inside must know it. */
export interface AnyCheck {
  readonly kind: string;
}

/** The kind of each check inside; given by the list of kinds, which has the combining kinds in it itself. */
export type KindOf<C extends AnyCheck> = (check: C) => Kind<C>;

/** The names in messages that the checks give between them. */
export const innerPlaceholders = <C extends AnyCheck>(kindOf: KindOf<C>, checks: readonly C[]): readonly string[] => [
  ...new Set(checks.flatMap((check) => [...kindOf(check).placeholders, ...(kindOf(check).innerPlaceholders?.(check) ?? [])])),
];

/** What all of the checks can be asked of. */
export const innerSelects = <C extends AnyCheck>(kindOf: KindOf<C>, checks: readonly C[]): readonly SubjectType[] =>
  EVERY_SUBJECT.filter((type) =>
    checks.every((check) => (kindOf(check).innerSelects?.(check) ?? kindOf(check).selects).includes(type)),
  );

const KEYS = ['roles', 'functions', 'colours', 'fields', 'predicates', 'boards', 'messages'] as const satisfies readonly (keyof Uses)[];

/** All that the checks name between them. */
export function innerUses<C extends AnyCheck>(kindOf: KindOf<C>, checks: readonly C[], own: Uses = {}): Uses {
  const all = [own, ...checks.map((check) => kindOf(check).uses(check))];
  return Object.fromEntries(KEYS.map((key) => [key, all.flatMap((uses): readonly unknown[] => uses[key] ?? [])]));
}

export const innerReads = <C extends AnyCheck>(kindOf: KindOf<C>, checks: readonly C[], of: SubjectType): readonly Slice[] => [
  ...new Set(checks.flatMap((check) => kindOf(check).reads(check, of))),
];
