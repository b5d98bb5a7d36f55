import { wordsOf } from '../../messages/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useEditor } from '../session/session-context.ts';

interface Props {
  diagnostics: readonly Diagnostic[];
  onClose: () => void;
}

/** Why nothing was exported, each with the way to its place. */
export function ExportProblems({ diagnostics, onClose }: Props) {
  const t = useWords();
  const editor = useEditor();
  const locate = (subject: EntityRef) => {
    onClose();
    editor.reveal([subject]);
  };
  return (
    <div role="alert">
      <p>
        <strong className="severity-error">● {t('export.blocked')}</strong>
      </p>
      <ul className="problem-list">
        {diagnostics.map((diagnostic, index) => (
          <li key={index}>
            {wordsOf(diagnostic, currentLanguage())}{' '}
            {diagnostic.subject !== undefined && (
              <Button small onPress={() => locate(diagnostic.subject!)}>
                {t('export.locate')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
