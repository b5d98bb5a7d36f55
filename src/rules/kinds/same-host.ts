import { z } from 'zod';
import type { Project } from '../../model/project.ts';
import { signOnWall } from '../../model/sign-on-wall.ts';
import { SAME_HOST_WORDS } from '../position-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { passOrFail } from '../verdict.ts';
import { PLACE_WORDS } from '../words.ts';
import type { Kind } from './kind.ts';

/** All selected signs hang on one wall face, on the façade, or at the gate. */
export const sameHostParams = z.strictObject({
  kind: z.literal('sameHost'),
  host: z.enum(['wallFace', 'facade', 'gate']),
});
type SameHost = z.infer<typeof sameHostParams>;

/** Equal for signs that hang together; null for one that hangs on nothing of that kind. */
function hostKey(c: SameHost, { sign }: SignSubject, project: Project): string | null {
  if (c.host === 'wallFace') return signOnWall(project, sign)?.face.key ?? null;
  return sign.host.kind === c.host ? c.host : null;
}

const hostWord = (c: SameHost, subjects: readonly SignSubject[], keys: readonly (string | null)[]): string => {
  const others = subjects.filter((_, i) => keys[i] === null).map(({ sign }) => PLACE_WORDS[sign.host.kind]);
  const faces = new Set(keys.filter((key) => key !== null)).size;
  const first = c.host === 'wallFace' && faces > 0 ? [`${faces}面墙`] : faces > 0 ? [SAME_HOST_WORDS[c.host]] : [];
  return [...first, ...new Set(others)].join('、');
};

export const sameHost: Kind<SameHost> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['actual', 'required', 'count'],
  uses: () => ({}),
  reads: (c) => (c.host === 'wallFace' ? ['signs', 'plan'] : ['signs']),
  check: (c, all, env) => {
    const subjects = signsAmong(all);
    const keys = subjects.map((subject) => hostKey(c, subject, env.project));
    const ok = keys[0] !== null && keys.every((key) => key === keys[0]);
    const places = subjects.map(({ ref }) => ref);
    const data = { actual: hostWord(c, subjects, keys), required: SAME_HOST_WORDS[c.host], count: subjects.length };
    return [passOrFail(ok, { subject: places[0]!, places, data })];
  },
};
