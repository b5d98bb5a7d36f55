import type { Edit } from '../../../model/edits/edit.ts';
import type { KeyInput } from '../../api.ts';
import { areaShapes } from '../../live/area-shapes.ts';
import { aimed, endOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import type { VirtualWallStates } from './states.ts';

const START: Next<VirtualWallStates> = { to: 'idle', data: { aim: null } };

/** The other end follows the pointer; both parts tell their areas. */
export const second: ToolState<VirtualWallStates, 'second'> = {
  cursor: 'crosshair',
  hint: 'hint.virtualWall.second',
  pointerMove: (_tool, data, event) => ({ to: 'second', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => split(tool, aimed(data, event)),
  key,
  show,
};

function split(tool: ToolContext, data: Chain): Next<VirtualWallStates> | undefined {
  const edits = splitEdits(tool, data);
  return edits.length === 0 ? undefined : { ...START, commit: { label: 'undo.addVirtualWall', edits } };
}

function splitEdits(tool: ToolContext, data: Chain): readonly Edit[] {
  const end = nextCorner(data, endOf(tool, data));
  if (end === null) return [];
  const { storeyId } = tool.state;
  return [{ verb: 'addWalls', args: { storeyId, points: [data.corners[0]!, end], closed: false, kind: 'virtual', thickness: 0 } }];
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<VirtualWallStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'second', data: { ...data, typing } };
  if (event.key === 'Enter') return split(tool, data) ?? { to: 'second', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'second', data: { ...data, typing: NOTHING_TYPED } };
  return event.key === 'Escape' || event.key === 'Backspace' ? START : null;
}

function show(tool: ToolContext, data: Chain): Shown {
  const end = endOf(tool, data);
  return {
    edits: splitEdits(tool, data),
    settled: [],
    label: 'undo.addVirtualWall',
    preview: pieceShapes(data, end.point),
    live: (before, after) => areaShapes(before, after),
    snapHint: end.hint,
    typed: shownTyping(data.typing, '∠'),
    anchor: data.corners[0]!,
  };
}
