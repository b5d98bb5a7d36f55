import { polygonBounds } from '../../geometry/polygon.ts';
import type { Point } from '../../geometry/point.ts';
import { inflate } from '../../geometry/rect.ts';
import { planOf } from '../../model/plan.ts';
import type { SheetView } from '../../model/sheet.ts';
import type { Storey } from '../../model/storey.ts';
import { anchorOf } from '../anchors.ts';
import { composePlan } from '../compose-plan.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { planSignPlace, signsOnStorey, type PlanSignPlace } from '../plan-sign-place.ts';
import { columnItems, cutWallItems, paperItems, thinned } from './paper-plan.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { sheetNote } from './sheet-note.ts';
import type { SignMark } from './numbered-marks.ts';
import { signNumbers, signTable } from './sign-schedule.ts';
import { viewSheet } from './view-sheet.ts';
import { PLAN_SCALES, type ViewDrawing } from './view-place.ts';
import { SHEET_WORDS } from './words.ts';

type SignsView = Extract<SheetView, { kind: 'signPositions' }>;

/** Paper mm kept around the plan for marks of signs outside its walls. */
const AROUND = 8;

/** A storey in thin lines with a numbered mark for each of its signs, and their schedule. */
export function signSheet(scene: SheetScene<SignsView>): SheetBody {
  const { project, view, extras } = scene;
  const storey = project.storeys.find(({ id }) => id === view.storeyId);
  const signs = signsOnStorey(project, view.storeyId);
  const numbers = signNumbers(project, extras);
  const placed = signs.flatMap((sign): SignMark[] => {
    const place = planSignPlace(project, sign);
    return place === null ? [] : [{ number: numbers.get(sign.id) ?? 0, box: polygonBounds(place.ring), ways: waysFrom(place) }];
  });
  const body = viewSheet(scene, {
    viewAt: (scale) => planDrawing(scene, storey, scale),
    scales: PLAN_SCALES,
    north: false,
    tables: signs.length > 0 ? [signTable('标牌一览表', signs, scene)] : [],
    extras: [],
    marks: placed,
    rooms: storey ? [...planOf(storey).rooms.values()].map(({ net }) => net) : [],
    anchor: (ref) => {
      const anchor = anchorOf(ref, project);
      return anchor?.storeyId === view.storeyId ? anchor.place : null;
    },
    notes: [SHEET_WORDS.noteSigns, SHEET_WORDS.noteMeasure],
  });
  const unplaced = signs.length - placed.length;
  return unplaced === 0 ? body : { ...body, diagnostics: [...body.diagnostics, sheetNote(scene, 'sheet.signsWithoutPlace', { count: unplaced })] };
}

/** Before the sign, where its viewer stands; behind it where there is no room. */
const waysFrom = ({ along: { x, y } }: PlanSignPlace): readonly Point[] => [{ x: y, y: -x }, { x: -y, y: x }];

/** Walls, openings, fixtures and names of rooms in thin lines, without dimensions. */
function planDrawing({ project, view, ctx }: SheetScene<SignsView>, storey: Storey | undefined, scale: number): ViewDrawing {
  const { drawing, diagnostics } = composePlan(project, view.storeyId, ctx, { scale });
  if (storey === undefined) return { items: [], bounds: { x0: 0, y0: 0, x1: 0, y1: 0 }, diagnostics };
  const shown = paperItems(drawing.items, storey).filter(({ layer }) => layer !== 'dimension');
  const items = [...cutWallItems(storey, { scale, weight: 'thin' }), ...thinned([...columnItems(storey, scale), ...shown], scale)];
  const bounds = itemsBounds(items);
  return { items, bounds: bounds ? inflate(bounds, AROUND * scale) : drawing.size, diagnostics };
}
