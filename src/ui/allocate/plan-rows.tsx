import type { PlanRow } from '../../jobs/allocate/plan-view.ts';
import { useWords } from '../i18n.ts';

/** Key of the words for what becomes of a function: new, moved, or left without the room that it has. */
const changeOf = ({ from, to }: PlanRow): string => (from === '' ? 'allocation.new' : to === '' ? 'allocation.wasIn' : 'allocation.from');

/** Function → room; what moves says from where, so that it is not told by weight alone. */
export function PlanRows({ rows }: { rows: readonly PlanRow[] }) {
  const t = useWords();
  return (
    <table className="allocation-table">
      <thead>
        <tr>
          <th scope="col">{t('allocation.column.function')}</th>
          <th scope="col">{t('allocation.column.room')}</th>
          <th scope="col">{t('allocation.column.area')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code} className={row.moves ? 'allocation-moves' : ''}>
            <th scope="row">
              {row.title}
              {row.clause !== '' && <p className="secondary">{row.clause}</p>}
            </th>
            <td>
              {row.to === '' ? t('allocation.nowhere') : row.to}
              {row.moves && <p className="secondary">{t(changeOf(row), { room: row.from })}</p>}
            </td>
            <td className="number">{row.areaM2 === null ? '—' : t('allocation.areaOf', { area: row.areaM2.toFixed(2), least: row.leastM2 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
