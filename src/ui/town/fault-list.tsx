import { useStore } from 'zustand';
import { columnOf } from '../../jobs/town/columns.ts';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { atCell } from './cell-range.ts';
import type { GridControl } from './grid-control.ts';
import { columnAt } from './shown-columns.ts';

/** What is wrong in the table, cell by cell; a click goes there. Rows that are not done are not told of. */
export function FaultList({ grid }: { grid: GridControl }) {
  const t = useWords();
  const { lines } = useStore(grid.town.store, (state) => state.history);
  const reads = useStore(grid.town.store, (state) => state.reads);
  const faults = reads.flatMap((read, row) => (lines[row]?.isOff === true ? [] : read.faults));
  const rows = new Set(faults.filter(({ severity }) => severity === 'error').map(({ row }) => row)).size;
  if (faults.length === 0) return <output className="town-faults-none severity-pass">✓ {t('townView.noFaults')}</output>;
  return (
    <section className="town-faults" aria-label={t('townView.faults')}>
      <output className={rows > 0 ? 'severity-error' : 'severity-warning'}>{rows > 0 ? `● ${t('townView.faultyRows', { count: rows })}` : `▲ ${t('townView.onlyDoubts')}`}</output>
      <ul className="scroll">
        {faults.map((fault, i) => (
          <li key={i}>
            <button
              type="button"
              className="link-button"
              onClick={() => grid.select(atCell(fault.row, columnAt(fault.column ?? 'unit')))}
            >
              {t('townView.faultAt', { row: fault.row + 1, column: fault.column === null ? '' : columnOf(fault.column).title })}
            </button>
            <span className={`severity-${fault.severity}`}>{fault.severity === 'error' ? '●' : '▲'}</span> {wordsOf(fault, currentLanguage())}
          </li>
        ))}
      </ul>
    </section>
  );
}
