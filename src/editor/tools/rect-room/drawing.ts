import type { KeyInput } from '../../api.ts';
import { wallMade } from '../../pens.ts';
import { distance } from '../../vector.ts';
import { aimOf } from '../aim.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import { acrossOf, rectangle } from './corner.ts';
import type { RectRoomStates } from './states.ts';

type Data = RectRoomStates['drawing'];

/** More is a drag from corner to corner, CSS pixels; less is the first of two clicks. */
const DRAG_PX = 8;
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
    distance(event.at, data.from) > tool.mm(DRAG_PX) ? build(tool, data) : undefined,
  key,
  show,
};

function build(tool: ToolContext, data: Data): Next<RectRoomStates> | undefined {
  return sidesOf(tool, data).every((side) => side >= LEAST) ? { ...START, commit: stepOf(tool, data) } : undefined;
}

function sidesOf(tool: ToolContext, data: Data): readonly [number, number] {
  const across = acrossOf(tool, data).point;
  return [Math.abs(across.x - data.from.x), Math.abs(across.y - data.from.y)];
}

function stepOf(tool: ToolContext, data: Data): { label: string; edits: NonNullable<Shown['edits']> } {
  const points = rectangle(data.from, acrossOf(tool, data).point);
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

function show(tool: ToolContext, data: Data): Shown {
  const across = acrossOf(tool, data);
  const points = rectangle(data.from, across.point);
  const [width, depth] = sidesOf(tool, data);
  const areaM2 = ((width * depth) / 1e6).toFixed(2);
  const middle = { x: (data.from.x + across.point.x) / 2, y: (data.from.y + across.point.y) / 2 };
  return {
    preview: [
      { kind: 'polyline', points, closed: true, style: 'body' },
      { kind: 'measure', from: points[0]!, to: points[1]!, mm: width },
      { kind: 'measure', from: points[1]!, to: points[2]!, mm: depth },
      { kind: 'label', at: middle, words: { key: 'canvas.centrelineArea', data: { areaM2 } } },
    ],
    snapHint: across.hint,
    typed: shownTyping(data.typing, '×'),
    anchor: data.from,
  };
}
