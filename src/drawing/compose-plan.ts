import { inflate, unionRect, type Rect } from '../geometry/rect.ts';
import { problem } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { Composed, DrawContext } from './context.ts';
import { planChunks, type PlanOptions } from './plan-chunks.ts';

const NOWHERE: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };
/** Paper mm around all that is painted. */
const MARGIN = 1;

/**
 * A storey's plan in its own coordinates (mm, y up), with line widths and characters for `scale`. Reports rooms without a
 * face of their own (`plan.roomUnbound`, `plan.roomsShareFace`), tags that do not fit (`plan.tagDoesNotFit`), characters
 * that the font lacks (`text.missingGlyph`) and a storey that is not there (`plan.storeyMissing`).
 */
export function composePlan(project: Project, storeyId: string, ctx: DrawContext, options: PlanOptions): Composed {
  const storey = project.storeys.find(({ id }) => id === storeyId);
  const chunks = planChunks(project, storeyId, ctx, options);
  const painted = chunks.filter(({ items }) => items.length > 0).map(({ bounds }) => bounds);
  const size = painted.length === 0 ? NOWHERE : inflate(painted.reduce(unionRect), MARGIN * options.scale);
  const items = chunks.flatMap((chunk) => chunk.items);
  const missing = storey ? [] : [problem('plan.storeyMissing', { storey: storeyId })];
  return {
    drawing: { title: storey?.name ?? '', size, trim: size, bleed: 0, scale: options.scale, items },
    diagnostics: [...missing, ...chunks.flatMap((chunk) => chunk.diagnostics)],
  };
}
