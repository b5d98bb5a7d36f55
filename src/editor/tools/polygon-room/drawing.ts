import type { Point } from '../../../geometry/point.ts';
import { centroid, signedArea } from '../../../geometry/polygon.ts';
import type { Edit } from '../../../model/edits/edit.ts';
import type { KeyInput } from '../../api.ts';
import { wallMade } from '../../pens.ts';
import type { PreviewShape } from '../../state.ts';
import { aimed, endOf, grown, hintOf, nextCorner, pieceShapes, type Chain } from '../chain.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import type { PolygonRoomStates } from './states.ts';

const START: Next<PolygonRoomStates> = { to: 'idle', data: { aim: null } };
const LEAST_CORNERS = 3;
/** Less is no room, mm². */
const LEAST_AREA = 40_000;

/** The outline grows with each click; a click on its start or Enter closes it. What is not closed is not kept. */
export const drawing: ToolState<PolygonRoomStates, 'drawing'> = {
  cursor: 'crosshair',
  hint: 'hint.polygonRoom.drawing',
  pointerMove: (_tool, data, event) => ({ to: 'drawing', data: aimed(data, event) }),
  pointerDown: (tool, data, event) => place(tool, aimed(data, event)),
  doubleClick: (tool, data) => close(tool, data.corners),
  key,
  show,
};

function place(tool: ToolContext, data: Chain): Next<PolygonRoomStates> | undefined {
  const end = endOf(tool, data);
  if (end.closes) return close(tool, data.corners);
  const corner = nextCorner(data, end);
  return corner === null ? undefined : { to: 'drawing', data: grown(data, corner) };
}

const isRoom = (corners: readonly Point[]): boolean => corners.length >= LEAST_CORNERS && Math.abs(signedArea(corners)) >= LEAST_AREA;

function close(tool: ToolContext, corners: readonly Point[]): Next<PolygonRoomStates> | undefined {
  return isRoom(corners) ? { ...START, commit: { label: 'undo.addPolygonRoom', edits: roomEdits(tool, corners) } } : undefined;
}

function roomEdits(tool: ToolContext, points: readonly Point[]): readonly Edit[] {
  return [{ verb: 'addWalls', args: { storeyId: tool.state.storeyId, points, closed: true, ...wallMade(tool.state.pens.wall) } }];
}

function key(tool: ToolContext, data: Chain, event: KeyInput): Next<PolygonRoomStates> | null {
  const typing = typed(data.typing, event);
  if (typing) return { to: 'drawing', data: { ...data, typing } };
  switch (event.key) {
    case 'Enter':
      return (isTyping(data.typing) ? place(tool, data) : close(tool, data.corners)) ?? { to: 'drawing', data };
    case 'Escape':
      return isTyping(data.typing) ? { to: 'drawing', data: { ...data, typing: NOTHING_TYPED } } : START;
    case 'Backspace':
      return data.corners.length > 1 ? { to: 'drawing', data: { ...data, corners: data.corners.slice(0, -1) } } : START;
    default:
      return null;
  }
}

/** From three corners on the room is shown as it would be closed now. */
function show(tool: ToolContext, data: Chain): Shown {
  const end = endOf(tool, data);
  const corner = end.closes ? null : nextCorner(data, end);
  const corners = corner === null ? data.corners : [...data.corners, corner];
  return {
    ...(isRoom(corners) ? { edits: roomEdits(tool, corners), settled: [], label: 'undo.addPolygonRoom' } : {}),
    preview: [...outline(corners), ...pieceShapes(data, end.point)],
    snapHint: hintOf(end),
    typed: shownTyping(data.typing, '∠'),
    anchor: data.corners.at(-1)!,
  };
}

function outline(corners: readonly Point[]): readonly PreviewShape[] {
  const line: PreviewShape = { kind: 'polyline', points: corners, closed: isRoom(corners), style: 'axis' };
  if (!isRoom(corners)) return corners.length > 1 ? [line] : [];
  const areaM2 = (Math.abs(signedArea(corners)) / 1e6).toFixed(2);
  return [line, { kind: 'label', at: centroid(corners), words: { key: 'canvas.centrelineArea', data: { areaM2 } } }];
}
