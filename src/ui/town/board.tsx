import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../i18n.ts';
import { BoardFilters } from './board-filters.tsx';
import { ALL, type BoardFilter, type BoardOrder, boardRows, filtered, sorted } from './board-rows.ts';
import { BoardTable } from './board-table.tsx';
import { TownLacks } from './town-lacks.tsx';
import type { TownSession } from './town-session.ts';

/** All villages at a glance, and what the town as a whole lacks. */
export function Board({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const [order, setOrder] = useState<BoardOrder>({ by: 'number', isDown: false });
  const [filter, setFilter] = useState<BoardFilter>(ALL);
  const all = boardRows(state);
  const rows = sorted(filtered(all, filter), order);
  return (
    <div className="town-pane">
      <BoardFilters rows={all} filter={filter} onFilter={setFilter} />
      <div className="town-board scroll">
        <BoardTable town={town} rows={rows} order={order} onOrder={setOrder} />
        <output className="secondary town-shown">{t('townView.shown', { count: rows.length, total: all.length })}</output>
        <TownLacks town={town} />
      </div>
    </div>
  );
}
