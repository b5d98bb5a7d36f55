import type { Rect } from '../../geometry/rect.ts';
import type { Diagnostic, DiagnosticSeverity } from '../../model/diagnostic.ts';

/** The boxes of a page as read back, mm from the lower left corner of the paper; null where the page has none. */
export interface PageBoxesReport {
  readonly media: Rect;
  readonly bleed: Rect | null;
  readonly trim: Rect | null;
}

/** A bitmap of a page; pixels in an inch of the finished piece. */
export interface ImageReport {
  readonly width: number;
  readonly height: number;
  readonly ppi: number;
  readonly space: string;
}

/** What was found on one page. */
export interface PageReport extends PageBoxesReport {
  /** Points in a unit of the page; 1 but for very long pages. */
  readonly userUnit: number;
  /** Plates with paint on them, ordered as those of the file. */
  readonly inks: readonly string[];
  /**
   * The most ink that lies on one place, percent. Each paint clears the plates below it, so the most of one paint is the
   * most of the page; spots count on plates of their own and not here.
   */
  readonly coverage: number;
  /** The thinnest line of the finished piece, points; null where there is none. */
  readonly thinnestPt: number | null;
  readonly images: readonly ImageReport[];
}

/**
 * What our own reading of a finished PDF found. It proves structure, not conformance: `claims` is what the file says of
 * itself, to be shown as 「PDF/X-4，结构自检」 and never as certified.
 */
export interface PreflightReport {
  /** No finding of severity error. */
  readonly ok: boolean;
  /** 10 for a file at 1:10, to be enlarged ten times; 1 for true size. */
  readonly scale: number;
  readonly pages: readonly PageReport[];
  /** Plates with paint on them: Cyan, Magenta, Yellow, Black in this order, then the spots by name. */
  readonly inks: readonly string[];
  /** Spots that the file declares, painted or not, by name. */
  readonly declared: readonly string[];
  /** Fonts that the file lists: none, since all text is to be outlines. */
  readonly fonts: readonly string[];
  readonly findings: readonly Diagnostic[];
  /** GTS_PDFXVersion of the XMP, `PDF/X-4`; null where there is none. */
  readonly claims: string | null;
  /** OutputConditionIdentifier of the output intent. */
  readonly condition: string | null;
}

/** What a file is held to. */
export interface PreflightDemands {
  /** Most ink on one place before a warning, percent. */
  readonly coverage: number;
  /** Least line before a warning, points of the finished piece. */
  readonly strokePt: number;
  /** Least resolution before a warning, pixels in an inch of the finished piece. */
  readonly ppi: number;
  /** The spots that the file may paint with; null = any. */
  readonly spots: readonly string[] | null;
  /** The condition it has to be made for; null = any. */
  readonly condition: string | null;
  /** How a user unit is taken: some programs open such a page at a wrong size. */
  readonly userUnit: DiagnosticSeverity;
}

/**
 * What every file is held to. Figures of GWG's large format profile: warn under a quarter point, over 300 % of ink; 100 ppi
 * is the least that sign shops ask for.
 */
export const USUAL_DEMANDS: PreflightDemands = { coverage: 300, strokePt: 0.25, ppi: 100, spots: null, condition: null, userUnit: 'warning' };
