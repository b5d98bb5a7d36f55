import type { Diagnostic } from '../model/diagnostic.ts';
import type { PreflightReport } from '../formats/pdf/preflight-report.ts';

/** A finished file, ready to be saved, and what our own reading of it found. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: 'pdf' | 'svg' | 'dxf' | 'png' | 'xlsx' | 'zip' | 'sh3d' | 'txt';
  readonly findings: readonly Diagnostic[];
  /** Of a report: how many pages it has. */
  readonly pages?: number;
  /** Of a zip: the names of the files in it. */
  readonly files?: readonly string[];
  /** Of a PDF: its pages and plates as read back. */
  readonly preflight?: PreflightReport;
}
