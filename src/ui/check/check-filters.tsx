import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import type { Report } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { usePanels, useSession } from '../session/session-context.ts';
import { type CheckView, rememberGrouping, type Show } from './check-view.ts';
import { GROUPINGS } from './group-by.ts';
import { GROUP_IDS, groupFindings, isOpen } from './grouping.ts';

/** Which findings are shown, and under which headings. */
export function CheckFilters({ report }: { report: Report }) {
  const t = useWords();
  const { panels, packs } = useSession();
  const view = usePanels((state) => state.checkView);
  const set = (changes: Partial<CheckView>) => panels.setState({ checkView: { ...view, ...changes } });
  const sizes = new Map(groupFindings(report).map(({ id, findings }) => [id, findings.length]));
  const option = (value: Show, label: string, count: number) => ({ value, label: t('check.filterOption', { group: label, count }) });
  const shows = [
    option('all', t('check.all'), report.findings.length),
    option('open', t('check.open'), report.findings.filter(isOpen).length),
    ...GROUP_IDS.map((id) => option(id, t(`check.group.${id}`), sizes.get(id) ?? 0)),
  ];
  const inForce = packs.filter(({ id }) => report.standards.includes(id));
  return (
    <search className="check-filters" aria-label={t('check.filters')}>
      <Choice
        label={t('check.grouping')}
        value={view.grouping}
        options={GROUPINGS.map((value) => ({ value, label: t(`check.grouping.${value}`) }))}
        onChange={(grouping) => {
          rememberGrouping(grouping);
          set({ grouping });
        }}
      />
      <Choice label={t('check.filter')} value={view.show} options={shows} onChange={(show) => set({ show })} />
      {inForce.length > 1 && (
        <Choice
          label={t('check.pack')}
          value={view.pack}
          options={[{ value: 'all', label: t('check.allPacks') }, ...inForce.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(pack) => set({ pack })}
        />
      )}
      <SearchField className="search-field" aria-label={t('check.search')} value={view.text} onChange={(text) => set({ text })}>
        <Search size={14} aria-hidden />
        <Input className="input" placeholder={t('check.search')} />
      </SearchField>
    </search>
  );
}
