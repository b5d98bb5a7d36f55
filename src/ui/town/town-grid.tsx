/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is typed into is a grid */
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { CellFault, ReadRow } from '../../jobs/town/town-row.ts';
import { useWords } from '../i18n.ts';
import { boxOf, rangeInside } from './cell-range.ts';
import type { GridControl } from './grid-control.ts';
import { gridEvents } from './grid-events.ts';
import { frozen } from './frozen.ts';
import { bringIntoSight } from './into-sight.ts';
import { BEFORE_FROZEN, columnWidth, isFrozen, NUMBER_WIDTH, SHOWN_COLUMNS } from './shown-columns.ts';
import { TownRow } from './town-row.tsx';
import { isRunning } from './town-state.ts';

function GridHead() {
  const t = useWords();
  return (
    <>
      <colgroup>
        <col style={{ width: NUMBER_WIDTH }} />
        {SHOWN_COLUMNS.map((column) => (
          <col key={column.code} style={{ width: columnWidth(column) }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="town-number">
            {t('townView.number')}
          </th>
          {SHOWN_COLUMNS.map(({ code, title, required, note }, at) => (
            <th key={code} scope="col" title={note} {...frozen(at)}>
              {title}
              {required && '*'}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

const NO_FAULTS: readonly CellFault[] = [];

const faultsOf = (read: ReadRow | undefined): readonly CellFault[] => (read === undefined || read.faults.length === 0 ? NO_FAULTS : read.faults);

/** The table of villages as a spreadsheet. */
export function TownGrid({ grid }: { grid: GridControl }) {
  const t = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const isOfOneCity = grid.town.place.prefecture !== '';
  const { store } = grid.town;
  const { lines } = useStore(store, (state) => state.history);
  const reads = useStore(store, (state) => state.reads);
  const isLocked = useStore(store, (state) => state.readOnly || isRunning(state.run));
  const chosen = useStore(grid.store, (state) => state.range);
  const { anchor, head } = rangeInside(chosen, { rows: lines.length, columns: SHOWN_COLUMNS.length });
  const box = boxOf({ anchor, head });
  const events = useMemo(() => gridEvents(grid), [grid]);
  useEffect(() => {
    if (isOfOneCity) frame.current?.scrollTo({ left: BEFORE_FROZEN });
  }, [isOfOneCity]);
  useEffect(() => {
    const cell = frame.current?.querySelector<HTMLElement>(`td[data-row="${head.row}"][data-column="${head.column}"]`);
    if (cell && grid.holdsFocus() && grid.store.getState().isFollowed) bringIntoSight(frame.current!, cell, isFrozen(head.column));
  }, [grid, head.row, head.column]);
  return (
    <div ref={frame} className="town-grid scroll">
      <table
        role="grid"
        aria-label={t('townView.table')}
        aria-multiselectable
        aria-rowcount={lines.length + 1}
        aria-colcount={SHOWN_COLUMNS.length + 1}
        aria-readonly={isLocked}
        {...events}
      >
        <GridHead />
        <tbody>
          {lines.map((line, row) => {
            const isIn = row >= box.top && row <= box.bottom;
            return (
              <TownRow
                key={line.id}
                grid={grid}
                row={row}
                line={line}
                faults={line.isOff ? NO_FAULTS : faultsOf(reads[row])}
                left={isIn ? box.left : -1}
                right={isIn ? box.right : -1}
                isLast={row === box.bottom}
                active={row === anchor.row ? anchor.column : -1}
                isLocked={isLocked}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
