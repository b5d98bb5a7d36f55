import { aimOf } from '../aim.ts';
import type { ToolState } from '../tool.ts';
import { NOTHING_TYPED } from '../typing.ts';
import { roomAt, shownSpace, spaceAt } from './space.ts';
import type { CloseRoomStates } from './states.ts';

/** The space under the pointer shows what would close it; a click holds it fast. Of a closed one it selects the room. */
export const idle: ToolState<CloseRoomStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.closeRoom.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
  pointerDown(tool, _data, event) {
    const space = spaceAt(tool, event.at);
    if (space === null || space.closing.kind === 'nothing') return undefined;
    if (space.closing.kind !== 'closed') return { to: 'confirming', data: { at: space.at, typing: NOTHING_TYPED } };
    const room = roomAt(space.storey, space.at);
    if (room) tool.select([room]);
    return undefined;
  },
  show(tool, { aim }) {
    const space = aim && spaceAt(tool, aim.at);
    return space ? shownSpace(tool, space) : { hint: { key: 'hint.closeRoom.idle', data: { most: tool.state.pens.closing.most } } };
  },
};
