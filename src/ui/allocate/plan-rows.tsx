import type { PlanRow } from '../../jobs/allocate/plan-view.ts';
import { useWords } from '../i18n.ts';

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
              {row.moves && <p className="secondary">{row.from === '' ? t('allocation.new') : t('allocation.from', { room: row.from })}</p>}
            </td>
            <td className="number">{row.areaM2 === null ? '—' : t('allocation.areaOf', { area: row.areaM2.toFixed(2), least: row.leastM2 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
