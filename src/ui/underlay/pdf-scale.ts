import type { PdfPage } from '../workers/pdf-pages.ts';

/** Scales that drawings of buildings are made at, as 1 : n. */
export const PDF_SCALES = ['50', '100', '150', '200', '500'] as const;
export type PdfScale = 'unknown' | 'other' | (typeof PDF_SCALES)[number];
export const PDF_SCALE_CHOICES: readonly PdfScale[] = ['unknown', ...PDF_SCALES, 'other'];
export const PDF_DPI = ['100', '150', '200', '300'] as const;
export type PdfDpi = (typeof PDF_DPI)[number];

/** How wide the paper is in the building, mm; null where the scale is not known. */
export function pdfWidthMm(page: PdfPage, scale: PdfScale, other: number | null): number | null {
  const n = scale === 'unknown' ? null : scale === 'other' ? other : Number(scale);
  return n === null ? null : Math.round(page.widthMm * n);
}
