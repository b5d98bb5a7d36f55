import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { TEXT_ENCODINGS } from '../../formats/csv/decode-text.ts';
import { rowsFromTable } from '../../jobs/town/match-columns.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { IMPORT_WAYS, importRows, type ImportWay } from './import-rows.ts';
import { MatchingTable } from './matching-table.tsx';
import { newId } from './new-id.ts';
import { pickTable } from './pick-table.ts';
import type { TownSession } from './town-session.ts';
import { type OpenTable, type TableChoice, useTableFile } from './use-table-file.ts';

interface Props {
  town: TownSession;
  onClose: () => void;
}

/** Takes rows out of an .xlsx or CSV file: the file, its columns, what becomes of the rows that are there. */
export function ImportTable({ town, onClose }: Props) {
  const t = useWords();
  const choice = useTableFile();
  const [way, setWay] = useState<ImportWay>('merge');
  const { table, diagnostics } = choice;
  const rows = table === null ? [] : rowsFromTable(table.file.sheets[table.sheet]!.rows, table.reading, town.place).table.rows;
  const hasName = table?.reading.matching.includes('unit') === true;
  const take = () => {
    town.edit('import', (lines) => importRows(lines, rows, way, town.place, newId));
    onClose();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{t('shell.cancel')}</Button>
      <Button kind="primary" isDisabled={!hasName || rows.length === 0} onPress={take}>
        {t('townView.takeRows', { count: rows.length })}
      </Button>
    </>
  );
  return (
    <Dialog title={t('townView.importTitle')} wide onClose={onClose} foot={foot}>
      <div className="town-import">
        <p className="town-buttons">
          <Button onPress={() => pickTable((file) => void choice.open(file))}>
            <FileUp size={16} aria-hidden />
            {t('townView.pickTable')}
          </Button>
          <span>{table?.name ?? t('townView.pickNote')}</span>
        </p>
        {diagnostics.length > 0 && <DiagnosticList diagnostics={diagnostics} />}
        {table !== null && (
          <>
            <ReadingFields table={table} choice={choice} way={way} onWay={setWay} />
            {!hasName && <p className="severity-error">● {t('townView.needName')}</p>}
            <MatchingTable table={table} onColumn={choice.setColumn} />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Rows that may bear the headings. */
const HEADER_ROWS = 12;

interface ReadingProps {
  table: OpenTable;
  choice: TableChoice;
  way: ImportWay;
  onWay: (way: ImportWay) => void;
}

function ReadingFields({ table, choice, way, onWay }: ReadingProps) {
  const t = useWords();
  const { sheets, encoding } = table.file;
  const rows = sheets[table.sheet]?.rows ?? [];
  const headers = rows.slice(0, HEADER_ROWS).map((row, i) => ({ value: String(i), label: t('townView.headerAt', { row: i + 1, text: row.filter((text) => text !== '').slice(0, 4).join('、') }) }));
  return (
    <div className="town-reading">
      {sheets.length > 1 && (
        <div>
          <span>{t('townView.sheet')}</span>
          <Choice label={t('townView.sheet')} value={String(table.sheet)} options={sheets.map(({ name }, i) => ({ value: String(i), label: name }))} onChange={(value) => choice.setSheet(Number(value))} />
        </div>
      )}
      {encoding !== null && (
        <div>
          <span>{t('townView.encoding')}</span>
          <Choice label={t('townView.encoding')} value={encoding} options={TEXT_ENCODINGS.map((value) => ({ value, label: t(`townView.encoding.${value}`) }))} onChange={choice.setEncoding} />
        </div>
      )}
      <div>
        <span>{t('townView.headerRow')}</span>
        <Choice label={t('townView.headerRow')} value={String(table.reading.headerRow)} options={headers} onChange={(value) => choice.setHeaderRow(Number(value))} />
      </div>
      <div>
        <span>{t('townView.way')}</span>
        <Choice label={t('townView.way')} value={way} options={IMPORT_WAYS.map((value) => ({ value, label: t(`townView.way.${value}`) }))} onChange={onWay} />
      </div>
    </div>
  );
}
