import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { ROOMS_STATES, roomsState, type BoardFilter, type BoardRow } from './board-rows.ts';
import { VILLAGE_STATES } from './village-state.ts';

interface Props {
  rows: readonly BoardRow[];
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
}

/** Which villages are shown: by a part of the name, the state, a function that is lacking, where rooms were given out by how that came out. */
export function BoardFilters({ rows, filter, onFilter }: Props) {
  const t = useWords();
  const lacks = new Map(rows.flatMap((row) => (row.lacks ?? []).map(({ code, title }) => [code, title] as const)));
  const present = new Set(rows.map(({ state }) => state));
  const hasPlans = rows.some((row) => roomsState(row) !== 'none') || filter.rooms !== 'any';
  const states: { value: BoardFilter['state']; label: string }[] = [
    { value: 'all', label: t('townView.allStates') },
    { value: 'errors', label: t('townView.withErrors') },
    { value: 'changed', label: t('townView.changed') },
    ...VILLAGE_STATES.filter((state) => present.has(state)).map((state) => ({ value: state, label: t(`townView.state.${state}`) })),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- HTML has no toolbar
    <div className="town-tools" role="toolbar" aria-label={t('townView.filters')}>
      <input className="input town-filter" aria-label={t('townView.filterName')} placeholder={t('townView.filterName')} value={filter.text} onChange={(event) => onFilter({ ...filter, text: event.target.value })} />
      <span className="town-filter">
        <Choice label={t('townView.filterState')} value={filter.state} options={states} onChange={(state) => onFilter({ ...filter, state })} />
      </span>
      <span className="town-filter">
        <Choice
          label={t('townView.filterLack')}
          value={filter.lack === '' ? 'any' : filter.lack}
          options={[{ value: 'any', label: t('townView.anyLack') }, ...[...lacks].map(([value, label]) => ({ value, label }))]}
          onChange={(lack) => onFilter({ ...filter, lack: lack === 'any' ? '' : lack })}
        />
      </span>
      {hasPlans && (
        <span className="town-filter">
          <Choice
            label={t('townView.filterRooms')}
            value={filter.rooms}
            options={(['any', ...ROOMS_STATES] as const).map((value) => ({ value, label: t(`townView.rooms.${value}`) }))}
            onChange={(rooms) => onFilter({ ...filter, rooms })}
          />
        </span>
      )}
    </div>
  );
}
