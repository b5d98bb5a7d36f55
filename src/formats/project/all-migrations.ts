import type { Migration } from './migration.ts';

/**
 * All steps in order, one file a step under migrations/ (0001-name.ts leads from version 1 to 2). Version 1 is the first
 * version: there is none yet.
 */
export const migrations: readonly Migration[] = [];
