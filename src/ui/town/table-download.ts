import { safeName } from '../../jobs/file-name.ts';
import { tableFile } from '../../jobs/town/table-workbook.ts';
import { words } from '../i18n.ts';
import { download } from '../session/download.ts';
import { platform } from '../session/platform.ts';
import type { TownSession } from './town-session.ts';
import { isBlank } from './town-state.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table as a workbook with lists to choose from and notes: to be filled in elsewhere and taken up again. */
export async function downloadTable({ name, place, known, store }: TownSession): Promise<void> {
  const rows = store.getState().history.lines.filter((line) => !isBlank(line)).map(({ texts }) => texts);
  const bytes = await tableFile({ place, rows }, known, platform.today());
  download(`${safeName(words('townView.tableFile', { name }))}.xlsx`, bytes, XLSX);
}
