import { z } from 'zod';
import type { Kind } from './kind.ts';
import { EVERY_SUBJECT } from './kind.ts';

/** What no drawing shows: the rule's message is the question, `evidence` what a person should add to the answer. */
export const attestParams = z.strictObject({
  kind: z.literal('attest'),
  evidence: z.array(z.enum(['photo', 'document', 'number', 'signature'])),
});
type Attest = z.infer<typeof attestParams>;

export const attest: Kind<Attest> = {
  selects: EVERY_SUBJECT,
  meetsEmpty: () => false,
  placeholders: [],
  uses: () => ({}),
  reads: () => [],
  check: (c, subjects) =>
    subjects.map(({ ref }) => ({ state: 'needsAttestation', subject: ref, data: { evidence: c.evidence } })),
};
