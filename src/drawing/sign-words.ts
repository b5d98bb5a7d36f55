import type { FacePanel } from '../model/face-panel.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { blockText } from './sign-text.ts';

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

/** The words of a face, each text and each panel as a list names it; without what is empty. */
export const signWords = (project: Project, sign: Sign): readonly string[] =>
  [...sign.face.blocks.map((block) => blockText(project, sign, block).text), ...sign.face.panels.map(panelWords)].filter((words) => words.trim() !== '');
