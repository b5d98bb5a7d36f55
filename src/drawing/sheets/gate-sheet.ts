import { inflate } from '../../geometry/rect.ts';
import type { Project } from '../../model/project.ts';
import { anchorOf } from '../anchors.ts';
import { builtArea, gateElevation } from '../compose-gate.ts';
import { GATE_SCALE } from '../gate-dimension.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { levelAt } from '../plan-level.ts';
import { penFor } from '../plan-pen.ts';
import { gateElevationSigns, signRect } from '../sign-rect.ts';
import { elevationItems } from './elevation-lines.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { elevationMarks, signNumbers, signTable } from './sign-schedule.ts';
import { viewSheet } from './view-sheet.ts';
import { ELEVATION_SCALES, type ViewDrawing } from './view-place.ts';
import { SHEET_WORDS } from './words.ts';

/** Paper mm kept around the elevation for its marks, and from the building to the levels beside it. */
const AROUND = 6;
const LEVELS_AT = 6;

/** The elevation of gate and façade with levels and dimensions, its signs numbered, and the schedule of all outdoor signs. */
export function gateSheet(scene: SheetScene): SheetBody {
  const { project, extras } = scene;
  const seen = gateElevationSigns(project).map((sign) => ({ sign, box: signRect(project, sign) }));
  const outdoors = Object.values(project.signs).filter(({ host }) => !('storeyId' in host));
  return viewSheet(scene, {
    viewAt: (scale) => gateDrawing(project, scene.ctx, scale),
    scales: ELEVATION_SCALES,
    north: false,
    tables: outdoors.length > 0 ? [signTable('室外标牌一览表', outdoors, scene)] : [],
    extras: [],
    marks: elevationMarks(seen, signNumbers(project, extras)),
    rooms: [],
    anchor: (ref) => {
      const anchor = anchorOf(ref, project);
      return anchor?.storeyId === null ? anchor.place : null;
    },
    notes: [SHEET_WORDS.noteUnits, SHEET_WORDS.noteSigns, SHEET_WORDS.noteMeasure],
  });
}

function gateDrawing(project: Project, ctx: DrawContext, scale: number): ViewDrawing {
  const { items, diagnostics } = gateElevation(project, ctx, scale, builtArea(project).x1);
  const printed = [...elevationItems(items, GATE_SCALE, scale), ...levelItems(project, ctx, scale)];
  const bounds = itemsBounds(printed) ?? builtArea(project);
  return { items: printed, bounds: inflate(bounds, AROUND * scale), diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
}

/** Ground, head of the opening and roof edge, left of all that stands there. */
function levelItems(project: Project, ctx: DrawContext, scale: number): Item[] {
  const { site: { gate, facade } } = project;
  const pen = penFor(scale);
  const x = builtArea(project).x0 - pen.mm(LEVELS_AT);
  const levels = [...new Set([0, gate.height, facade.height])].toSorted((a, b) => a - b);
  return levels.flatMap((level) => levelAt(level, { x, y: level }, ctx, pen, { kind: 'gate', id: 'gate' }));
}
