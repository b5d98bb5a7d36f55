import { TOWN_COLUMNS, type ColumnCode } from '../../jobs/town/columns.ts';
import { useWords } from '../i18n.ts';
import { Choice, type Option } from '../parts/choice.tsx';
import type { OpenTable } from './use-table-file.ts';

interface Props {
  table: OpenTable;
  onColumn: (at: number, code: ColumnCode | null) => void;
}

type Target = ColumnCode | 'none';

/** The first values below a heading, so that it is seen what the column holds. */
const SAMPLES = 3;

/** Each column of the file with its first values, and what it is taken for. */
export function MatchingTable({ table, onColumn }: Props) {
  const t = useWords();
  const { headerRow, matching } = table.reading;
  const rows = table.file.sheets[table.sheet]?.rows ?? [];
  const options: Option<Target>[] = [
    { value: 'none', label: t('townView.noColumn') },
    ...TOWN_COLUMNS.map(({ code, title, required }) => ({ value: code, label: required ? `${title}*` : title })),
  ];
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{t('townView.fileColumn')}</th>
          <th scope="col">{t('townView.samples')}</th>
          <th scope="col">{t('townView.takenFor')}</th>
        </tr>
      </thead>
      <tbody>
        {matching.map((code, at) => {
          const heading = rows[headerRow]?.[at]?.trim() || t('townView.columnAt', { number: at + 1 });
          const samples = rows.slice(headerRow + 1).map((row) => row[at] ?? '').filter((text) => text !== '').slice(0, SAMPLES);
          return (
            <tr key={at}>
              <td>{heading}</td>
              <td className="secondary">{samples.join('、')}</td>
              <td>
                <Choice<Target> label={t('townView.takenForOf', { heading })} value={code ?? 'none'} options={options} onChange={(value) => onColumn(at, value === 'none' ? null : value)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
