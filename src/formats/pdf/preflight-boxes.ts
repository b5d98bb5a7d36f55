import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import { MAX_PAGE_PT } from './page-boxes.ts';
import { boxInMm, type PdfPage } from './pdf-pages.ts';
import type { PageBoxesReport, PreflightDemands } from './preflight-report.ts';

/** Half of the last digit that a writer with four decimals gives. */
const SLACK_PT = 0.001;

const inside = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 - SLACK_PT &&
  inner.y0 >= outer.y0 - SLACK_PT &&
  inner.x1 <= outer.x1 + SLACK_PT &&
  inner.y1 <= outer.y1 + SLACK_PT;

const toMicrometre = (v: number): number => Math.round(v * 1000) / 1000;

/** The boxes of a page in mm, to the micrometre. */
export function boxesOf(page: PdfPage): PageBoxesReport {
  const media = page.media ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  const mm = (box: Rect): Rect => {
    const { x0, y0, x1, y1 } = boxInMm(box, media, page.userUnit);
    return { x0: toMicrometre(x0), y0: toMicrometre(y0), x1: toMicrometre(x1), y1: toMicrometre(y1) };
  };
  return { media: mm(media), bleed: page.bleed && mm(page.bleed), trim: page.trim && mm(page.trim) };
}

/** Trim ⊆ bleed ⊆ media, no crop box that cuts, no page past what PDF can hold; a user unit is told. `number` counts from 1. */
export function boxProblems(page: PdfPage, number: number, demands: Pick<PreflightDemands, 'userUnit'>): Diagnostic[] {
  const { media, bleed, trim, crop, userUnit } = page;
  if (media === null) return [problem('preflight.noMediaBox', { page: number })];
  const outer = bleed ?? media;
  const nested = (trim === null || inside(trim, outer)) && inside(outer, media);
  const tooLarge = Math.max(rectWidth(media), rectHeight(media)) > MAX_PAGE_PT;
  return [
    ...(trim === null ? [problem('preflight.noTrimBox', { page: number })] : []),
    ...(nested ? [] : [problem('preflight.boxOrder', { page: number })]),
    ...(crop !== null && !inside(media, crop) ? [problem('preflight.cropBox', { page: number })] : []),
    ...(userUnit === 1 ? [] : [{ code: 'preflight.userUnit', severity: demands.userUnit, data: { page: number, userUnit } } as const]),
    ...(tooLarge ? [problem('preflight.pageTooLarge', { page: number })] : []),
  ];
}
