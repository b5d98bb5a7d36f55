import type { Rect } from '../../geometry/rect.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Sheet, SheetView } from '../../model/sheet.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';

/** A finding of the check as it stands on a drawing: plain words and places, whoever made them. */
export interface SheetFinding {
  readonly number: number;
  /** 错误, 警告, 建议 as written on the list. */
  readonly severity: string;
  readonly text: string;
  readonly clause: string;
  readonly places: readonly EntityRef[];
}

/** What a sheet shows that is not in the project. */
export interface SheetExtras {
  readonly findings?: readonly SheetFinding[];
  /** Numbers of the 制作清单 by the ids of signs; signs are numbered in the order of the project where none are given. */
  readonly signNumbers?: ReadonlyMap<string, number>;
}

/** What a sheet is composed from; `area` (mm of paper) is free inside the frame, above the title block. */
export interface SheetScene<V extends SheetView = SheetView> {
  readonly project: Project;
  readonly sheet: Sheet;
  readonly view: V;
  readonly ctx: DrawContext;
  readonly source: EntityRef;
  readonly frame: Rect;
  readonly area: Rect;
  readonly extras: SheetExtras;
}

/** What stands on the pages of a sheet within their frames. */
export interface SheetBody {
  /** At least one page. */
  readonly pages: readonly (readonly Item[])[];
  /** As written in the title block. */
  readonly scale: string;
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
