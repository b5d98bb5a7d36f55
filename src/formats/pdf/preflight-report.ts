import type { Rect } from '../../geometry/rect.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** The boxes of a page as read back, mm from the lower left corner of the paper; null where the page has none. */
export interface PageBoxesReport {
  readonly media: Rect;
  readonly bleed: Rect | null;
  readonly trim: Rect | null;
}

/**
 * What our own reading of a finished PDF found. It proves structure, not conformance: `claims` is what the file says of
 * itself, to be shown as 「PDF/X-4，结构自检」 and never as certified.
 */
export interface PreflightReport {
  /** No finding of severity error. */
  readonly ok: boolean;
  readonly pages: readonly PageBoxesReport[];
  /** Plates with paint on them: Cyan, Magenta, Yellow, Black in this order, then the spots by name. */
  readonly inks: readonly string[];
  readonly findings: readonly Diagnostic[];
  /** GTS_PDFXVersion of the XMP, `PDF/X-4`; null where there is none. */
  readonly claims: string | null;
  /** OutputConditionIdentifier of the output intent. */
  readonly condition: string | null;
}
