import type { Edit } from '../../../model/edits/edit.ts';
import type { Storey } from '../../../model/storey.ts';
import type { PreviewShape } from '../../state.ts';
import { aimOf, storeyShown, type Aim } from '../aim.ts';
import type { Shown, ToolContext, ToolState } from '../tool.ts';
import { pickedWall, type PickedWall } from './nearest.ts';
import type { ModifyStates } from './states.ts';

const REACH_PX = 10;

/** What a tool makes of a wall under the pointer. */
export interface Modification {
  /** Keys of messages/ui. */
  readonly hint: string;
  readonly label: string;
  readonly editOf: (tool: ToolContext, storey: Storey, picked: PickedWall, free: boolean) => Edit;
  readonly preview?: (tool: ToolContext, picked: PickedWall, free: boolean) => readonly PreviewShape[];
}

function pickedAt(tool: ToolContext, aim: Aim): { storey: Storey; picked: PickedWall } | null {
  const storey = storeyShown(tool);
  const picked = storey && pickedWall(storey, aim.at, tool.mm(REACH_PX));
  return storey && picked ? { storey, picked } : null;
}

/** The wall under the pointer is shown as it would be; a click makes it so. */
export const picking = ({ hint, label, editOf, preview }: Modification): ToolState<ModifyStates, 'picking'> => ({
  cursor: 'crosshair',
  hint,
  pointerMove: (_tool, _data, event) => ({ to: 'picking', data: { aim: aimOf(event) } }),
  pointerDown(tool, _data, event) {
    const found = pickedAt(tool, aimOf(event));
    if (found === null) return undefined;
    const edits = [editOf(tool, found.storey, found.picked, event.alt)];
    return { to: 'picking', data: { aim: null }, commit: { label, edits } };
  },
  show(tool, { aim }): Shown {
    const found = aim && pickedAt(tool, aim);
    if (!aim || !found) return aim ? { cursor: 'not-allowed' } : {};
    return {
      edits: [editOf(tool, found.storey, found.picked, aim.free)],
      label,
      preview: preview?.(tool, found.picked, aim.free) ?? [],
    };
  },
});

/** The one wall that was selected before: what others are trimmed at and carried to. */
export function boundary(tool: ToolContext, storey: Storey, picked: PickedWall): string | undefined {
  const [only, ...others] = tool.state.selection;
  const isOther = only?.kind === 'wall' && others.length === 0 && only.storeyId === storey.id && only.id !== picked.wall.id;
  return isOther ? only.id : undefined;
}
