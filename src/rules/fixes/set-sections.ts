import type { Edit } from '../../model/edits/edit.ts';
import type { Sign, SignFace } from '../../model/sign.ts';
import { blockWords } from '../../model/sign-words.ts';
import type { Env } from '../env.ts';
import { missingSections, type TextSections } from '../kinds/text-sections.ts';
import type { Verdict } from '../verdict.ts';

/** The block that carries the text: the body; a sign without one has no place for headings. */
const bodyOf = (sign: Sign): number => sign.face.blocks.findIndex(({ role }) => role === 'body');

/** Height of the text of a sign, mm; 0 for a sign without one. */
const bodyHeight = (sign: Sign): number => sign.face.blocks[bodyOf(sign)]?.box.height ?? 0;

/** The sign with most room for text: on a flow chart the body is but the line at its foot. Nothing where none has a text. */
const roomiest = (signs: readonly Sign[]): Sign | undefined =>
  signs.filter((sign) => bodyOf(sign) >= 0).reduce<Sign | undefined>((best, sign) => (best === undefined || bodyHeight(sign) > bodyHeight(best) ? sign : best), undefined);

/** The signs that the verdict speaks of: one, or all that share the sections. */
function signsOf(verdict: Verdict, { project }: Env): readonly Sign[] {
  const refs = [verdict.subject, ...(verdict.places ?? [])].filter(({ kind }) => kind === 'sign');
  const ids = new Set(refs.map(({ id }) => id));
  return [...ids].flatMap((id) => project.signs[id] ?? []);
}

/** Each missing heading as a column of its own beside those of the board, else on a line after the text that is there; what follows it is for a person to write. */
export function setSections(c: TextSections, verdict: Verdict, env: Env): readonly Edit[] {
  const signs = signsOf(verdict, env);
  const missing = missingSections(c, signs, env).map(({ title }) => title);
  const board = signs.find(hasColumns);
  if (missing.length > 0 && board !== undefined) return [{ verb: 'setSign', args: { signId: board.id, changes: { face: withColumns(board.face, missing) } } }];
  const sign = roomiest(signs);
  if (sign === undefined || missing.length === 0) return [];
  const index = bodyOf(sign);
  const written = blockWords(env.project, sign, sign.face.blocks[index]!).text;
  const lines = [...(written === '' ? [] : [written]), ...missing];
  return [{ verb: 'setSignBlock', args: { signId: sign.id, index, changes: { text: lines.join('\n') } } }];
}

const hasColumns = ({ face }: Sign): boolean => face.panels.some(({ kind }) => kind === 'sections');

/** One row of columns stays one row. */
function withColumns(face: SignFace, titles: readonly string[]): SignFace {
  const at = face.panels.findIndex(({ kind }) => kind === 'sections');
  const added = titles.map((title) => ({ title, text: '' }));
  const panels = face.panels.map((panel, i) => {
    if (i !== at || panel.kind !== 'sections') return panel;
    const sections = [...panel.sections, ...added];
    const columns = panel.columns >= panel.sections.length ? sections.length : panel.columns;
    return { ...panel, columns, sections };
  });
  return { ...face, panels };
}
