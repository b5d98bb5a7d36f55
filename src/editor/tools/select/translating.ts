import { showPartDrag } from '../../face/drag-parts.ts';
import type { ToolState } from '../tool.ts';
import { showPlanDrag } from './drag-plan.ts';
import { showSiteDrag } from './drag-site.ts';
import { showSignDrag } from './drag-signs.ts';
import type { SelectStates } from './states.ts';

/** Things follow the pointer; letting go keeps it, Esc puts them back. */
export const translating: ToolState<SelectStates, 'translating'> = {
  cursor: 'grabbing',
  hint: 'hint.select.translating',
  pointerMove: (_tool, data, event) => ({
    to: 'translating',
    data: { ...data, at: event.at, constrain: event.shift, free: event.alt },
  }),
  pointerUp: () => ({ to: 'idle', data: { over: null }, commit: true }),
  show: (tool, data) => {
    if (data.grip.kind === 'facePart') return showPartDrag(tool, data);
    if (data.grip.kind === 'siteFeature') return showSiteDrag(tool, data);
    return data.grip.kind === 'sign' && tool.state.view !== 'plan' ? showSignDrag(tool, data) : showPlanDrag(tool, data);
  },
};
