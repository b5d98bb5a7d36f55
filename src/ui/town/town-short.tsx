import { shortTotals, type ShortTotals } from '../../jobs/batch/papers/short-totals.ts';
import type { LastingFacts } from '../../jobs/batch/village-facts.ts';
import { useWords } from '../i18n.ts';

const m2 = (value: number): string => (value === 0 ? '—' : value.toFixed(2));
const figure = (value: number): string => (value === 0 ? '—' : String(value));

/** What the town would still be short of if every village gave out its rooms by its first plan: by function, and in all. */
export function TownShort({ villages }: { villages: readonly LastingFacts[] }) {
  const t = useWords();
  const totals = shortTotals(villages);
  const { planned, whole, rooms, areaM2, others } = totals;
  if (planned === 0) return null;
  return (
    <>
      <h2 id="town-short-title">{t('townView.shortTitle')}</h2>
      {whole === planned ? (
        <p className="severity-pass">✓ {t('townView.nothingShort', { planned })}</p>
      ) : (
        <>
          <p>{t('townView.shortSum', { planned, whole, short: planned - whole, rooms, area: areaM2.toFixed(2), others })}</p>
          <ShortTable totals={totals} />
          <p className="secondary">{t('townView.short.note')}</p>
        </>
      )}
    </>
  );
}

function ShortTable({ totals: { byFunction, rooms, areaM2, others } }: { totals: ShortTotals }) {
  const t = useWords();
  return (
    <table className="list-table" aria-labelledby="town-short-title">
      <thead>
        <tr>
          <th scope="col">{t('townView.lack.function')}</th>
          <th scope="col" className="number">{t('townView.lack.villages')}</th>
          <th scope="col" className="number">{t('townView.lack.rooms')}</th>
          <th scope="col" className="number">{t('townView.lack.area')}</th>
          <th scope="col" className="number">{t('townView.short.others')}</th>
        </tr>
      </thead>
      <tbody>
        {byFunction.map((one) => (
          <tr key={one.title}>
            <td>{one.title}</td>
            <td className="number">{one.villages}</td>
            <td className="number">{figure(one.rooms)}</td>
            <td className="number">{m2(one.areaM2)}</td>
            <td className="number">{figure(one.others)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>{t('townView.lack.sum')}</th>
          <td className="number">{figure(rooms)}</td>
          <td className="number">{m2(areaM2)}</td>
          <td className="number">{figure(others)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
