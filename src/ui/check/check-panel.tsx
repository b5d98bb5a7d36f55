import { useMemo } from 'react';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useCheck, usePanels, useProject, useSession } from '../session/session-context.ts';
import { CheckFilters } from './check-filters.tsx';
import { CheckSummary } from './check-summary.tsx';
import { filtered } from './check-view.ts';
import { FindingGroup } from './finding-group.tsx';
import { groupsBy } from './group-by.ts';
import { StaleAnswers } from './stale-answers.tsx';

/** What the standards say of the project: a summary, then the findings under the headings that the person chose. */
export function CheckPanel() {
  const t = useWords();
  const { panels } = useSession();
  const { report, fault } = useCheck((state) => state);
  const hasStandards = useProject().standards.length > 0;
  if (fault !== null) return <p className="panel-note severity-error">{t('check.fault', { detail: fault })}</p>;
  if (!hasStandards) {
    return (
      <div className="panel-note">
        <p>{t('check.none')}</p>
        <p className="secondary">{t('check.noneNext')}</p>
        <Button onPress={() => panels.setState({ dialog: 'standards' })}>{t('check.chooseStandards')}</Button>
      </div>
    );
  }
  if (report === null) return <p className="panel-note secondary">{t('check.running')}</p>;
  return (
    <div className="check-panel scroll" tabIndex={-1}>
      <CheckSummary report={report} />
      <CheckFilters report={report} />
      <StaleAnswers />
      <Groups />
      <p className="secondary panel-note">{t('check.tolerance')}</p>
    </div>
  );
}

function Groups() {
  const t = useWords();
  const { packs } = useSession();
  const project = useProject();
  const report = useCheck((state) => state.report);
  const view = usePanels((state) => state.checkView);
  const language = t('check.all');
  const groups = useMemo(
    () => groupsBy(view.grouping, filtered(report?.findings ?? [], view), { t, project, packs }),
    // The words change with the language alone, for which one of them stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [report, view, project, packs, language],
  );
  if (groups.length === 0) return <p className="panel-note secondary">{t('check.nothingShown')}</p>;
  const isNarrowed = view.text !== '' || (view.show !== 'all' && view.show !== 'open');
  return groups.map((group) => <FindingGroup key={`${view.grouping}/${view.show}/${group.id}`} group={group} isNarrowed={isNarrowed} />);
}
