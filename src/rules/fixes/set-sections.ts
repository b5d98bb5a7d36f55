import type { Edit } from '../../model/edits/edit.ts';
import type { Sign } from '../../model/sign.ts';
import { blockWords } from '../../model/sign-words.ts';
import type { Env } from '../env.ts';
import { missingSections, type TextSections } from '../kinds/text-sections.ts';
import type { Verdict } from '../verdict.ts';

/** The block that carries the text: the body; a sign without one has no place for headings. */
const bodyOf = (sign: Sign): number => sign.face.blocks.findIndex(({ role }) => role === 'body');

/** The signs that the verdict speaks of: one, or all that share the sections. */
function signsOf(verdict: Verdict, { project }: Env): readonly Sign[] {
  const refs = [verdict.subject, ...(verdict.places ?? [])].filter(({ kind }) => kind === 'sign');
  const ids = new Set(refs.map(({ id }) => id));
  return [...ids].flatMap((id) => project.signs[id] ?? []);
}

/** Each missing heading on a line of its own after the text that is there; what follows it is for a person to write. */
export function setSections(c: TextSections, verdict: Verdict, env: Env): readonly Edit[] {
  const signs = signsOf(verdict, env);
  const sign = signs.find((candidate) => bodyOf(candidate) >= 0);
  if (sign === undefined) return [];
  const index = bodyOf(sign);
  const written = blockWords(env.project, sign, sign.face.blocks[index]!).text;
  const missing = missingSections(c, signs, env).map(({ title }) => title);
  const lines = [...(written === '' ? [] : [written]), ...missing];
  return missing.length === 0 ? [] : [{ verb: 'setSignBlock', args: { signId: sign.id, index, changes: { text: lines.join('\n') } } }];
}
