import type { Edit } from '../../../model/edits/edit.ts';
import type { KeyInput } from '../../api.ts';
import type { PreviewShape } from '../../state.ts';
import { beside, wallLine, type WallLine } from '../../storey-view.ts';
import { leftOf, plus, times, toStep } from '../../vector.ts';
import { aimOf, storeyShown } from '../aim.ts';
import type { Next, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed, typedLength } from '../typing.ts';
import type { OffsetStates } from './states.ts';

type Data = OffsetStates['placing'];

const STEP = 50;
const FIRST = { to: 'picking', data: { aim: null } } as const;

/** The copy stands at the pointer's side, as far away as it is or as was typed. */
interface Offset {
  readonly line: WallLine;
  readonly along: number;
  /** Above zero to the left. */
  readonly by: number;
  readonly edits: readonly Edit[];
}

function offsetOf(tool: ToolContext, { wallId, aim, typing }: Data): Offset | null {
  const storey = storeyShown(tool);
  const wall = storey?.walls[wallId];
  const line = storey && wall && wallLine(storey, wall);
  if (!storey || !wall || !line) return null;
  const { along, left } = beside(line, aim.at);
  const pointed = tool.state.snaps.grid && !aim.free ? toStep(left, STEP) : Math.round(left);
  const length = typedLength(typing.first);
  const by = length === null ? pointed : Math.sign(left || 1) * Math.round(length);
  const wallIds = wall.arc === undefined ? [wallId] : Object.values(storey.walls).filter(({ arc }) => arc === wall.arc).map(({ id }) => id);
  // Walls of an arc are drawn to the side of the first: the one that was picked.
  const first = [wallId, ...wallIds.filter((id) => id !== wallId)];
  return { line, along, by, edits: by === 0 ? [] : [{ verb: 'offsetWalls', args: { storeyId: storey.id, wallIds: first, by } }] };
}

function put(tool: ToolContext, data: Data): Next<OffsetStates> | undefined {
  const offset = offsetOf(tool, data);
  if (offset === null || offset.edits.length === 0) return undefined;
  return { ...FIRST, commit: { label: 'undo.offsetWalls', edits: offset.edits } };
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<OffsetStates> | null {
  const typing = event.key === 'Tab' ? null : typed(data.typing, event);
  if (typing) return { to: 'placing', data: { ...data, typing } };
  if (event.key === 'Enter') return put(tool, data) ?? { to: 'placing', data };
  return event.key === 'Escape' && isTyping(data.typing) ? { to: 'placing', data: { ...data, typing: NOTHING_TYPED } } : null;
}

function measure({ line, along, by }: Offset): readonly PreviewShape[] {
  const from = plus(line.a, times(line.along, Math.min(line.length, Math.max(0, along))));
  return by === 0 ? [] : [{ kind: 'measure', from, to: plus(from, times(leftOf(line.along), by)), mm: Math.abs(by) }];
}

/** The copy follows the pointer across; a click or Enter leaves it there. */
export const placing: ToolState<OffsetStates, 'placing'> = {
  cursor: 'crosshair',
  hint: 'hint.offsetWall.placing',
  pointerMove: (_tool, data, event) => ({ to: 'placing', data: { ...data, aim: aimOf(event) } }),
  pointerDown: (tool, data, event) => put(tool, { ...data, aim: aimOf(event) }),
  key,
  show(tool, data) {
    const offset = offsetOf(tool, data);
    if (offset === null) return {};
    return { edits: offset.edits, label: 'undo.offsetWalls', preview: measure(offset), typed: shownTyping(data.typing, '') };
  },
};
