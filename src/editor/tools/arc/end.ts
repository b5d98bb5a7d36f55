import type { KeyInput } from '../../api.ts';
import { aimed, endOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import type { ArcStates } from './states.ts';

const START: Next<ArcStates> = { to: 'idle', data: { aim: null } };

/** The other end follows the pointer. */
export const end: ToolState<ArcStates, 'end'> = {
  cursor: 'crosshair',
  hint: 'hint.arc.end',
  pointerMove: (_tool, data, event) => ({ to: 'end', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => place(tool, aimed(data, event)),
  key,
  show(tool, data) {
    const to = endOf(tool, data);
    return { preview: pieceShapes(data, to.point), snapHint: to.hint, typed: shownTyping(data.typing, '∠'), anchor: data.corners[0]! };
  },
};

function place(tool: ToolContext, data: Chain): Next<ArcStates> | undefined {
  const to = nextCorner(data, endOf(tool, data));
  return to === null ? undefined : { to: 'bulge', data: { from: data.corners[0]!, to, aim: data.aim, typing: NOTHING_TYPED } };
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<ArcStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'end', data: { ...data, typing } };
  if (event.key === 'Enter') return place(tool, data) ?? { to: 'end', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'end', data: { ...data, typing: NOTHING_TYPED } };
  return event.key === 'Escape' || event.key === 'Backspace' ? START : null;
}
