import type { Opening, Storey } from '../../../model/storey.ts';
import { freeStretches } from '../../openings-on-wall.ts';
import { beside, pointAlong, storeyOf, wallLine } from '../../storey-view.ts';
import { toStep } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

/** No opening is narrower, mm. */
const LEAST = 300;

/** One end of an opening follows the pointer, the other stays. */
export function showOpeningResize(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const opening = storey?.openings[data.handle.ref.id];
  const wall = opening && storey?.walls[opening.wallId];
  const line = storey && wall && wallLine(storey, wall);
  if (!storey || !opening || !line) return {};
  const pulled = beside(line, data.at).along - beside(line, data.from).along;
  const wished = opening.width + data.handle.dx * pulled;
  const width = widthWithin(storey, opening, data.handle.dx, tool.state.snaps.grid && !data.free ? toStep(wished, 50) : wished);
  const at = opening.at + Math.round((data.handle.dx * (width - opening.width)) / 2);
  const [from, to] = [pointAlong(line, at - width / 2), pointAlong(line, at + width / 2)];
  return {
    edits:
      width === opening.width
        ? []
        : [{ verb: 'setOpening', args: { storeyId: storey.id, openingId: opening.id, changes: { at, width } } }],
    label: 'undo.resizeOpening',
    preview: [{ kind: 'measure', from, to, mm: width }],
  };
}

/** Between the least width and what its stretch of wall leaves; whole and of the same parity, so the other end stays. */
function widthWithin(storey: Storey, opening: Opening, dx: number, wished: number): number {
  const wall = storey.walls[opening.wallId]!;
  const stretch = freeStretches(storey, wall, opening.id).find(([from, to]) => from <= opening.at && opening.at <= to);
  const [from, to] = stretch ?? [opening.at - opening.width / 2, opening.at + opening.width / 2];
  const most = dx > 0 ? to - (opening.at - opening.width / 2) : opening.at + opening.width / 2 - from;
  const width = Math.floor(Math.min(most, Math.max(LEAST, wished)));
  return opening.width + 2 * Math.round((width - opening.width) / 2 - 0.25);
}
