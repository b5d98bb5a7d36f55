import { wordsOf } from '../../messages/index.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Stale } from '../../rules/report.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useCheck, useEditor, useReadOnly } from '../session/session-context.ts';

const removal = ({ what, rule, subject }: Stale): Edit =>
  what === 'waiver' ? { verb: 'removeWaiver', args: { rule, subject } } : { verb: 'removeAttestation', args: { rule } };

/** Waivers and attestations that were given and do nothing: a report that hid them would look better than it is. */
export function StaleAnswers() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const stale = useCheck((state) => state.report?.stale) ?? [];
  if (stale.length === 0) return null;
  const label = (one: Stale): string => t(one.what === 'waiver' ? 'check.unwaive' : 'check.unattest');
  return (
    <section className="stale" aria-label={t('check.stale')}>
      <h2>
        <span className="severity-warning" aria-hidden>
          ▲
        </span>{' '}
        {t('check.stale')}
      </h2>
      <ul>
        {stale.map((one) => (
          <li key={`${one.what} ${one.index}`}>
            <p>{wordsOf(one, currentLanguage())}</p>
            {!readOnly && (
              <Button small aria-label={`${label(one)} ${one.rule}`} onPress={() => editor.commit(one.what === 'waiver' ? 'undo.unwaive' : 'undo.unattest', [removal(one)])}>
                {label(one)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
