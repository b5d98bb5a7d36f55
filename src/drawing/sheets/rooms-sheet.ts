import { roomAreaTable } from './room-tables.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { tableSheet } from './table-sheet.ts';
import { SHEET_WORDS } from './words.ts';

/** The areas of all rooms. */
export const roomsSheet = (scene: SheetScene): SheetBody => tableSheet(scene, [roomAreaTable(scene.project)], [SHEET_WORDS.noteUnits, SHEET_WORDS.noteRooms]);
