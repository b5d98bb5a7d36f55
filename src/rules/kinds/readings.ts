import { z } from 'zod';
import type { Json } from '../../model/diagnostic.ts';
import { FRAMES, readingsOf, type Frame, type Reading } from '../frames.ts';
import type { Data, Verdict } from '../verdict.ts';
import { SIDE_READING_WORDS } from '../words.ts';

/** Parameters of every positional check: the frame, and what to ask a person where the notice states none. */
export const frameShape = { frame: z.enum(FRAMES), attestation: z.string().min(1).optional() } as const;

/** An unspecified frame always leads to a question, so its words must be there; a stated frame never does. */
export const frameAsksRightly = (c: { frame: Frame; attestation?: string | undefined }): boolean =>
  (c.frame === 'unspecified') === (c.attestation !== undefined);

export interface ReadingOutcome {
  readonly reading: Reading;
  readonly ok: boolean;
  /** What is seen under the reading, in words. */
  readonly actual: string;
}

const readingData = (outcomes: readonly ReadingOutcome[]): Data => ({
  actual: outcomes[0]!.actual,
  readings: outcomes.map((o): Json => ({ frame: o.reading, word: SIDE_READING_WORDS[o.reading], actual: o.actual, ok: o.ok })),
  readingWords: outcomes.map((o) => `${SIDE_READING_WORDS[o.reading]}为${o.actual}`).join('；'),
});

/** Right under every reading: pass. Under none: fail. Under one of two: a person must say which reading holds. */
export function judgeReadings(
  c: { frame: Frame; attestation?: string | undefined },
  rest: Omit<Verdict, 'state'>,
  see: (reading: Reading) => Omit<ReadingOutcome, 'reading'>,
): Verdict {
  const outcomes = readingsOf(c.frame).map((reading) => ({ reading, ...see(reading) }));
  const data = { ...rest.data, ...readingData(outcomes) };
  if (outcomes.every((o) => o.ok)) return { ...rest, state: 'pass', data };
  if (!outcomes.some((o) => o.ok)) return { ...rest, state: 'fail', data };
  return { ...rest, state: 'needsAttestation', data, ...(c.attestation === undefined ? {} : { message: c.attestation }) };
}
