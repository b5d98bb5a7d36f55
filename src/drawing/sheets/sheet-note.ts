import type { Diagnostic, DiagnosticSeverity, Json } from '../../model/diagnostic.ts';
import type { SheetScene } from './scene.ts';

/** Something to be said of a sheet, named by its number or title. */
export const sheetNote = ({ sheet }: Pick<SheetScene, 'sheet'>, code: string, data: Readonly<Record<string, Json>>, severity: DiagnosticSeverity = 'warning'): Diagnostic => ({
  code,
  severity,
  subject: { kind: 'sheet', id: sheet.id },
  data: { sheet: sheet.number || sheet.title, ...data },
});
