import { newSheet, sheetOptions } from './new-sheet.ts';
import { useWords } from '../i18n.ts';
import { Picker } from '../parts/picker.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';

/** Adds a sheet of any view of the project, and shows it. */
export function AddSheet() {
  const t = useWords();
  const editor = useEditor();
  const project = useProject();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const options = sheetOptions(project);
  const add = (key: string) => {
    const option = options.find((one) => one.key === key);
    if (option === undefined) return;
    const done = editor.commit('undo.addSheet', [{ verb: 'addSheet', args: { sheet: newSheet(project, option) } }]);
    const added = editor.store.getState().project.sheets.at(-1);
    if (done.ok && added !== undefined) editor.setView('sheet', { sheetId: added.id });
  };
  return <Picker label={t('sheet.add')} placeholder={t('sheet.add')} options={options.map(({ key, title }) => ({ value: key, label: title }))} onPick={add} />;
}
