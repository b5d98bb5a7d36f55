import type { KeyInput } from '../../api.ts';
import { aimed, endOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import type { DimensionStates } from './states.ts';

const START: Next<DimensionStates> = { to: 'idle', data: { aim: null } };

/** The second point follows the pointer. */
export const second: ToolState<DimensionStates, 'second'> = {
  cursor: 'crosshair',
  hint: 'hint.dimension.second',
  pointerMove: (_tool, data, event) => ({ to: 'second', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => place(tool, aimed(data, event)),
  key,
  show(tool, data) {
    const to = endOf(tool, data);
    return { preview: pieceShapes(data, to.point), snapHint: to.hint, typed: shownTyping(data.typing, '∠'), anchor: data.corners[0]! };
  },
};

function place(tool: ToolContext, data: Chain): Next<DimensionStates> | undefined {
  const to = nextCorner(data, endOf(tool, data));
  if (to === null) return undefined;
  const { dimension: along } = tool.state.pens;
  return { to: 'line', data: { from: data.corners[0]!, to, aim: data.aim, typing: NOTHING_TYPED, along } };
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<DimensionStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'second', data: { ...data, typing } };
  if (event.key === 'Enter') return place(tool, data) ?? { to: 'second', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'second', data: { ...data, typing: NOTHING_TYPED } };
  return event.key === 'Escape' || event.key === 'Backspace' ? START : null;
}
