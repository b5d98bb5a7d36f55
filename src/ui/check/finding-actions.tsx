import type { Finding } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { locate, showForm } from '../locate.ts';
import { Button } from '../parts/button.tsx';
import { useReadOnly, useSession } from '../session/session-context.ts';
import { ruleId, waiverSubject } from './answers.ts';
import { missingFact } from './missing-fact.ts';
import { showFix } from './show-fix.ts';
import { shownPlaces } from './shown-places.ts';

/** What an exception can be said of. */
const WAIVABLE: readonly Finding['state'][] = ['fail', 'conflict', 'cannotCheck', 'needsAttestation'];

export type OpenForm = 'waiver' | 'attest' | null;

interface Props {
  finding: Finding;
  form: OpenForm;
  onForm: (form: OpenForm) => void;
}

/** 定位 · 修复 · 承诺 · 说明例外, or taking the last two back. */
export function FindingActions({ finding, form, onForm }: Props) {
  const t = useWords();
  const session = useSession();
  const { editor } = session;
  const readOnly = useReadOnly();
  const { state, fix, places } = finding;
  const rule = ruleId(finding);
  const fact = missingFact(finding);
  const toggle = (wanted: OpenForm) => () => onForm(form === wanted ? null : wanted);
  return (
    <div className="finding-actions">
      {places.length > 0 && (
        <Button small onPress={() => locate(session, shownPlaces(places))}>
          {t('check.locate')}
        </Button>
      )}
      {fact !== null && (
        <Button small onPress={() => showForm(session, fact)}>
          {t('check.fillIn')}
        </Button>
      )}
      {fix !== null && !readOnly && (
        <Button small onPress={() => showFix(session, finding)}>
          {t('check.fix')}
        </Button>
      )}
      {state === 'needsAttestation' && !readOnly && (
        <Button small aria-expanded={form === 'attest'} onPress={toggle('attest')}>
          {t('check.attest')}
        </Button>
      )}
      {WAIVABLE.includes(state) && !readOnly && (
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
