import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { ruleTitle } from './rule-title.ts';

/** What was attested already: by whom, when, on what evidence; each can be taken back. */
export function GivenAnswers() {
  const t = useWords();
  const { editor, packs } = useSession();
  const readOnly = useReadOnly();
  const { attestations } = useProject();
  if (attestations.length === 0) return null;
  return (
    <section className="given" aria-label={t('review.givenTitle')}>
      <h3>{t('review.givenTitle')}</h3>
      <ul>
        {attestations.map(({ rule, by, at, statement, reading, evidence }) => (
          <li key={rule}>
            <p>
              <strong>{ruleTitle(packs, rule)}</strong>
            </p>
            <p>{statement}</p>
            <p className="secondary">
              {[
                t('review.byOn', { by, at }),
                ...(reading === null ? [] : [t(`check.reading.${reading}`)]),
                ...evidence.map(({ kind, note }) => `${t(`check.evidence.${kind}`)}${note === '' ? '' : `：${note}`}`),
              ].join(' · ')}
            </p>
            {!readOnly && (
              <Button
                small
                aria-label={`${t('check.unattest')} ${rule}`}
                onPress={() => editor.commit('undo.unattest', [{ verb: 'removeAttestation', args: { rule } }])}
              >
                {t('check.unattest')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
