import type { KeyInput } from '../../api.ts';
import { closingEdits } from '../../../model/closing/closing-edits.ts';
import { storeyOf } from '../../storey-view.ts';
import type { Point } from '../../../geometry/point.ts';
import { storeyShown } from '../aim.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed, typedLength } from '../typing.ts';
import { roomAt, shownSpace, spaceAt } from './space.ts';
import type { CloseRoomStates } from './states.ts';

type Data = CloseRoomStates['confirming'];

const START = { to: 'idle', data: { aim: null } } as const;

/** What would close the space stands still; a click in it or Enter makes it, a typed width lets wider gaps count. */
export const confirming: ToolState<CloseRoomStates, 'confirming'> = {
  cursor: 'crosshair',
  hint: 'hint.closeRoom.idle',
  pointerDown(tool, data, event) {
    return isSameSpace(tool, data.at, event.at) ? close(tool, data) : { to: 'confirming', data: { at: event.at, typing: NOTHING_TYPED } };
  },
  key,
  show(tool, data): Shown {
    const space = spaceAt(tool, data.at);
    return space === null ? {} : { ...shownSpace(tool, space), typed: shownTyping(data.typing, ''), anchor: space.at };
  },
};

/** Whether a second click means the space that is shown, and not another. */
function isSameSpace(tool: ToolContext, one: Point, other: Point): boolean {
  const { draft, storeyId } = tool.state;
  const storey = draft && storeyOf(draft, storeyId);
  const [first, second] = [roomAt(storey, one), roomAt(storey, other)];
  return first !== null && first.id === second?.id;
}

function close(tool: ToolContext, { at }: Data): Next<CloseRoomStates> | undefined {
  const space = spaceAt(tool, at);
  if (space?.closing.kind !== 'gaps') return undefined;
  const edits = closingEdits(space.storey, space.closing.gaps, tool.state.pens.closing.by);
  return { ...START, commit: { label: 'undo.closeRoom', edits }, made: (after) => pickRoom(after, space.at) };
}

/** The room is what one goes on with: its name and use are in the inspector. */
function pickRoom(tool: ToolContext, at: Point): void {
  const room = roomAt(storeyShown(tool), at);
  if (room) tool.select([room]);
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<CloseRoomStates> | null {
  const typing = event.key === 'Tab' ? null : typed(data.typing, event);
  if (typing) return { to: 'confirming', data: { ...data, typing } };
  if (event.key === 'Escape' && isTyping(data.typing)) return { to: 'confirming', data: { ...data, typing: NOTHING_TYPED } };
  if (event.key !== 'Enter') return event.key === 'Backspace' ? START : null;
  if (!isTyping(data.typing)) return close(tool, data) ?? { to: 'confirming', data };
  const most = typedLength(data.typing.first);
  if (most !== null) tool.setPens({ closing: { ...tool.state.pens.closing, most: Math.round(most) } });
  return { to: 'confirming', data: most === null ? data : { ...data, typing: NOTHING_TYPED } };
}
