import type { ExportStep } from '../../jobs/export-options.ts';
import { useWords } from '../i18n.ts';
import { Progress } from '../parts/progress.tsx';

/** How far the export has come; without steps, that it is under way. */
export function ExportRunning({ step }: { step: ExportStep | null }) {
  const t = useWords();
  return (
    <output>
      <p>{t('export.running')}</p>
      <Progress label={t('export.running')} fraction={step === null ? null : step.done / step.total} />
      {step !== null && step.file !== '' && <p className="secondary">{t('export.step', { ...step, done: step.done + 1 })}</p>}
    </output>
  );
}
