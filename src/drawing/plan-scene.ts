import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import type { Opening, Storey } from '../model/storey.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import type { WallFrame } from './plan-frame.ts';
import type { Pen } from './plan-pen.ts';

/** A chunk that may not have to be made: the owner and all parts that its picture depends on. */
export interface ChunkDraft {
  readonly key: string;
  readonly owner: object;
  readonly parts: readonly unknown[];
  make(): { items: readonly Item[]; diagnostics?: readonly Diagnostic[] };
}

/** What the drafts of a storey are made from. */
export interface PlanScene {
  readonly storey: Storey;
  readonly plan: Plan;
  readonly ctx: DrawContext;
  readonly pen: Pen;
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly frames: ReadonlyMap<string, WallFrame>;
}
