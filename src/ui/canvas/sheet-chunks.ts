import type { SheetFinding } from '../../drawing/compose-sheet.ts';
import type { DrawContext } from '../../drawing/context.ts';
import type { Item } from '../../drawing/drawing.ts';
import { WHITE } from '../../drawing/ink.ts';
import type { EditorState } from '../../editor/state.ts';
import { shownSheet } from '../../editor/shown-sheet.ts';
import { translation } from '../../geometry/matrix.ts';
import { rectPath } from '../../geometry/path.ts';
import { rectWidth } from '../../geometry/rect.ts';
import { composedSheet } from '../sheets/composed-sheets.ts';
import type { Chunk } from './chunk.ts';

/** Between the pages of a sheet, side by side, mm. */
const BETWEEN = 20;

/** The pages of the sheet shown, from left to right, each on its white paper. */
export function sheetChunks(shown: Pick<EditorState, 'project' | 'sheetId'>, draw: DrawContext, findings: readonly SheetFinding[]): readonly Chunk[] {
  const sheet = shownSheet(shown);
  if (sheet === null) return [];
  let left = 0;
  return composedSheet(shown.project, sheet.id, draw, findings).pages.map(({ size, items }, i): Chunk => {
    const paper: Item = { kind: 'path', layer: 'ground', path: rectPath(size), fill: WHITE };
    const bounds = { ...size, x0: size.x0 + left, x1: size.x1 + left };
    const group: Item = { kind: 'group', layer: 'frame', transform: translation(left, 0), items: [paper, ...items] };
    left += rectWidth(size) + BETWEEN;
    return { key: `sheet:${sheet.id}/${i}`, bounds, items: [group] };
  });
}
