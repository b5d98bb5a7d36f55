import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { BOARD_COLUMNS, type BoardColumn, type BoardOrder, type BoardRow } from './board-rows.ts';
import { openVillage } from './open-village.ts';
import type { TownSession } from './town-session.ts';
import { STATE_MARKS } from './village-state.ts';

interface Props {
  town: TownSession;
  rows: readonly BoardRow[];
  order: BoardOrder;
  onOrder: (order: BoardOrder) => void;
}

const isNumber = (column: BoardColumn): boolean => column !== 'name' && column !== 'state' && column !== 'lacks';

const count = (value: number | null): string => (value === null ? '—' : String(value));
const m2 = (value: number | null): string => (value === null ? '—' : value.toFixed(2));

/** The villages, a line each; a heading sorts by its column, once more the other way. */
export function BoardTable({ town, rows, order, onOrder }: Props) {
  const t = useWords();
  return (
    <table className="list-table town-board-table" aria-label={t('townView.board')}>
      <thead>
        <tr>
          {BOARD_COLUMNS.map((column) => {
            const isBy = order.by === column;
            return (
              <th key={column} scope="col" className={isNumber(column) ? 'number' : undefined} aria-sort={isBy ? (order.isDown ? 'descending' : 'ascending') : 'none'}>
                <button type="button" className="town-sort" onClick={() => onOrder({ by: column, isDown: isBy && !order.isDown })}>
                  {t(`townView.column.${column}`)}
                  <span aria-hidden>{isBy ? (order.isDown ? '↓' : '↑') : ''}</span>
                </button>
              </th>
            );
          })}
          <th scope="col">
            <span className="visually-hidden">{t('townView.openColumn')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BoardLine key={row.id} town={town} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function BoardLine({ town, row }: { town: TownSession; row: BoardRow }) {
  const t = useWords();
  const name = row.name || t('townView.noName');
  const lacks = row.lacks?.map(({ title }) => title) ?? null;
  return (
    <tr>
      <td className="number">{row.number}</td>
      <th scope="row">{name}</th>
      <td>
        <span className={`town-state town-state-${row.state}`}>
          {STATE_MARKS[row.state]} {t(`townView.state.${row.state}`)}
        </span>
        {row.isChanged && <span className="town-changed">✎ {t('townView.changed')}</span>}
      </td>
      <td className="number">{count(row.signs)}</td>
      <td className="number">{count(row.sheets)}</td>
      <td className="number">{m2(row.net)}</td>
      <td className="number">{m2(row.gross)}</td>
      <td className="town-lack-cell" title={lacks?.join('、')}>
        {lacks === null ? '—' : lacks.length === 0 ? t('townView.noLack') : t('townView.lackCount', { count: lacks.length, first: lacks.slice(0, 2).join('、') })}
      </td>
      <td className={`number ${(row.error ?? 0) > 0 ? 'severity-error' : ''}`}>{(row.error ?? 0) > 0 ? `● ${row.error}` : count(row.error)}</td>
      <td className={`number ${(row.warning ?? 0) > 0 ? 'severity-warning' : ''}`}>{(row.warning ?? 0) > 0 ? `▲ ${row.warning}` : count(row.warning)}</td>
      <td className="number">{count(row.open)}</td>
      <td>
        {row.hasProject && (
          <Button small aria-label={t('townView.openVillage', { name })} onPress={() => void openVillage(town, row.number - 1)}>
            {t('townView.open')}
          </Button>
        )}
      </td>
    </tr>
  );
}
