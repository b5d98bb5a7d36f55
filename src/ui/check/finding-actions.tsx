import type { Finding } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useEditor, useReadOnly, useSession } from '../session/session-context.ts';
import { ruleId, waiverSubject } from './answers.ts';
import { findingKey } from './grouping.ts';
import { shownPlaces } from './shown-places.ts';

export type OpenForm = 'waiver' | 'attest' | null;

interface Props {
  finding: Finding;
  form: OpenForm;
  onForm: (form: OpenForm) => void;
}

/** 定位 · 修复 · 承诺 · 说明例外, or taking the last two back. */
export function FindingActions({ finding, form, onForm }: Props) {
  const t = useWords();
  const editor = useEditor();
  const { panels } = useSession();
  const readOnly = useReadOnly();
  const { state, fix, places } = finding;
  const rule = ruleId(finding);
  const preview = () => {
    if (fix === null) return;
    editor.reveal(places);
    // What is shown is before and after: neither selection nor highlight may cover it.
    editor.select([]);
    editor.setHighlight([]);
    panels.setState({ previewing: findingKey(finding), finding: findingKey(finding) });
  };
  const toggle = (wanted: OpenForm) => () => onForm(form === wanted ? null : wanted);
  return (
    <div className="finding-actions">
      {places.length > 0 && (
        <Button small onPress={() => editor.reveal(shownPlaces(places))}>
          {t('check.locate')}
        </Button>
      )}
      {fix !== null && !readOnly && (
        <Button small onPress={preview}>
          {t('check.fix')}
        </Button>
      )}
      {state === 'needsAttestation' && !readOnly && (
        <Button small aria-expanded={form === 'attest'} onPress={toggle('attest')}>
          {t('check.attest')}
        </Button>
      )}
      {(state === 'fail' || state === 'conflict') && !readOnly && (
        <Button small aria-expanded={form === 'waiver'} onPress={toggle('waiver')}>
          {t('check.waive')}
        </Button>
      )}
      {state === 'waived' && !readOnly && (
        <Button
          small
          onPress={() =>
            editor.commit('undo.unwaive', [{ verb: 'removeWaiver', args: { rule, subject: waiverSubject(editor.store.getState().project, finding) } }])
          }
        >
          {t('check.unwaive')}
        </Button>
      )}
      {state === 'attested' && !readOnly && (
        <Button small onPress={() => editor.commit('undo.unattest', [{ verb: 'removeAttestation', args: { rule } }])}>
          {t('check.unattest')}
        </Button>
      )}
    </div>
  );
}
