import { coverageOf } from '../../rules/coverage.ts';
import { coverageLine, totalOf } from '../check/coverage-line.ts';
import { useWords } from '../i18n.ts';
import { useCheck, useProject, useSession } from '../session/session-context.ts';

const PARTS = ['opinions', 'figures', 'coverage', 'accepted', 'areas'] as const;

/** What the review report will hold, and how the check stands that it reports. */
export function ReportContents() {
  const t = useWords();
  const { packs } = useSession();
  const { standards } = useProject();
  const report = useCheck((state) => state.report);
  if (standards.length === 0) return <p className="report-contents severity-warning">▲ {t('check.none')}</p>;
  return (
    <section className="report-contents" aria-label={t('export.what.report')}>
      <h3>{t('export.reportHolds')}</h3>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>{t(`export.reportPart.${part}`)}</li>
        ))}
      </ul>
      <h3>{t('project.standards')}</h3>
      <ul>
        {standards.map((id) => (
          <li key={id}>{packs.find((pack) => pack.id === id)?.title ?? id}</li>
        ))}
      </ul>
      {report !== null && <p>{coverageLine(t, totalOf(coverageOf(report)))}</p>}
    </section>
  );
}
