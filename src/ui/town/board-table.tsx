import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { shortM2, shortRooms } from '../../jobs/batch/papers/short-totals.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { BoardDetail } from './board-detail.tsx';
import { BOARD_COLUMNS, type BoardColumn, type BoardOrder, type BoardRow } from './board-rows.ts';
import { openVillage } from './open-village.ts';
import { SEVERITY_MARKS } from './severity-marks.ts';
import type { TownSession } from './town-session.ts';
import { STATE_MARKS } from './village-state.ts';

interface Props {
  town: TownSession;
  rows: readonly BoardRow[];
  order: BoardOrder;
  onOrder: (order: BoardOrder) => void;
}

const IN_WORDS: readonly BoardColumn[] = ['name', 'state', 'lacks', 'allocation'];
const isNumber = (column: BoardColumn): boolean => !IN_WORDS.includes(column);

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

/** What a village lacks as it is, in a few words. */
function LackCell({ lacks }: Pick<BoardRow, 'lacks'>) {
  const t = useWords();
  if (lacks === null) return '—';
  const first = lacks.slice(0, 2).map(({ title }) => title).join('、');
  return lacks.length === 0 ? t('townView.noLack') : t('townView.lackCount', { count: lacks.length, first });
}

/** How its rooms come out, in a mark and a word. */
function RoomsCell({ allocation }: Pick<BoardRow, 'allocation'>) {
  const t = useWords();
  if (allocation === null) return '—';
  const { short } = allocation;
  if (short.length === 0) return <span className="severity-pass">✓ {t('townView.rooms.met')}</span>;
  const isError = short.some(({ told }) => told.severity === 'error');
  const [rooms, areaM2] = [shortRooms(short), shortM2(short)];
  const by = [...(rooms > 0 ? [t('townView.roomsOf', { count: rooms })] : []), ...(areaM2 > 0 ? [t('townView.areaOf', { area: areaM2.toFixed(2) })] : [])];
  return (
    <span className={isError ? 'severity-error' : 'severity-warning'}>
      <span>
        {SEVERITY_MARKS[isError ? 'error' : 'warning']} {t('townView.roomsShort', { count: short.length })}
      </span>{' '}
      {by.length > 0 && <span>{t('townView.roomsShortBy', { by: by.join('、') })}</span>}
    </span>
  );
}

const marked = (value: number | null, mark: string): string => ((value ?? 0) > 0 ? `${mark} ${value}` : count(value));

function BoardLine({ town, row }: { town: TownSession; row: BoardRow }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = row.name || t('townView.noName');
  const hasDetail = (row.lacks?.length ?? 0) > 0 || row.allocation !== null;
  return (
    <>
      <tr className="town-board-line">
        <td className="number">{row.number}</td>
        <th scope="row">
          {hasDetail ? (
            <button type="button" className="town-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
              {name}
            </button>
          ) : (
            <span className="town-no-fold">{name}</span>
          )}
        </th>
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
        <td className="town-lack-cell">
          <LackCell lacks={row.lacks} />
        </td>
        <td className="town-rooms">
          <RoomsCell allocation={row.allocation} />
        </td>
        <td className={`number ${(row.error ?? 0) > 0 ? 'severity-error' : ''}`}>{marked(row.error, '●')}</td>
        <td className={`number ${(row.warning ?? 0) > 0 ? 'severity-warning' : ''}`}>{marked(row.warning, '▲')}</td>
        <td className="number">{count(row.open)}</td>
        <td>
          {row.hasProject && (
            <Button small aria-label={t('townView.openVillage', { name })} onPress={() => void openVillage(town, row.number - 1)}>
              {t('townView.open')}
            </Button>
          )}
        </td>
      </tr>
      {isOpen && hasDetail && (
        <tr className="town-detail-line">
          <td colSpan={BOARD_COLUMNS.length + 1}>
            <BoardDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}
