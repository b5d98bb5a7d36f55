import type { TownColumn } from '../../jobs/town/columns.ts';
import type { CellFault } from '../../jobs/town/town-row.ts';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { CellEditor } from './cell-editor.tsx';
import { frozen } from './frozen.ts';
import type { GridControl } from './grid-control.ts';

interface Props {
  grid: GridControl;
  row: number;
  at: number;
  column: TownColumn;
  text: string;
  faults: readonly CellFault[];
  isSelected: boolean;
  isActive: boolean;
  /** The far corner of the selection: there it is drawn on by its handle. */
  isCorner: boolean;
  isLocked: boolean;
}

const isFigures = ({ kind }: TownColumn): boolean => kind === 'count' || kind === 'area';

/** A cell; what is wrong in it is marked, and said in its title and to assistive technology. */
export function TownCell({ grid, row, at, column, text, faults, isSelected, isActive, isCorner, isLocked }: Props) {
  const t = useWords();
  const isError = faults.some(({ severity }) => severity === 'error');
  const reasons = faults.map((fault) => wordsOf(fault, currentLanguage())).join(' ');
  const fault = faults.length === 0 ? '' : isError ? 'town-error' : 'town-warning';
  const stays = frozen(at);
  const classes = [stays?.className ?? '', isSelected ? 'town-selected' : '', isActive ? 'town-active' : '', isCorner ? 'town-corner' : '', isFigures(column) ? 'town-figures' : '', fault];
  return (
    <td
      data-row={row}
      data-column={at}
      aria-selected={isSelected}
      aria-colindex={at + 2}
      style={stays?.style}
      className={classes.filter((name) => name !== '').join(' ') || undefined}
      {...(faults.length === 0 ? {} : { title: reasons, 'aria-invalid': isError })}
    >
      {faults.length > 0 && (
        <span className="town-mark">
          {isError ? '●' : '▲'}
          <span className="visually-hidden">{reasons}</span>
        </span>
      )}
      {isActive ? (
        <CellEditor key={`${row}/${at}`} grid={grid} column={column} text={text} label={t('townView.cell', { row: row + 1, column: column.title })} isLocked={isLocked} />
      ) : (
        text
      )}
      {isCorner && !isLocked && <span className="town-fill" title={t('townView.dragFill')} aria-hidden />}
    </td>
  );
}
