import { useState } from 'react';
import type { TextEncoding } from '../../formats/csv/decode-text.ts';
import type { ColumnCode } from '../../jobs/town/columns.ts';
import { matchColumns, type TableReading } from '../../jobs/town/match-columns.ts';
import { openTable, type TableFile } from '../../jobs/town/read-table-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** A file that was opened, and how it is to be read. */
export interface OpenTable {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: TableFile;
  readonly sheet: number;
  readonly reading: TableReading;
}

export interface TableChoice {
  readonly table: OpenTable | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly open: (file: File) => Promise<void>;
  readonly setEncoding: (encoding: TextEncoding) => void;
  readonly setSheet: (sheet: number) => void;
  readonly setHeaderRow: (row: number) => void;
  readonly setColumn: (at: number, code: ColumnCode | null) => void;
}

/** The reading of a sheet where none was suggested: its first row, with what is known of its headings. */
const readingOf = (rows: readonly (readonly string[])[], headerRow: number): TableReading => ({ headerRow, matching: matchColumns(rows[headerRow] ?? []) });

/** A file is opened, looked at, and its columns are matched, before anything of it goes into the table. */
export function useTableFile(): TableChoice {
  const [table, setTable] = useState<OpenTable | null>(null);
  const [diagnostics, setDiagnostics] = useState<readonly Diagnostic[]>([]);
  const read = async (name: string, bytes: Uint8Array, encoding?: TextEncoding): Promise<void> => {
    const opened = await openTable(bytes, encoding);
    setDiagnostics(opened.diagnostics);
    if (!opened.ok) return encoding === undefined ? setTable(null) : undefined;
    const { sheets, suggested } = opened.value;
    const sheet = suggested?.sheet ?? 0;
    setTable({ name, bytes, file: opened.value, sheet, reading: suggested?.reading ?? readingOf(sheets[sheet]?.rows ?? [], 0) });
  };
  const change = (part: (now: OpenTable) => Partial<OpenTable>): void => setTable((now) => (now === null ? null : { ...now, ...part(now) }));
  return {
    table,
    diagnostics,
    open: async (file) => read(file.name, new Uint8Array(await file.arrayBuffer())),
    setEncoding: (encoding) => {
      if (table !== null) void read(table.name, table.bytes, encoding);
    },
    setSheet: (sheet) => change(({ file }) => ({ sheet, reading: readingOf(file.sheets[sheet]!.rows, 0) })),
    setHeaderRow: (row) => change(({ file, sheet }) => ({ reading: readingOf(file.sheets[sheet]!.rows, row) })),
    // A column of the table comes from one column of the file: the other lets go of it.
    setColumn: (at, code) =>
      change(({ reading }) => ({ reading: { ...reading, matching: reading.matching.map((one, i) => (i === at ? code : one === code ? null : one)) } })),
  };
}
