import { signWords } from '../../drawing/sign-words.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';

/** Longest text of a cell: a board of rules is named and begun, not copied out. */
const LONGEST = 120;

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}……（共 ${characters.length} 字）`;
};

/** The words of a face, a text or panel a line. */
export const signLines = (project: Project, sign: Sign): string => signWords(project, sign).map(shortened).join('\n');
