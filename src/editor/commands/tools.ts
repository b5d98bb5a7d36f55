import type { Command } from '../api.ts';
import type { ToolId } from '../state.ts';
import type { WallStyleId } from '../wall-styles.ts';
import { define, inPlan } from './define.ts';

const tool = (id: ToolId, key: string): Command =>
  define({
    id: `tool.${id}`,
    group: 'tool',
    shortcuts: [key],
    readOnly: id === 'select',
    ...(id === 'select' ? {} : { isEnabled: inPlan }),
    run: (editor) => editor.setTool(id),
  });

const style = (id: WallStyleId): Command =>
  define({ id: `wallStyle.${id}`, group: 'tool', isEnabled: inPlan, run: (editor) => editor.setWallStyle(id) });

/** Choosing a tool and what the wall tools draw. */
export const toolCommands: readonly Command[] = [
  tool('select', 'V'),
  tool('wall', 'W'),
  tool('rectRoom', 'R'),
  tool('door', 'D'),
  tool('window', 'N'),
  style('exterior'),
  style('interior'),
  style('partition'),
  style('virtual'),
];
