import { Button } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { openCount } from '../check/grouping.ts';
import { useCheck, usePanels, useProject, useSession } from '../session/session-context.ts';
import { Tip } from '../parts/tip.tsx';

/** ●3 ▲5: what is open, by severity; leads to the check panel. Where nothing is checked it must not look like nothing found. */
export function CheckCounts() {
  const t = useWords();
  const { panels } = useSession();
  const isShown = usePanels((state) => state.tab === 'check');
  const report = useCheck((state) => state.report);
  const isChecked = useProject().standards.length > 0;
  const errors = report === null ? 0 : openCount(report, 'error');
  const warnings = report === null ? 0 : openCount(report, 'warning');
  const counted = report === null ? t('shell.checking') : t('shell.checkCounts', { errors, warnings });
  const label = isChecked ? counted : t('shell.unchecked');
  return (
    <Tip label={label}>
      <Button
        className="check-counts"
        aria-label={label}
        aria-pressed={isShown}
        onPress={() => panels.setState({ tab: 'check', drawer: 'inspector' })}
      >
        <span>{t('check.title')}</span>
        {isChecked ? (
          <>
            <span className={errors > 0 ? 'severity-error' : 'severity-none'}>●{errors}</span>
            <span className={warnings > 0 ? 'severity-warning' : 'severity-none'}>▲{warnings}</span>
          </>
        ) : (
          <span className="secondary">{t('shell.uncheckedShort')}</span>
        )}
      </Button>
    </Tip>
  );
}
