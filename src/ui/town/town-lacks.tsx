import { useStore } from 'zustand';
import { lackingM2, lackingRooms, townTotals } from '../../jobs/batch/papers/town-totals.ts';
import { useWords } from '../i18n.ts';
import { SEVERITY_MARKS } from './severity-marks.ts';
import type { TownSession } from './town-session.ts';
import { TownShort } from './town-short.tsx';
import { finishedOfRow } from './town-state.ts';

const m2 = (value: number): string => (value === 0 ? '—' : value.toFixed(2));
const figure = (value: number): string => (value === 0 ? '—' : String(value));

/** What the villages that were run lack, added up by function: in how many villages, how many rooms and m², by which clauses. */
export function TownLacks({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const villages = state.history.lines.flatMap(({ isOff }, row) => (isOff ? [] : (finishedOfRow(state, row)?.facts ?? [])));
  if (villages.length === 0) return <p className="secondary town-shown">{t('townView.boardEmpty')}</p>;
  const { lacks, net, gross, signs, copies, error, warning } = townTotals(villages);
  return (
    <section className="town-lacks" aria-labelledby="town-lacks-title">
      <h2 id="town-lacks-title">{t('townView.lacksTitle')}</h2>
      <p>{t('townView.totals', { villages: villages.length, net: net.toFixed(2), gross: gross.toFixed(2), signs, copies, error, warning })}</p>
      {lacks.length === 0 ? (
        <p className="severity-pass">✓ {t('townView.nothingLacks')}</p>
      ) : (
        <table className="list-table" aria-labelledby="town-lacks-title">
          <thead>
            <tr>
              <th scope="col">{t('townView.lack.function')}</th>
              <th scope="col">{t('townView.lack.severity')}</th>
              <th scope="col" className="number">{t('townView.lack.villages')}</th>
              <th scope="col" className="number">{t('townView.lack.rooms')}</th>
              <th scope="col" className="number">{t('townView.lack.area')}</th>
              <th scope="col">{t('townView.lack.clause')}</th>
            </tr>
          </thead>
          <tbody>
            {lacks.map(({ code, title, severity, villages: count, rooms: lacking, areaM2: area, clauses }) => (
              <tr key={code}>
                <td>{title}</td>
                <td className={`severity-${severity === 'info' ? 'none' : severity}`}>
                  {SEVERITY_MARKS[severity]} {t(`check.mark.${severity}`)}
                </td>
                <td className="number">{count}</td>
                <td className="number">{figure(lacking)}</td>
                <td className="number">{m2(area)}</td>
                <td className="secondary">{clauses.join('；')}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>{t('townView.lack.sum')}</th>
              <td className="number">{figure(lackingRooms(lacks))}</td>
              <td className="number">{m2(lackingM2(lacks))}</td>
              <td className="secondary">{t('townView.lack.note')}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <TownShort villages={villages} />
    </section>
  );
}
