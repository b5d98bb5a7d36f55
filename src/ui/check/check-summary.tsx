import type { Report } from '../../rules/report.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { coverage, openCount } from './grouping.ts';

/** One line that says whether it passed, and how much of the standards that covers. Announced when it changes. */
export function CheckSummary({ report }: { report: Report }) {
  const t = useWords();
  const errors = openCount(report, 'error');
  const counts = {
    errors,
    warnings: openCount(report, 'warning'),
    advice: openCount(report, 'advice'),
    attest: report.summary.needsAttestation,
    cannot: report.summary.cannotCheck,
  };
  return (
    <output className="check-summary">
      <p className={errors > 0 ? 'severity-error' : 'severity-pass'}>
        <strong>
          {errors > 0 ? '●' : '✓'} {t(errors > 0 ? 'check.failed' : 'check.passed')}
        </strong>
      </p>
      <p>{t('check.summary', counts)}</p>
      <p className="secondary">{t('check.coverage', { ...coverage(report) })}</p>
      {currentLanguage() !== 'zh' && <p className="secondary">{t('check.quoted')}</p>}
    </output>
  );
}
