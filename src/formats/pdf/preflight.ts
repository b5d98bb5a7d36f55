import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import { contentRunner, type ContentRunner } from './content-interpreter.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { pagesOf, type PdfPage } from './pdf-pages.ts';
import { boxesOf, boxProblems } from './preflight-boxes.ts';
import { documentFacts, fontsOf } from './preflight-document.ts';
import { declaredSpots, inkList, inkProblems } from './preflight-inks.ts';
import { pageEntryProblems, watchPage } from './preflight-page.ts';
import { USUAL_DEMANDS, type PageReport, type PreflightDemands, type PreflightReport } from './preflight-report.ts';

interface Look {
  readonly file: PdfFile;
  readonly run: ContentRunner;
  readonly scale: number;
  readonly demands: PreflightDemands;
}

function lookAt(page: PdfPage, number: number, { file, run, scale, demands }: Look): { report: PageReport; findings: Diagnostic[] } {
  const content = page.content();
  const { trim, userUnit } = page;
  const watch = watchPage({ file, number, trim, userUnit, scale }, demands);
  if (content !== null) run(content, page.resources, watch);
  return {
    report: {
      ...boxesOf(page),
      userUnit,
      inks: inkList(watch.inks),
      coverage: watch.coverage(),
      thinnestPt: watch.thinnestPt(),
      images: watch.images,
    },
    findings: [
      ...boxProblems(page, number, demands),
      ...pageEntryProblems(page.entries, number),
      ...(content === null ? [problem('preflight.unreadableContent', { page: number })] : []),
      ...watch.findings(),
    ],
  };
}

/** Each font once, however many pages list it. */
function fontList(file: PdfFile, pages: readonly PdfPage[]): readonly string[] {
  const resources = new Set(pages.map((page) => page.resources));
  return [...new Set([...resources].flatMap((dictionary) => fontsOf(file, dictionary)))];
}

const UNREADABLE = { ok: false, scale: 1, pages: [], inks: [], declared: [], fonts: [], claims: null, condition: null } as const;

function conditionProblems(condition: string | null, demands: PreflightDemands): Diagnostic[] {
  if (demands.condition === null || condition === null || condition === demands.condition) return [];
  return [problem('preflight.otherCondition', { condition, wanted: demands.condition })];
}

/** What a person is told of a file that has the structure it claims. */
function remarks({ ok, claims, pages, inks, condition, scale }: Omit<PreflightReport, 'findings'>): Diagnostic[] {
  const info = (code: string, data: Diagnostic['data']): Diagnostic => ({ code, severity: 'info', data: data! });
  return [
    ...(ok && claims === 'PDF/X-4' ? [info('preflight.checked', { pages: pages.length, inks: inks.join('、'), condition })] : []),
    ...(scale === 1 ? [] : [info('preflight.scale', { scale })]),
  ];
}

/**
 * Reads a finished PDF back with a parser of its own and says what is in it: boxes, plates, scale, output intent, claim, and
 * everything that a print shop would send back. Never throws, whatever the bytes are.
 */
export function preflight(bytes: Uint8Array, demands: PreflightDemands = USUAL_DEMANDS): PreflightReport {
  const opened = openPdf(bytes);
  if (!opened.ok) return { ...UNREADABLE, findings: opened.diagnostics };
  const file = opened.value;
  const pages = pagesOf(file);
  const facts = documentFacts(file);
  const look: Look = { file, run: contentRunner(file), scale: facts.scale, demands };
  const looks = pages.map((page, i) => lookAt(page, i + 1, look));
  const used = new Set(looks.flatMap(({ report }) => report.inks));
  const declared = declaredSpots(file, pages);
  const fonts = fontList(file, pages);
  const faults = [
    ...(pages.length === 0 ? [problem('preflight.noPages')] : []),
    ...facts.findings,
    ...conditionProblems(facts.condition, demands),
    ...fonts.map((font) => problem('preflight.font', { font })),
    ...inkProblems(used, declared, demands),
    ...looks.flatMap(({ findings }) => findings),
  ];
  const ok = faults.every((fault) => fault.severity !== 'error');
  const { claims, condition, scale } = facts;
  const found = { ok, scale, pages: looks.map(({ report }) => report), inks: inkList(used), declared, fonts, claims, condition };
  return { ...found, findings: [...remarks(found), ...faults] };
}
