import { memo } from 'react';
import type { CellFault } from '../../jobs/town/town-row.ts';
import { useWords } from '../i18n.ts';
import type { TownLine } from '../storage/towns.ts';
import { setOff, textAt } from './edit-lines.ts';
import type { GridControl } from './grid-control.ts';
import { SHOWN_COLUMNS } from './shown-columns.ts';
import { TownCell } from './town-cell.tsx';

interface Props {
  grid: GridControl;
  row: number;
  line: TownLine;
  /** The same array as long as nothing is wrong. */
  faults: readonly CellFault[];
  /** Selected columns of this row, from and to; -1 = none. */
  left: number;
  right: number;
  /** Whether it is the last row of the selection. */
  isLast: boolean;
  /** The active cell, where it is in this row; -1 = it is not. */
  active: number;
  isLocked: boolean;
}

/** A village: its number, whether it is done, and its cells. It is drawn anew only where something of its own changes. */
export const TownRow = memo(function TownRow({ grid, row, line, faults, left, right, isLast, active, isLocked }: Props) {
  const t = useWords();
  return (
    <tr className={line.isOff ? 'town-off' : undefined} aria-rowindex={row + 2}>
      <th scope="row" className="town-number" data-row={row}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={!line.isOff}
          disabled={isLocked}
          aria-label={t('townView.isDone', { row: row + 1 })}
          onChange={(event) => grid.town.edit('setOff', (all) => setOff(all, new Set([row]), !event.target.checked))}
        />
        {row + 1}
      </th>
      {SHOWN_COLUMNS.map((column, at) => (
        <TownCell
          key={column.code}
          grid={grid}
          row={row}
          at={at}
          column={column}
          text={textAt(line, at)}
          faults={faults.filter((fault) => fault.column === column.code)}
          isSelected={at >= left && at <= right}
          isActive={at === active}
          isCorner={isLast && at === right}
          isLocked={isLocked}
        />
      ))}
    </tr>
  );
});
