import type { Point } from '../../../geometry/point.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import type { KeyInput } from '../../api.ts';
import { wallMade } from '../../pens.ts';
import { aimed, endOf, grown, hintOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import type { WallStates } from './states.ts';

const START: Next<WallStates> = { to: 'idle', data: { aim: null } };

/** A chain grows with each click; a click on its start closes it. */
export const drawing: ToolState<WallStates, 'drawing'> = {
  cursor: 'crosshair',
  hint: 'hint.wall.drawing',
  pointerMove: (_tool, data, event) => ({ to: 'drawing', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => place(tool, aimed(data, event)),
  doubleClick: (_tool, data) => (data.corners.length > 1 ? { ...START, commit: true } : undefined),
  key,
  show,
};

function place(tool: ToolContext, data: Chain): Next<WallStates> | undefined {
  const end = endOf(tool, data);
  if (end.closes) return { ...START, commit: { label: 'undo.addWalls', edits: chainEdits(tool, data.corners, true) } };
  const corner = nextCorner(data, end);
  return corner === null ? undefined : { to: 'drawing', data: grown(data, corner) };
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<WallStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'drawing', data: { ...data, typing } };
  switch (event.key) {
    case 'Enter':
      return isTyping(data.typing) ? (place(tool, data) ?? null) : { ...START, commit: true };
    case 'Escape':
      if (isTyping(data.typing)) return { to: 'drawing', data: { ...data, typing: NOTHING_TYPED } };
      // The walls that stand already are kept; undo takes the whole chain away.
      return { ...START, commit: true };
    case 'Backspace':
      return data.corners.length > 1 ? { to: 'drawing', data: { ...data, corners: data.corners.slice(0, -1) } } : START;
    default:
      return null;
  }
}

/** The edit that builds the chain; none for a chain of one corner. */
function chainEdits(tool: ToolContext, corners: readonly Point[], closed: boolean): readonly Edit[] {
  if (corners.length < 2) return [];
  return [{ verb: 'addWalls', args: { storeyId: tool.state.storeyId, points: corners, closed, ...wallMade(tool.state.pens.wall) } }];
}

/** The wall under way stands in the draft as it will be joined; what ends the chain keeps the corners that were set. */
function show(tool: ToolContext, data: Chain): Shown {
  const end = endOf(tool, data);
  const corner = end.closes ? null : nextCorner(data, end);
  return {
    edits: chainEdits(tool, corner === null ? data.corners : [...data.corners, corner], end.closes),
    settled: chainEdits(tool, data.corners, false),
    label: 'undo.addWalls',
    preview: pieceShapes(data, end.point),
    snapHint: hintOf(end),
    typed: shownTyping(data.typing, '∠'),
    anchor: data.corners.at(-1)!,
  };
}
