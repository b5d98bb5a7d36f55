import { tableArea } from './layout.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import type { SheetTable } from './table.ts';
import { tablesOn } from './view-sheet.ts';
import { SHEET_WORDS } from './words.ts';

/** Tables alone, in columns over as many pages as they need. */
export function tableSheet(scene: SheetScene, tables: readonly SheetTable[], notes: readonly string[]): SheetBody {
  const { pages, diagnostics } = tablesOn(scene, tables, tableArea(scene.area));
  return { pages, scale: SHEET_WORDS.noScale, notes, diagnostics };
}
