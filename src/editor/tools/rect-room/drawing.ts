import type { KeyInput } from '../../api.ts';
import { wallMade } from '../../pens.ts';
import { distance } from '../../vector.ts';
import { aimOf } from '../aim.ts';
import { cornersOf, RECTANGLE_DRAG_PX, shownRectangle, sidesOf } from '../rectangle-shown.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, typed } from '../typing.ts';
import type { RectRoomStates } from './states.ts';

type Data = RectRoomStates['drawing'];

/** Nothing narrower is a room, mm. */
const LEAST = 200;

const START: Next<RectRoomStates> = { to: 'idle', data: { aim: null } };

/** The second corner follows the pointer; a click, letting go after a drag, or Enter builds the four walls. */
export const drawing: ToolState<RectRoomStates, 'drawing'> = {
  cursor: 'crosshair',
  hint: 'hint.rectRoom.drawing',
  pointerMove: (_tool, data, event) => ({
    to: 'drawing',
    data: { ...data, aim: aimOf(event) },
  }),
  pointerDown: (tool, data, event) => build(tool, { ...data, aim: aimOf(event) }),
  pointerUp: (tool, data, event) =>
    distance(event.at, data.from) > tool.mm(RECTANGLE_DRAG_PX) ? build(tool, data) : undefined,
  key,
  show: (tool, data) => shownRectangle(tool, data, 'canvas.centrelineArea'),
};

function build(tool: ToolContext, data: Data): Next<RectRoomStates> | undefined {
  return sidesOf(tool, data).every((side) => side >= LEAST) ? { ...START, commit: stepOf(tool, data) } : undefined;
}

function stepOf(tool: ToolContext, data: Data): { label: string; edits: NonNullable<Shown['edits']> } {
  const points = cornersOf(tool, data);
  return {
    label: 'undo.addRoom',
    edits: [{ verb: 'addWalls', args: { storeyId: tool.state.storeyId, points, closed: true, ...wallMade(tool.state.pens.wall) } }],
  };
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<RectRoomStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'drawing', data: { ...data, typing } };
  if (event.key === 'Enter') return build(tool, data) ?? { to: 'drawing', data };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'drawing', data: { ...data, typing: NOTHING_TYPED } };
  return null;
}
