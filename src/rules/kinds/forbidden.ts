import { z } from 'zod';
import { SITE } from '../subject.ts';
import type { Kind } from './kind.ts';
import { EVERY_SUBJECT } from './kind.ts';

/** Nothing may be selected at all: each subject is a failure, none is a pass. */
export const forbiddenParams = z.strictObject({ kind: z.literal('forbidden') });
type Forbidden = z.infer<typeof forbiddenParams>;

export const forbidden: Kind<Forbidden> = {
  selects: EVERY_SUBJECT,
  meetsEmpty: () => true,
  placeholders: ['actual'],
  uses: () => ({}),
  reads: () => [],
  check: (_, subjects) => {
    const data = { actual: subjects.length };
    if (subjects.length === 0) return [{ state: 'pass', subject: SITE, data }];
    return subjects.map(({ ref }) => ({ state: 'fail', subject: ref, data }));
  },
};
