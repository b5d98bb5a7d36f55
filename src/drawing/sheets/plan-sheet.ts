import type { SheetView } from '../../model/sheet.ts';
import { groundStorey } from '../../model/ground-storey.ts';
import { planOf } from '../../model/plan.ts';
import { anchorOf } from '../anchors.ts';
import { composePlan } from '../compose-plan.ts';
import { inflate } from '../../geometry/rect.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { legendTable } from './legend.ts';
import { openingMarks } from './opening-marks.ts';
import { columnItems, cutWallItems, paperItems } from './paper-plan.ts';
import { planRoomTable } from './room-tables.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { viewSheet } from './view-sheet.ts';
import { PLAN_SCALES, type ViewDrawing } from './view-place.ts';
import { SHEET_WORDS } from './words.ts';

type PlanView = Extract<SheetView, { kind: 'plan' }>;

/** Paper mm kept free around a plan. */
const AROUND = 1;

/** The plan of a storey with its dimensions, marks of doors and windows, room table and legend. */
export function planSheet(scene: SheetScene<PlanView>): SheetBody {
  const { project, view, sheet } = scene;
  const storey = project.storeys.find(({ id }) => id === view.storeyId);
  return viewSheet(scene, {
    viewAt: (scale) => planDrawing(scene, scale),
    scales: PLAN_SCALES,
    north: groundStorey(project)?.id === view.storeyId,
    tables: [],
    extras: storey ? [planRoomTable(storey), legendTable(storey, sheet.scale === 'fit' ? 100 : sheet.scale, scene)] : [],
    marks: [],
    rooms: storey ? [...planOf(storey).rooms.values()].map(({ net }) => net) : [],
    anchor: (ref) => {
      const anchor = anchorOf(ref, project);
      return anchor?.storeyId === view.storeyId ? anchor.place : null;
    },
    notes: [SHEET_WORDS.noteUnits, SHEET_WORDS.noteNet, SHEET_WORDS.noteMeasure],
  });
}

function planDrawing({ project, view, ctx }: SheetScene<PlanView>, scale: number): ViewDrawing {
  const { drawing, diagnostics } = composePlan(project, view.storeyId, ctx, { scale });
  const storey = project.storeys.find(({ id }) => id === view.storeyId);
  if (storey === undefined) return { items: [], bounds: { x0: 0, y0: 0, x1: 0, y1: 0 }, diagnostics };
  const plan = paperItems(drawing.items.filter(({ layer }) => layer !== 'sign'), storey);
  const items = [...cutWallItems(storey, { scale, weight: 'thick' }), ...columnItems(storey, scale), ...plan];
  const marked = [...items, ...openingMarks(project, storey, items, scale, ctx)];
  const bounds = itemsBounds(marked);
  return { items: marked, bounds: bounds ? inflate(bounds, AROUND * scale) : drawing.size, diagnostics };
}
