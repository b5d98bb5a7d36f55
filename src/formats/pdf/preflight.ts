import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import { contentRunner, type ContentRunner } from './content-interpreter.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { pagesOf, type PdfPage } from './pdf-pages.ts';
import { boxesOf, boxProblems } from './preflight-boxes.ts';
import { documentFacts, fontsOf } from './preflight-document.ts';
import { pageEntryProblems, watchPage } from './preflight-page.ts';
import type { PreflightReport } from './preflight-report.ts';

const PROCESS_ORDER = ['Cyan', 'Magenta', 'Yellow', 'Black'];

function inkList(inks: ReadonlySet<string>): readonly string[] {
  const spots = [...inks].filter((ink) => !PROCESS_ORDER.includes(ink)).sort((a, b) => (a < b ? -1 : 1));
  return [...PROCESS_ORDER.filter((ink) => inks.has(ink)), ...spots];
}

function pageFindings(page: PdfPage, number: number, run: ContentRunner, inks: Set<string>): Diagnostic[] {
  const content = page.content();
  const watch = watchPage(number, page.trim);
  if (content !== null) run(content, page.resources, watch);
  for (const ink of watch.inks) inks.add(ink);
  return [
    ...boxProblems(page, number),
    ...pageEntryProblems(page.entries, number),
    ...(content === null ? [problem('preflight.unreadableContent', { page: number })] : []),
    ...watch.findings(),
  ];
}

/** Each font once, however many pages list it. */
function fontFindings(file: PdfFile, pages: readonly PdfPage[]): Diagnostic[] {
  const resources = new Set(pages.map((page) => page.resources));
  const fonts = new Set([...resources].flatMap((dictionary) => fontsOf(file, dictionary)));
  return [...fonts].map((font) => problem('preflight.font', { font }));
}

/**
 * Reads a finished PDF back with a parser of its own and says what is in it: boxes, plates, output intent, claim, and
 * everything that a print shop would send back. Never throws, whatever the bytes are.
 */
export function preflight(bytes: Uint8Array): PreflightReport {
  const opened = openPdf(bytes);
  if (!opened.ok) {
    return { ok: false, pages: [], inks: [], findings: opened.diagnostics, claims: null, condition: null };
  }
  const file = opened.value;
  const pages = pagesOf(file);
  const run = contentRunner(file);
  const inks = new Set<string>();
  const facts = documentFacts(file);
  const faults = [
    ...(pages.length === 0 ? [problem('preflight.noPages')] : []),
    ...facts.findings,
    ...fontFindings(file, pages),
    ...pages.flatMap((page, i) => pageFindings(page, i + 1, run, inks)),
  ];
  const ok = faults.every((fault) => fault.severity !== 'error');
  const plates = inkList(inks);
  const checked: Diagnostic = {
    code: 'preflight.checked',
    severity: 'info',
    data: { pages: pages.length, inks: plates.join('、'), condition: facts.condition },
  };
  return {
    ok,
    pages: pages.map(boxesOf),
    inks: plates,
    findings: ok && facts.claims === 'PDF/X-4' ? [checked, ...faults] : faults,
    claims: facts.claims,
    condition: facts.condition,
  };
}
