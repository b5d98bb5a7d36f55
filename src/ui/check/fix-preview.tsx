import { useEffect } from 'react';
import type { Finding, Fix } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useEditor, useProject, useSession } from '../session/session-context.ts';
import { fixLines } from './fix-lines.ts';
import { useCardForm } from './use-focus-kept.ts';

interface Props {
  finding: Finding;
  fix: Fix;
}

/** The fix is shown on the canvas; it is applied as one undo step, or dropped. */
export function FixPreview({ finding, fix }: Props) {
  const t = useWords();
  const editor = useEditor();
  const { panels } = useSession();
  const project = useProject();
  const leave = () => panels.setState({ previewing: null, finding: null });
  const card = useCardForm(leave);
  useEffect(() => {
    editor.setGhost(fix.edits);
    return () => editor.setGhost(null);
  }, [editor, fix]);
  const apply = () => {
    leave();
    editor.commit('undo.fix', fix.edits);
  };
  return (
    <fieldset {...card} className="fix-preview" aria-label={`${t('check.fix')} ${finding.title}`}>
      <p>{t(`fix.${fix.code}`)}</p>
      <ul className="fix-lines">
        {fixLines(t, project, fix.edits).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="secondary">{t('check.fixPreview')}</p>
      <div className="finding-actions">
        <Button small kind="primary" onPress={apply}>
          {t('shell.apply')}
        </Button>
        <Button small onPress={leave}>
          {t('shell.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
