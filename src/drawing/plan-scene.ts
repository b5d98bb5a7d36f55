import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import type { Opening, Storey } from '../model/storey.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import type { WallFrame } from './plan-frame.ts';
import type { Pen } from './plan-pen.ts';

/** The picture of one thing. */
export interface Picture {
  readonly items: readonly Item[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** What the pictures of a storey are made from. */
export interface PlanScene {
  readonly storey: Storey;
  readonly plan: Plan;
  readonly ctx: DrawContext;
  readonly pen: Pen;
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly frames: { readonly get: (wallId: string) => WallFrame | null };
  /** Adds a picture; it is made only when one of the parts it depends on is not the same as the time before. */
  readonly draw: (kind: string, id: string, parts: readonly unknown[], make: () => Picture) => void;
}

/** All things of a record, or those that are asked for and there. */
export const chosen = <T>(record: Readonly<Record<string, T>>, only: ReadonlySet<string> | null): readonly T[] =>
  only === null ? Object.values(record) : [...only].flatMap((id) => record[id] ?? []);
