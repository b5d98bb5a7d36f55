export { exceedsPdf, slugBox } from './page-boxes.ts';
export type { PdfOptions, PdfProfile } from './pdf-options.ts';
export { preflight } from './preflight.ts';
export type { PageBoxesReport, PreflightReport } from './preflight-report.ts';
export { measurePdf, type MeasuredPage, type MeasuredPath } from './read-paths.ts';
export { writePdf } from './write-pdf.ts';
