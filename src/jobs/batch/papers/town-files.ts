import type { Drawing } from '../../../drawing/drawing.ts';
import { writePdf } from '../../../formats/pdf/write-pdf.ts';
import { writeXlsx } from '../../../formats/xlsx/write-xlsx.ts';
import { success, type Diagnostic, type Result } from '../../../model/diagnostic.ts';
import type { Platform } from '../../../model/platform.ts';
import type { FontSet } from '../../../text/types.ts';
import { loadDrawContext } from '../../draw-context.ts';
import { PROFILE } from '../../export-pdf.ts';
import { fileName } from '../../file-name.ts';
import { attempt } from '../../load-asset.ts';
import { REPORT_FACES } from '../../report/report-styles.ts';
import { loadStandards } from '../../standards.ts';
import type { Making } from '../making.ts';
import type { VillageFile } from '../run-village.ts';
import type { VillageFacts } from '../village-facts.ts';
import { townAllocationWorkbook } from './allocation-workbook.ts';
import { townListWorkbook } from './list-workbook.ts';
import { matrixPages } from './matrix-pages.ts';
import { matrixWorkbook } from './matrix-workbook.ts';
import { summaryPages } from './summary-pages.ts';
import { placeWord, type LeftOut, type TownPapers } from './town-papers.ts';

export interface TownFacts {
  /** In any order. */
  readonly villages: readonly VillageFacts[];
  readonly leftOut: readonly LeftOut[];
  /** YYYY-MM-DD, of the run. */
  readonly day: string;
  readonly words: (diagnostic: Diagnostic) => string;
  readonly ownFonts?: Making['ownFonts'];
}

interface Press {
  readonly fonts: FontSet;
  readonly icc: Uint8Array;
  readonly day: string;
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
}

function pdfFile(pages: readonly Drawing[], name: string, { icc, day, deflate }: Press): Result<VillageFile> {
  const title = name.replace(/\.pdf$/u, '').replaceAll('-', ' ');
  const profile = { name: PROFILE.name, icc };
  const bytes = writePdf(pages, { title, creationDate: day, profile, marks: false, outlines: 'forms', ...(deflate === undefined ? {} : { deflate }) });
  return bytes.ok ? success({ name, bytes: bytes.value }, bytes.diagnostics) : bytes;
}

async function papersOf(platform: Platform, { villages, leftOut, day, words }: TownFacts): Promise<Result<TownPapers>> {
  const used = new Set(villages.flatMap(({ standards }) => standards));
  const packs = await loadStandards(platform, [...used].sort());
  if (!packs.ok) return packs;
  return success({ place: placeWord(villages), day, villages: villages.toSorted((a, b) => a.number - b.number), leftOut, packs: packs.value, words });
}

/**
 * The files of a town as a whole, from the facts of its villages: the 制作清单 of all, the compliance matrix as .xlsx and .pdf,
 * the summary. The same facts on the same day give the same bytes.
 */
export async function townFiles(platform: Platform, facts: TownFacts, deflate?: Press['deflate']): Promise<Result<readonly VillageFile[]>> {
  const [papers, context, icc] = await Promise.all([
    papersOf(platform, facts),
    loadDrawContext(platform, undefined, { faces: REPORT_FACES, ...(facts.ownFonts === undefined ? {} : { ownFonts: facts.ownFonts }) }),
    attempt(() => platform.asset(PROFILE.file), 'job.profileUnavailable', { file: PROFILE.file }),
  ]);
  if (!papers.ok) return papers;
  if (!context.ok) return context;
  if (!icc.ok) return icc;
  const { fonts } = context.value;
  const press: Press = { fonts, icc: icc.value, day: facts.day, ...(deflate === undefined ? {} : { deflate }) };
  const named = (what: string, ending: string): string => fileName([papers.value.place, what], ending);
  const matrix = pdfFile(matrixPages(papers.value, fonts), named('合规矩阵', 'pdf'), press);
  if (!matrix.ok) return matrix;
  const summary = pdfFile(summaryPages(papers.value, fonts), named('概要', 'pdf'), press);
  if (!summary.ok) return summary;
  const allocation = townAllocationWorkbook(papers.value);
  return success([
    { name: named('制作清单', 'xlsx'), bytes: await writeXlsx(townListWorkbook(papers.value)) },
    { name: named('合规矩阵', 'xlsx'), bytes: await writeXlsx(matrixWorkbook(papers.value)) },
    matrix.value,
    summary.value,
    ...(allocation === null ? [] : [{ name: named('用房分配汇总', 'xlsx'), bytes: await writeXlsx(allocation) }]),
  ]);
}
