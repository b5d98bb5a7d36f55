import type { Migration } from './migration.ts';
import { equipmentAndBoards } from './migrations/0001-equipment-and-boards.ts';
import { facesWithPanels } from './migrations/0002-faces-with-panels.ts';
import { plansWithParts } from './migrations/0003-plans-with-parts.ts';

/** All steps in order, one file a step under migrations/ (0001-name.ts leads from version 1 to 2). */
export const migrations: readonly Migration[] = [equipmentAndBoards, facesWithPanels, plansWithParts];
