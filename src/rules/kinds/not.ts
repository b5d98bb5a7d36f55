import { z } from 'zod';
import type { Verdict } from '../verdict.ts';
import { innerPlaceholders, innerReads, innerSelects, innerUses, type AnyCheck, type KindOf } from './inner.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';

/** The check must not be met; what it leaves undecided stays so. */
export interface Not<C> {
  readonly kind: 'not';
  readonly check: C;
}

export const notParams = <C>(inner: z.ZodType<C>) => z.strictObject({ kind: z.literal('not'), check: inner });

const OPPOSITE = { pass: 'fail', informational: 'fail', fail: 'pass', cannotCheck: 'cannotCheck', needsAttestation: 'needsAttestation' } as const;

/** What is wanted of the opposite, and what was said of it, does not stand for this rule. */
function turned({ demand: _demand, severity: _severity, message, ...verdict }: Verdict): Verdict {
  const state = OPPOSITE[verdict.state];
  return { ...verdict, state, ...(message !== undefined && state === 'needsAttestation' ? { message } : {}) };
}

export const notKind = <C extends AnyCheck>(kindOf: KindOf<C>): Kind<Not<C>> => ({
  selects: EVERY_SUBJECT,
  innerSelects: (c) => innerSelects(kindOf, [c.check]),
  meetsEmpty: (c) => kindOf(c.check).meetsEmpty(c.check),
  placeholders: [],
  innerPlaceholders: (c) => innerPlaceholders(kindOf, [c.check]),
  uses: (c) => innerUses(kindOf, [c.check]),
  reads: (c, of) => innerReads(kindOf, [c.check], of),
  check: (c, subjects, env) => kindOf(c.check).check(c.check, subjects, env).map(turned),
});
