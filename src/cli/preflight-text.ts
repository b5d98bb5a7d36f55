import type { PageReport, PreflightReport } from '../jobs/preflight-pdf.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Session } from './session.ts';

const MARKS: Readonly<Record<Diagnostic['severity'], string>> = { error: '●', warning: '▲', info: '·' };

/** Millimetres without a tail of zeros. */
const mm = (v: number): string => String(Math.round(v * 100) / 100);

const sizeOf = (box: PageReport['trim']): string => (box === null ? '—' : `${mm(box.x1 - box.x0)} × ${mm(box.y1 - box.y0)}`);

/** How far the bleed goes beyond the trim, by its least side. */
function bleedOf({ trim, bleed }: PageReport): string {
  if (trim === null || bleed === null) return '—';
  return mm(Math.min(trim.x0 - bleed.x0, trim.y0 - bleed.y0, bleed.x1 - trim.x1, bleed.y1 - trim.y1));
}

function pageText(page: PageReport, number: number, session: Session): string {
  const { userUnit, inks, coverage, thinnestPt, images } = page;
  const parts = [
    session.word('cli.preflight.page', { page: number, trim: sizeOf(page.trim), bleed: bleedOf(page), media: sizeOf(page.media) }),
    ...(userUnit === 1 ? [] : [session.word('cli.preflight.userUnit', { userUnit })]),
    session.word('cli.preflight.inks', { inks: inks.join('、'), coverage }),
    ...(thinnestPt === null ? [] : [session.word('cli.preflight.thinnest', { thinnestPt })]),
    ...(images.length === 0 ? [] : [session.word('cli.preflight.images', { count: images.length, ppi: Math.min(...images.map(({ ppi }) => ppi)) })]),
  ];
  return `  ${parts.join(session.word('cli.preflight.and'))}\n`;
}

/** What a person reads: the file, what it is, each page in a line, then everything that was found. */
export function preflightText(file: string, report: PreflightReport, session: Session): string {
  const { claims, condition, scale, declared, fonts } = report;
  const facts = session.word('cli.preflight.file', {
    claims: claims ?? '—',
    condition: condition ?? '—',
    scale,
    spots: declared.length === 0 ? '—' : declared.join('、'),
    fonts: fonts.length,
  });
  return [
    `${file}\n`,
    `  ${facts}\n`,
    ...report.pages.map((page, i) => pageText(page, i + 1, session)),
    ...report.findings.map(({ code, severity, data }) => `  ${MARKS[severity]} ${session.word(code, { ...data })}\n`),
  ].join('');
}
