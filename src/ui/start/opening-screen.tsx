import { useWords } from '../i18n.ts';
import { Progress } from '../parts/progress.tsx';

/** While fonts and standards are loaded. */
export function OpeningScreen({ name }: { name: string }) {
  const t = useWords();
  return (
    <main className="opening" aria-busy>
      {name !== '' && <p>{t('start.opening', { name })}</p>}
      <output className="secondary">
        {t('start.preparing')}
      </output>
      <Progress label={t('start.preparing')} fraction={null} />
    </main>
  );
}
