import type { PointerInput } from '../api.ts';
import { snapToLines } from './line-index.ts';
import type { Snapped } from '../snapping/snap-point.ts';
import { storeyOf } from '../storey-view.ts';
import type { ToolContext } from '../tools/tool.ts';

const CATCH_PX = 10;

/** A point on what is traced from: caught by its lines, where it has any, unless Alt is held. Fractions of a mm stay: a picture has them. */
export function onUnderlay(tool: ToolContext, { at, alt }: Pick<PointerInput, 'at' | 'alt'>): Snapped {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const caught = storey === null || alt ? null : snapToLines(storey, at, tool.mm(CATCH_PX));
  if (caught === null) return { point: at, hint: null };
  return { point: caught.point, hint: { point: caught.point, why: { key: caught.key }, guides: [] } };
}
