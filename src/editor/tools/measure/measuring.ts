import type { KeyInput } from '../../api.ts';
import { aimed, endOf, grown, hintOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import { measuredShapes, measuredWords } from './measured.ts';
import type { MeasureStates } from './states.ts';

const START: Next<MeasureStates> = { to: 'idle', data: { aim: null } };

/** Each click measures on; a click on the start closes an area, Enter ends the chain. */
export const measuring: ToolState<MeasureStates, 'measuring'> = {
  cursor: 'crosshair',
  hint: 'hint.measure.measuring',
  pointerMove: (_tool, data, event) => ({ to: 'measuring', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => place(tool, aimed(data, event)),
  doubleClick: (_tool, data) => end(data),
  key,
  show,
};

function place(tool: ToolContext, data: Chain): Next<MeasureStates> | undefined {
  const to = endOf(tool, data);
  if (to.closes) return { to: 'done', data: { corners: data.corners, closed: true } };
  const corner = nextCorner(data, to);
  return corner === null ? undefined : { to: 'measuring', data: grown(data, corner) };
}

const end = (data: Chain): Next<MeasureStates> =>
  data.corners.length > 1 ? { to: 'done', data: { corners: data.corners, closed: false } } : START;

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<MeasureStates> | null {
  if (event.mod && event.key.toLowerCase() === 'c') {
    tool.copy(measuredWords({ corners: data.corners, closed: false }));
    return { to: 'measuring', data };
  }
  const typing = typed(data.typing, event);
  if (typing) return { to: 'measuring', data: { ...data, typing } };
  switch (event.key) {
    case 'Enter':
      return isTyping(data.typing) ? (place(tool, data) ?? { to: 'measuring', data }) : end(data);
    case 'Escape':
      return isTyping(data.typing) ? { to: 'measuring', data: { ...data, typing: NOTHING_TYPED } } : START;
    case 'Backspace':
      return data.corners.length > 1 ? { to: 'measuring', data: { ...data, corners: data.corners.slice(0, -1) } } : START;
    default:
      return null;
  }
}

function show(tool: ToolContext, data: Chain): Shown {
  const to = endOf(tool, data);
  const standing = data.corners.length > 1 ? measuredShapes({ corners: data.corners, closed: false }) : [];
  return {
    preview: [...standing, ...pieceShapes(data, to.point)],
    snapHint: hintOf(to),
    typed: shownTyping(data.typing, '∠'),
    anchor: data.corners.at(-1)!,
  };
}
