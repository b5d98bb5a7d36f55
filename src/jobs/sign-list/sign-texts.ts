import { blockText } from '../../drawing/sign-text.ts';
import type { FacePanel } from '../../model/face-panel.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';

/** Longest text of a cell: a board of rules is named and begun, not copied out. */
const LONGEST = 120;

function panelWords(panel: FacePanel): string {
  switch (panel.kind) {
    case 'flow':
      return panel.steps.map(({ text }) => text).join(' → ');
    case 'people':
      return panel.people.map(({ name, post }) => `${post} ${name}`.trim()).join('、');
    case 'sections':
      return panel.sections.map(({ title }) => title).join('、');
    case 'table':
      return panel.columns.map(({ title }) => title).join('、');
    case 'directory':
      return '（楼层与房间）';
    case 'band':
    case 'image':
      return '';
  }
}

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}……（共 ${characters.length} 字）`;
};

/** The words of a face, a text or panel a line. */
export const signWords = (project: Project, sign: Sign): string =>
  [...sign.face.blocks.map((block) => blockText(project, sign, block).text), ...sign.face.panels.map(panelWords)]
    .filter((words) => words.trim() !== '')
    .map(shortened)
    .join('\n');
