import type { EntityRef } from '../../../model/entity.ts';
import { facePlaceOf } from '../../../model/face-part.ts';
import { guideAt } from '../../guide-at.ts';
import { handlesOf } from '../../handles.ts';
import { wholeGroup } from '../../plan/groups.ts';
import type { Handle } from '../../handle.ts';
import { hit } from '../../hit.ts';
import { lengthAt, selectedLengths } from '../../live/selected-lengths.ts';
import { isSelected } from '../../selection.ts';
import { distance } from '../../vector.ts';
import type { ToolContext, ToolState } from '../tool.ts';
import type { PointerInput } from '../../api.ts';
import { isGround } from './pointing.ts';
import type { Grip, SelectStates } from './states.ts';

/** How far beside a thing the pointer still means it, CSS pixels. */
const REACH_PX = 4;
const HANDLE_REACH_PX = 7;
const LENGTH_REACH_PX = 8;

function handleAt(tool: ToolContext, event: PointerInput): Handle | null {
  const reach = tool.mm(HANDLE_REACH_PX);
  return handlesOf(tool.state).find((handle) => distance(handle.at, event.at) <= reach) ?? null;
}

function gripAt(tool: ToolContext, event: PointerInput): Grip {
  const handle = handleAt(tool, event);
  if (handle) return { kind: 'handle', handle };
  const ref = hit(tool.state, event.at, tool.mm(REACH_PX));
  // A length is told beside what is selected, sometimes upon it: that is still to be dragged.
  const onSelected = ref !== null && isSelected(tool.state.selection, ref);
  if (!onSelected && lengthAt(tool.state, event.at, tool.mm(LENGTH_REACH_PX))) return { kind: 'length' };
  return ref ? { kind: 'thing', ref } : { kind: 'ground' };
}

const facePlace = (ref: EntityRef | null) => (ref === null ? null : facePlaceOf(ref));

/** In its own view a sign is the ground that its parts are on. */
const isFaceItself = ({ state }: ToolContext): boolean => state.view === 'face' && state.hovered?.kind === 'sign';

/** Nothing is under way: the thing below the pointer lights up. */
export const idle: ToolState<SelectStates, 'idle'> = {
  cursor: 'default',
  hint: 'hint.select.idle',
  pointerMove(tool, data, event) {
    const over = handleAt(tool, event);
    const before = tool.state.hovered;
    tool.hover(over ? over.ref : hit(tool.state, event.at, tool.mm(REACH_PX)));
    const same = tool.state.hovered === before && over === null && data.over === null;
    return same ? undefined : { to: 'idle', data: { over } };
  },
  pointerDown(tool, _data, event) {
    const guide = guideAt(tool.state, event.at);
    if (guide !== null && handleAt(tool, event) === null) return { to: 'guiding', data: { ...guide, at: event.at, free: event.alt } };
    const grip = gripAt(tool, event);
    const wasSelected = grip.kind === 'thing' && isSelected(tool.state.selection, grip.ref);
    // A room or an underlay is chosen when the button goes up: dragging it unselected brushes over what it holds.
    const now = grip.kind === 'thing' && !wasSelected && !event.shift && !isGround(grip.ref);
    if (now) tool.select(event.alt ? [grip.ref] : wholeGroup(tool.state.project, grip.ref));
    return { to: 'pointing', data: { grip, from: event.at, wasSelected } };
  },
  doubleClick(tool, _data, event) {
    const wall = lengthAt(tool.state, event.at, tool.mm(LENGTH_REACH_PX));
    if (wall) {
      tool.edit(wall);
      return undefined;
    }
    const ref = hit(tool.state, event.at, tool.mm(REACH_PX));
    if (ref?.kind === 'sign' && tool.state.view !== 'face') tool.openFace(ref.id);
    if ((ref?.kind === 'room' || ref?.kind === 'label') && !tool.state.readOnly) tool.edit(ref);
    if (facePlace(ref)?.part === 'block' && !tool.state.readOnly) tool.edit(ref!);
    return undefined;
  },
  show: (tool, data) => ({
    cursor: data.over?.cursor ?? (tool.state.hovered && !isFaceItself(tool) ? 'pointer' : 'default'),
    hint: { key: `hint.select.${tool.state.view}` },
    preview: tool.state.readOnly ? [] : selectedLengths(tool.state).map(({ shape }) => shape),
  }),
};
