import type { PanelOf } from '../../model/face-panel.ts';
import { CellField } from '../fields/cell-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import type { PanelProps } from './panel-props.ts';
import { RowList } from './row-list.tsx';

type Table = PanelOf<'table'>;

/** A column with the place it had, so that the cells of each row go with it. */
interface Column {
  readonly title: string;
  readonly width: number;
  readonly from: number | null;
}

/** The columns with their shares of the width, and the cells row by row. */
export function TableFields({ panel, isDisabled, onChange }: PanelProps<Table>) {
  const t = useWords();
  const columns = panel.columns.map((column, from): Column => ({ ...column, from }));
  const setColumns = (next: readonly Column[]) =>
    onChange({
      columns: next.map(({ title, width }) => ({ title, width })),
      rows: panel.rows.map((row) => next.map(({ from }) => (from === null ? '' : (row[from] ?? '')))),
    });
  const blankRow = { cells: panel.columns.map(() => '') };
  return (
    <>
      <RowList what={t('face.column')} rows={columns} blank={{ title: '', width: 1, from: null }} least={1} isDisabled={isDisabled} onChange={setColumns}>
        {(column, set) => (
          <>
            <TextField label={t('face.heading')} value={column.title} isDisabled={isDisabled} onCommit={(title) => set({ title })} />
            <NumberField label={t('face.share')} value={column.width} min={0.1} max={100} isDisabled={isDisabled} onCommit={(width) => (width === null ? undefined : set({ width }))} />
          </>
        )}
      </RowList>
      <RowList
        what={t('face.row')}
        rows={panel.rows.map((cells) => ({ cells }))}
        blank={blankRow}
        isDisabled={isDisabled}
        onChange={(rows) => onChange({ rows: rows.map(({ cells }) => [...cells]) })}
      >
        {({ cells }, set) => (
          <div className="face-cells">
            {panel.columns.map((column, at) => (
              <CellField
                key={at}
                label={column.title === '' ? `${t('face.column')} ${at + 1}` : column.title}
                value={cells[at] ?? ''}
                isDisabled={isDisabled}
                onCommit={(text) => set({ cells: panel.columns.map((_, i) => (i === at ? text : (cells[i] ?? ''))) })}
              />
            ))}
          </div>
        )}
      </RowList>
    </>
  );
}
