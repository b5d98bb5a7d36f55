import type { Edit } from '../../model/edits/edit.ts';
import type { Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { Verdict } from '../verdict.ts';

/** The sign that a verdict speaks of; null where its subject is something else or is gone. */
export const signOf = (verdict: Verdict, env: Env): Sign | null =>
  verdict.subject.kind === 'sign' ? (env.project.signs[verdict.subject.id] ?? null) : null;

export const setSign = (sign: Sign, changes: Partial<Omit<Sign, 'id'>>): Edit => ({
  verb: 'setSign',
  args: { signId: sign.id, changes },
});
