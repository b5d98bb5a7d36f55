import { z } from 'zod';
import type { Env } from '../env.ts';
import { readingsOf, xSeen, type Reading } from '../frames.ts';
import { plays, roleById, roleOf } from '../sign-words.ts';
import { GATE, signsAmong, type SignSubject } from '../subject.ts';
import type { Demand, Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';
import { frameAsksRightly, frameShape, judgeReadings } from './readings.ts';

/** The sequence of signs at the gate from the viewer's right to the left; `roles` not present are passed over. */
export const orderParams = z
  .strictObject({
    kind: z.literal('order'),
    direction: z.literal('rightToLeft'),
    roles: z.array(z.string().min(1)).min(2),
    ...frameShape,
  })
  .refine(frameAsksRightly, { error: 'frameQuestion' });
export type Order = z.infer<typeof orderParams>;

/** From the viewer's right to the left. */
const seen = (subjects: readonly SignSubject[], reading: Reading): readonly SignSubject[] =>
  [...subjects].sort((a, b) => xSeen(b.sign, reading) - xSeen(a.sign, reading));

const SEPARATOR = '→';

/** Signs at one and the same place stand together: no order is seen among them. */
function wordsOf(subjects: readonly SignSubject[], env: Env): string {
  const places = [...new Set(subjects.map(({ sign }) => sign.offset))].map((offset) =>
    subjects.filter(({ sign }) => sign.offset === offset).map(({ sign }) => roleOf(sign, env)?.title ?? sign.id),
  );
  return places.map((names) => (names.length === 1 ? names[0]! : `${names.join('、')}（位置重合）`)).join(SEPARATOR);
}

function inOrder(c: Order, sequence: readonly SignSubject[], env: Env): boolean {
  const apart = sequence.every(({ sign }, i) => i === 0 || sign.offset !== sequence[i - 1]!.sign.offset);
  const places = sequence.map(({ sign }) => c.roles.findIndex((id) => plays(sign, roleById(id, env), env)));
  return apart && places.every((place, i) => i === 0 || place > places[i - 1]!);
}

/** Two packs name their roles as they like, so the demand speaks of bodies. */
function demandOf(c: Order, env: Env): Demand {
  const bodies = c.roles.map((id) => roleById(id, env).org ?? id);
  const accepted = readingsOf(c.frame).map((r) => (r === 'facingGateFromOutside' ? bodies : bodies.toReversed()));
  const word = c.roles.map((id) => roleById(id, env).title).join(SEPARATOR);
  const accepts = (other: string): boolean => accepted.some((sequence) => sequence.join() === other);
  return { aspect: 'sequence', wants: accepted[0]!.join(), word, accepts };
}

export const order: Kind<Order> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['actual', 'required', 'readingWords'],
  uses: (c) => ({ roles: c.roles, messages: c.attestation === undefined ? [] : [c.attestation] }),
  reads: () => ['signs'],
  check: (c, all, env): readonly Verdict[] => {
    const subjects = signsAmong(all).filter(({ sign }) => c.roles.some((id) => plays(sign, roleById(id, env), env)));
    const required = c.roles.map((id) => roleById(id, env).title).join(SEPARATOR);
    const rest = { subject: GATE, places: subjects.map(({ ref }) => ref), data: { required }, demand: demandOf(c, env) };
    const see = (reading: Reading): { ok: boolean; actual: string } => {
      const sequence = seen(subjects, reading);
      return { ok: inOrder(c, sequence, env), actual: wordsOf(sequence, env) };
    };
    return [judgeReadings(c, rest, see)];
  },
};
