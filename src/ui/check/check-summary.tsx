import { coverageOf } from '../../rules/coverage.ts';
import type { Report } from '../../rules/report.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-context.ts';
import { coverageLine, totalOf } from './coverage-line.ts';
import { openCount } from './grouping.ts';

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
    <div className="check-summary">
      <output>
        <p className={errors > 0 ? 'severity-error' : 'severity-pass'}>
          <strong>
            {errors > 0 ? '●' : '✓'} {t(errors > 0 ? 'check.failed' : 'check.passed')}
          </strong>
        </p>
        <p>{t('check.summary', counts)}</p>
      </output>
      <Coverage report={report} />
      {currentLanguage() !== 'zh' && <p className="secondary">{t('check.quoted')}</p>}
      <SummaryActions report={report} />
    </div>
  );
}

/** All rules in one line; of several standards each has its own below. */
function Coverage({ report }: { report: Report }) {
  const t = useWords();
  const { packs } = useSession();
  const perPack = coverageOf(report);
  const total = coverageLine(t, totalOf(perPack));
  if (perPack.length < 2) return <p className="coverage">{total}</p>;
  return (
    <details className="coverage">
      <summary>{total}</summary>
      <dl>
        {perPack.map((coverage) => (
          <div key={coverage.standard}>
            <dt className="secondary">{packs.find(({ id }) => id === coverage.standard)?.title ?? coverage.standard}</dt>
            <dd>{coverageLine(t, coverage)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What concerns the check as a whole. */
function SummaryActions({ report }: { report: Report }) {
  const t = useWords();
  const { panels } = useSession();
  const toAttest = new Set(report.findings.filter(({ state }) => state === 'needsAttestation').map(({ standard, rule }) => `${standard}/${rule}`));
  return (
    <div className="summary-actions">
      <Button small onPress={() => panels.setState({ dialog: 'standards' })}>
        {t('check.standardsCount', { count: report.standards.length })}
      </Button>
      <Button small onPress={() => panels.setState({ dialog: 'attestations' })}>
        {t('check.attestCount', { count: toAttest.size })}
      </Button>
      <Button small onPress={() => panels.setState({ dialog: 'waivers' })}>
        {t('check.waiverList')}
      </Button>
      <Button small onPress={() => panels.setState({ dialog: 'report' })}>
        {t('export.what.report')}
      </Button>
    </div>
  );
}
