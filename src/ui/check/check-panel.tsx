import { useState } from 'react';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useCheck, useProject, useSession } from '../session/session-context.ts';
import { CheckSummary } from './check-summary.tsx';
import { FindingGroup } from './finding-group.tsx';
import { type GroupId, GROUP_IDS, groupFindings } from './grouping.ts';

type Filter = GroupId | 'all';

/** What the standards say of the project: a summary, then the findings by severity. */
export function CheckPanel() {
  const t = useWords();
  const { panels } = useSession();
  const { report, fault } = useCheck((state) => state);
  const hasStandards = useProject().standards.length > 0;
  const [filter, setFilter] = useState<Filter>('all');
  if (fault !== null) return <p className="panel-note severity-error">{t('check.fault', { detail: fault })}</p>;
  if (!hasStandards) {
    return (
      <div className="panel-note">
        <p>{t('check.none')}</p>
        <Button onPress={() => panels.setState({ tab: 'properties' })}>{t('check.chooseStandards')}</Button>
      </div>
    );
  }
  if (report === null) return <p className="panel-note secondary">{t('check.running')}</p>;
  const groups = groupFindings(report);
  const sizes = new Map(groups.map((group) => [group.id, group.findings.length]));
  const options = [
    { value: 'all' as Filter, label: t('check.filterOption', { group: t('check.all'), count: report.findings.length }) },
    ...GROUP_IDS.map((id) => ({ value: id as Filter, label: t('check.filterOption', { group: t(`check.group.${id}`), count: sizes.get(id) ?? 0 }) })),
  ];
  return (
    <div className="check-panel scroll" tabIndex={-1}>
      <CheckSummary report={report} />
      <div className="check-filter">
        <span className="secondary" aria-hidden>
          {t('check.filter')}
        </span>
        <Choice label={t('check.filter')} value={filter} options={options} onChange={setFilter} />
      </div>
      {groups
        .filter((group) => filter === 'all' || group.id === filter)
        .map((group) => (
          <FindingGroup key={`${filter}/${group.id}`} group={group} startsOpen={filter !== 'all'} />
        ))}
      <p className="secondary panel-note">{t('check.tolerance')}</p>
    </div>
  );
}
