import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { LayerRole, ReadyPlan } from '../../model/plan-file.ts';
import type { Underlay } from '../../model/plan-part.ts';

/** What a person chooses before a file that was read becomes part of a plan. */
export interface ImportChoices {
  /** mm a unit of the drawing: `file.unit`, or what the person said. Of no meaning for Sweet Home 3D. */
  readonly mmPerUnit: number;
  /** Roles by layer; a layer that is not named has its guess, and is an underlay without one. */
  readonly roles: Readonly<Record<string, LayerRole>>;
  /** Gaps in walls up to this width are closed, mm; 0 closes none. */
  readonly gapMm: number;
  /** Only what lies in this part of the drawing, in its units; null: everything. */
  readonly part: Rect | null;
  /** Which storey of a file that has several. */
  readonly storey: number;
  /** Walls around closed outlines of rooms that no wall was found for: their thickness in mm; 0 makes them virtual walls. */
  readonly roomWallMm: number;
  /** Title of the underlay that is made of the lines. */
  readonly title: string;
}

/** A gap that was closed, in mm of the plan. */
export interface ClosedGap {
  readonly from: Point;
  readonly to: Point;
  readonly widthMm: number;
  /** `opening`: a door or window stands there; `column`: a column; `gap`: nothing, it was narrow enough. */
  readonly why: 'opening' | 'column' | 'gap';
}

/** What became of a file. */
export interface ImportReport {
  readonly closed: readonly ClosedGap[];
  /** Lines that stayed underlay, by layer. */
  readonly underlay: readonly { readonly layer: string; readonly lines: number }[];
  /** Names of rooms around which the walls are not closed. */
  readonly open: readonly { readonly name: string; readonly at: Point }[];
  /** Rooms whose area is written on the drawing, with the area that came out, m². */
  readonly areas: readonly { readonly name: string; readonly printedM2: number; readonly netM2: number }[];
  /** Walls and openings that could not be placed. */
  readonly refused: readonly { readonly what: 'wall' | 'opening'; readonly at: Point; readonly code: string }[];
}

/** What a file turns into, in mm, with the lower left corner of what was read near the origin. */
export interface ImportPlan extends Pick<ReadyPlan, 'walls' | 'openings' | 'rooms' | 'fixtures' | 'labels' | 'dimensions'> {
  readonly underlay: Omit<Underlay, 'id'> | null;
  readonly report: Pick<ImportReport, 'closed' | 'underlay'>;
}
