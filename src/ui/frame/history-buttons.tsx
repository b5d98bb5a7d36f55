import { Redo2, Undo2 } from 'lucide-react';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';

/** Undo and redo, each named after what it would undo: 撤销 移动墙. */
export function HistoryButtons() {
  const t = useWords();
  const editor = useEditor();
  const { canUndo, canRedo, undoLabel, redoLabel } = useEditorState((state) => state.history);
  const undoWords = undoLabel === null ? t('shell.undo') : t('shell.undoNamed', { what: t(undoLabel) });
  const redoWords = redoLabel === null ? t('shell.redo') : t('shell.redoNamed', { what: t(redoLabel) });
  return (
    <>
      <IconButton label={undoWords} shortcut="Mod+Z" isDisabled={!canUndo} onPress={() => editor.undo()}>
        <Undo2 size={16} />
      </IconButton>
      <IconButton label={redoWords} shortcut="Mod+Shift+Z" isDisabled={!canRedo} onPress={() => editor.redo()}>
        <Redo2 size={16} />
      </IconButton>
    </>
  );
}
