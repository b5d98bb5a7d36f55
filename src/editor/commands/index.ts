import type { Command } from '../api.ts';
import { arrangeCommands } from './arrange.ts';
import { editCommands } from './edit.ts';
import { faceCommands } from './face.ts';
import { modifyCommands } from './modify.ts';
import { nudgeCommands } from './nudge.ts';
import { planCommands } from './plan.ts';
import { storeyCommands } from './storey.ts';
import { toolCommands } from './tools.ts';
import { viewCommands } from './view.ts';
import { wallCommands } from './wall.ts';

/** All commands of the editor, in the order of menus, palette and shortcut sheet. */
export const commands: readonly Command[] = [...toolCommands, ...editCommands, ...planCommands, ...modifyCommands, ...arrangeCommands, ...faceCommands, ...viewCommands, ...storeyCommands, ...wallCommands, ...nudgeCommands];
