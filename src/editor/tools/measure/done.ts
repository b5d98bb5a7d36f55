import { begun } from '../chain.ts';
import type { ToolState } from '../tool.ts';
import { measuredShapes, measuredWords } from './measured.ts';
import type { MeasureStates } from './states.ts';

/** The result stands and can be copied; a click begins anew. */
export const done: ToolState<MeasureStates, 'done'> = {
  cursor: 'crosshair',
  hint: 'hint.measure.done',
  pointerDown: (tool, _data, event) => ({ to: 'measuring', data: begun(tool, event) }),
  key(tool, data, event) {
    if (event.mod && event.key.toLowerCase() === 'c') {
      tool.copy(measuredWords(data));
      return { to: 'done', data };
    }
    return event.key === 'Escape' || event.key === 'Backspace' ? { to: 'idle', data: { aim: null } } : null;
  },
  show: (_tool, data) => ({ preview: measuredShapes(data) }),
};
