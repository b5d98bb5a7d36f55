import { wordsOf } from '../../messages/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { currentLanguage, useWords } from '../i18n.ts';

/** What clauses leave to choose: of which functions how many, so that “one to choose” in the table is understood. */
export function ChoiceList({ choices }: { choices: readonly Diagnostic[] }) {
  const t = useWords();
  if (choices.length === 0) return null;
  return (
    <section aria-label={t('allocation.want.some')}>
      <p>{t('allocation.choices')}</p>
      <ul>
        {choices.map((one, i) => (
          <li key={i}>{wordsOf(one, currentLanguage())}</li>
        ))}
      </ul>
    </section>
  );
}
