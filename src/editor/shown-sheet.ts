import type { Sheet } from '../model/sheet.ts';
import type { EditorState } from './state.ts';

/** The sheet that the sheet view shows: the chosen one, else the first; null where there is none. */
export const shownSheet = ({ project, sheetId }: Pick<EditorState, 'project' | 'sheetId'>): Sheet | null =>
  project.sheets.find(({ id }) => id === sheetId) ?? project.sheets[0] ?? null;
