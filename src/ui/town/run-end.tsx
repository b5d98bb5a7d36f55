import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import type { Ended } from './town-state.ts';

/** How the run ended that this window has seen. */
export function RunEnd({ run }: { run: Ended }) {
  const t = useWords();
  const { outcome, progress, diagnostics } = run;
  const done = (progress?.done ?? 0) - (progress?.resumed ?? 0);
  return (
    <div className="town-end">
      <output>{t(`townView.ended.${outcome}`, { done, failed: progress?.failed ?? 0, resumed: progress?.resumed ?? 0 })}</output>
      {diagnostics.length > 0 && <DiagnosticList diagnostics={diagnostics} />}
    </div>
  );
}
