import type { EntityRef } from '../../../model/entity.ts';
import type { PointerInput } from '../../api.ts';
import { isFree } from '../../plan-layers.ts';
import type { ViewId } from '../../state.ts';
import { wholeGroup } from '../../plan/groups.ts';
import { distance } from '../../vector.ts';
import type { Next, ToolContext, ToolState } from '../tool.ts';
import type { Drag, SelectStates } from './states.ts';

/** Less is a click with a trembling hand, CSS pixels. */
const DRAG_PX = 4;

const MOVABLE: ReadonlySet<EntityRef['kind']> = new Set(['sign', 'wall', 'node', 'opening', 'room', 'facePart', 'underlay', 'fixture', 'siteFeature', 'label', 'dimension']);

/** What lies below the rest is dragged once it is picked: before that a drag draws a selection box upon it. */
export const isGround = ({ kind }: EntityRef): boolean => kind === 'room' || kind === 'underlay';

/** Views in which only things of one kind go together. */
const ALIKE: ReadonlySet<ViewId> = new Set(['wall', 'face']);

/** The button is down and the pointer has not gone far: a click or the start of a drag. */
export const pointing: ToolState<SelectStates, 'pointing'> = {
  cursor: 'default',
  hint: 'hint.select.pointing',
  pointerMove(tool, data, event) {
    if (distance(data.from, event.at) < tool.mm(DRAG_PX)) return undefined;
    const drag: Drag = { from: data.from, at: event.at, constrain: event.shift, free: event.alt };
    const before = event.shift ? tool.state.selection : [];
    const around: Next<SelectStates> = event.alt ? { to: 'lassoing', data: { points: [data.from, event.at], before } } : { to: 'brushing', data: { ...drag, before } };
    return dragOf(tool, data, drag) ?? around;
  },
  pointerUp(tool, data, event) {
    click(tool, data, event);
    return { to: 'idle', data: { over: null } };
  },
};

function dragOf(tool: ToolContext, data: SelectStates['pointing'], drag: Drag): Next<SelectStates> | null {
  const { grip } = data;
  if (tool.state.readOnly || grip.kind === 'ground' || grip.kind === 'length') return null;
  if (grip.kind === 'handle') return { to: 'resizing', data: { ...drag, handle: grip.handle } };
  // The face itself is the ground that its parts are on.
  if (!MOVABLE.has(grip.ref.kind) || (tool.state.view === 'face' && grip.ref.kind === 'sign')) return null;
  // On a wall a door is looked at, and moved on the plan.
  if (tool.state.view === 'wall' && grip.ref.kind !== 'sign') return null;
  if (isGround(grip.ref) && !data.wasSelected) return null;
  const refs = data.wasSelected ? tool.state.selection.filter((ref) => MOVABLE.has(ref.kind) && isFree(tool.state.layers, ref) && (!ALIKE.has(tool.state.view) || ref.kind === grip.ref.kind)) : [grip.ref];
  return { to: 'translating', data: { ...drag, refs, grip: grip.ref } };
}

function click(tool: ToolContext, { grip }: SelectStates['pointing'], event: PointerInput): void {
  if (grip.kind === 'handle' || grip.kind === 'length') return;
  // A group is picked as one; Alt picks the single thing.
  const refs = grip.kind === 'thing' ? (event.alt ? [grip.ref] : wholeGroup(tool.state.project, grip.ref)) : [];
  if (grip.kind === 'thing') tool.select(refs, event.shift ? 'toggle' : 'replace');
  else if (!event.shift) tool.select([]);
}
