import { useWords } from '../i18n.ts';
import { Progress } from '../parts/progress.tsx';

export function ExportRunning() {
  const t = useWords();
  return (
    <output>
      <p>{t('export.running')}</p>
      <Progress label={t('export.running')} fraction={null} />
    </output>
  );
}
