import { inflate } from '../../geometry/rect.ts';
import type { SheetView } from '../../model/sheet.ts';
import { wallElevation } from '../compose-wall.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { WALL_SCALE } from '../wall-dimensions.ts';
import { wallViewOf, type WallView } from '../wall-view.ts';
import { elevationItems } from './elevation-lines.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { sheetNote } from './sheet-note.ts';
import { elevationMarks, signNumbers, signTable } from './sign-schedule.ts';
import { viewSheet } from './view-sheet.ts';
import { ELEVATION_SCALES, type ViewDrawing } from './view-place.ts';
import { SHEET_WORDS } from './words.ts';

/** Paper mm kept around an elevation for its marks. */
const AROUND = 6;

/** The elevation of a wall with its dimensions, its signs numbered, and their schedule. */
export function wallSheet(scene: SheetScene<Extract<SheetView, { kind: 'wall' }>>): SheetBody {
  const { project, view, extras } = scene;
  const seen = wallViewOf(project, view);
  if (seen === null) return { pages: [[]], scale: SHEET_WORDS.noScale, notes: [], diagnostics: [sheetNote(scene, 'sheet.wallMissing', {}, 'error')] };
  const { signs } = seen;
  return viewSheet(scene, {
    viewAt: (scale) => wallDrawing(scene, seen, scale),
    scales: ELEVATION_SCALES,
    north: false,
    tables: signs.length > 0 ? [signTable('标牌一览表', signs.map(({ sign }) => sign), scene)] : [],
    extras: [],
    marks: elevationMarks(signs, signNumbers(project, extras)),
    rooms: [],
    anchor: (ref) => {
      const box = ref.kind === 'sign' ? signs.find(({ sign }) => sign.id === ref.id)?.box : undefined;
      return box === undefined ? null : { box };
    },
    notes: [SHEET_WORDS.noteUnits, SHEET_WORDS.noteSigns, SHEET_WORDS.noteMeasure],
  });
}

function wallDrawing({ project, ctx }: SheetScene, seen: WallView, scale: number): ViewDrawing {
  const { items, diagnostics } = wallElevation(project, seen, ctx, scale);
  const printed = elevationItems(items, WALL_SCALE, scale);
  const bounds = itemsBounds(printed) ?? { x0: 0, y0: 0, x1: seen.width, y1: seen.height };
  return { items: printed, bounds: inflate(bounds, AROUND * scale), diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
}
