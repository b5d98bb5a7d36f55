import { composeContactSheet } from '../drawing/compose-contact-sheet.ts';
import type { DrawContext } from '../drawing/context.ts';
import { writePdf } from '../formats/pdf/write-pdf.ts';
import type { PdfPicture, PdfProfile } from '../formats/pdf/pdf-options.ts';
import { writeXlsx } from '../formats/xlsx/write-xlsx.ts';
import { success, type Result } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { ExportedFile } from './exported-file.ts';
import { fileName } from './file-name.ts';
import { listTitle, listWorkbook } from './sign-list/list-workbook.ts';
import type { SignRow } from './sign-list/sign-rows.ts';

/** The 制作清单 as .xlsx. */
export async function listFile(project: Project, rows: readonly SignRow[], day: string): Promise<ExportedFile> {
  const bytes = await writeXlsx(listWorkbook(project, rows, day));
  return { name: fileName([project.centre.unit, '制作清单'], 'xlsx'), bytes, kind: 'xlsx', findings: [] };
}

/** What the contact sheet is written with. */
export interface ContactRun {
  readonly ctx: DrawContext;
  readonly profile: PdfProfile;
  readonly day: string;
  readonly pictures?: ReadonlyMap<string, PdfPicture>;
}

const pictureOf = ({ number, kind, sign, drawing }: SignRow) => ({
  number,
  kind,
  words: drawing.title === kind ? '' : drawing.title,
  note: `${sign.size.width} × ${sign.size.height} mm　${sign.copies} 件`,
  drawing,
});

/** All signs at a glance, with the numbers of the list. It goes to an office and not to a press, so preflight is not asked. */
export function contactSheetFile(project: Project, rows: readonly SignRow[], { ctx, profile, day, pictures }: ContactRun): Result<ExportedFile> {
  const title = `${listTitle(project)}　图样`;
  const pages = composeContactSheet(title, rows.map(pictureOf), ctx);
  const written = writePdf(pages, { title, creationDate: day, profile, marks: false, outlines: 'forms', ...(pictures === undefined ? {} : { pictures }) });
  if (!written.ok) return written;
  const name = fileName([project.centre.unit, '标牌图样'], 'pdf');
  return success({ name, bytes: written.value, kind: 'pdf', findings: [], pages: pages.length }, written.diagnostics);
}
