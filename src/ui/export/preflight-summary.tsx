import type { PreflightReport } from '../../formats/pdf/preflight-report.ts';
import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';

/** Trimmed sizes of the pages, each once: 320 × 2100 mm. */
function sizesOf({ pages }: PreflightReport): string {
  const sizes = pages.flatMap(({ trim }) => (trim === null ? [] : `${round(rectWidth(trim))} × ${round(rectHeight(trim))} mm`));
  return [...new Set(sizes)].join('，');
}

const round = (mm: number): number => Math.round(mm * 100) / 100;

/** What our own reading of the finished file found. */
export function PreflightSummary({ report }: { report: PreflightReport }) {
  const t = useWords();
  const sizes = sizesOf(report);
  // What is merely told is in the lines above already.
  const faults = report.findings.filter((finding) => finding.severity !== 'info');
  return (
    <div className="preflight secondary">
      <p className="severity-pass">✓ {t('export.preflightOk', { pages: report.pages.length })}</p>
      {report.claims !== null && <p>{t('export.claims', { claims: report.claims })}</p>}
      {report.condition !== null && <p>{t('export.condition', { condition: report.condition })}</p>}
      <p>{t('export.inks', { inks: report.inks.join('、') })}</p>
      {sizes !== '' && <p>{t('export.trim', { sizes })}</p>}
      {faults.length > 0 && <DiagnosticList diagnostics={faults} />}
    </div>
  );
}
