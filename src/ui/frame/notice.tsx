import { X } from 'lucide-react';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';

/** Why the last change was refused. */
export function Notice() {
  const t = useWords();
  const editor = useEditor();
  const notice = useEditorState((state) => state.notice);
  if (notice === null) return null;
  return (
    <div className="notice" role="alert">
      <span className="severity-warning" aria-hidden>
        ▲
      </span>
      <span>{wordsOf(notice, currentLanguage())}</span>
      <IconButton small label={t('shell.dismiss')} onPress={() => editor.dismissNotice()}>
        <X size={14} />
      </IconButton>
    </div>
  );
}
