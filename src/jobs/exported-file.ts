import type { PreflightReport } from '../formats/pdf/preflight-report.ts';

/** A finished file, ready to be saved. A PDF carries what our own reading of it found. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: 'pdf' | 'svg';
  readonly preflight?: PreflightReport;
}
