import { composeGate, gateFocus } from '../../drawing/compose-gate.ts';
import { composePlan } from '../../drawing/compose-plan.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { markedFigure, markedSize, type MarkedFigure } from '../../drawing/document/marked-figure.ts';
import { textArea, type Orientation } from '../../drawing/document/page.ts';
import type { Rings } from '../../drawing/document/mark-leader.ts';
import type { MarkGroup } from '../../drawing/document/place-marks.ts';
import { gateElevationSigns, signRect } from '../../drawing/sign-rect.ts';
import { polygonBounds } from '../../geometry/polygon.ts';
import { inflate, rectWidth, unionRect, type Rect } from '../../geometry/rect.ts';
import { planOf } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import { anchorOf } from '../../drawing/anchors.ts';
import type { Review } from './review.ts';

const NOWHERE: Rect = { x0: 0, y0: 0, x1: 0, y1: 0 };

/** A drawing of the report with its marks. */
export interface ReviewFigure extends MarkedFigure {
  readonly title: string;
  readonly scale: number;
  readonly orientation: Orientation;
}

/** A drawing made for a scale, and what is shown of it. */
interface View {
  readonly drawing: Drawing;
  readonly shown: Rect;
  readonly rooms: readonly Rings[];
}

/** Usual scales and those that may be used beside them (GB/T 50001-2017 table 6.0.4), largest picture first. */
const SCALES = [25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 600, 1000, 2000, 5000] as const;
/** Height that heading, caption and legend of a figure's page take, mm. */
const WORDS_HEIGHT = 26;
/** Shown around the outermost sign of the gate, mm. */
const AROUND_SIGNS = 300;

const ORIENTATIONS = ['portrait', 'landscape'] as const;

function fits(shown: Rect, scale: number, orientation: Orientation): boolean {
  const [{ width, height }, room] = [markedSize(shown, scale), textArea(orientation)];
  return width <= room.width && height <= room.height - WORDS_HEIGHT;
}

/** How a drawing is made for a scale; `least` is a part of it that every scale shows. */
interface Source {
  readonly least: Rect;
  viewFor(scale: number): View;
}

/** The largest picture that a page holds, upright where that costs nothing. */
function bestFit(source: Source): { view: View; scale: number; orientation: Orientation } {
  for (const scale of SCALES) {
    const worth = ORIENTATIONS.filter((one) => fits(source.least, scale, one));
    if (worth.length === 0) continue;
    const view = source.viewFor(scale);
    const orientation = worth.find((one) => fits(view.shown, scale, one));
    if (orientation !== undefined) return { view, scale, orientation };
  }
  const scale = SCALES.at(-1)!;
  return { view: source.viewFor(scale), scale, orientation: 'landscape' };
}

/** The marks of a drawing: numbers of opinions by the place they speak of. */
function groupsOf({ groups, project }: Review, storeyId: string | null): MarkGroup[] {
  const marks = new Map<string, { place: MarkGroup['place']; numbers: number[] }>();
  for (const { number, places } of groups.flatMap(({ opinions }) => opinions)) {
    for (const ref of places) {
      const anchor = anchorOf(ref, project);
      if (anchor === null || anchor.storeyId !== storeyId) continue;
      const { x0, y0, x1, y1 } = anchor.place.box;
      const key = `${x0} ${y0} ${x1} ${y1}`;
      const mark = marks.get(key) ?? { place: anchor.place, numbers: [] };
      marks.set(key, mark);
      if (!mark.numbers.includes(number)) mark.numbers.push(number);
    }
  }
  return [...marks.values()];
}

function figureOf(review: Review, title: string, storeyId: string | null, source: Source): ReviewFigure | null {
  const { view, scale, orientation } = bestFit(source);
  if (rectWidth(view.shown) <= 0) return null;
  const figure = markedFigure({ ...view, scale, groups: groupsOf(review, storeyId) }, review.ctx.fonts);
  return { ...figure, title, scale, orientation };
}

/** The gate with all that hangs there, without the length of the façade beside it. */
function gateView(project: Project, drawing: Drawing): View {
  const signs = gateElevationSigns(project).map((sign) => inflate(signRect(project, sign), AROUND_SIGNS));
  return { drawing, shown: signs.reduce(unionRect, gateFocus(project)), rooms: [] };
}

/** A plan with its dimensions, whose size on paper hangs on the scale. */
function planSource(storey: Storey, { project, ctx }: Review): Source {
  const points = planOf(storey).grossOutline.flat();
  const rooms = [...planOf(storey).rooms.values()].map(({ net }) => net);
  return {
    least: points.length === 0 ? NOWHERE : polygonBounds(points),
    viewFor: (scale) => {
      const { drawing } = composePlan(project, storey.id, ctx, { scale });
      return { drawing, shown: drawing.size, rooms };
    },
  };
}

/** The plan of each storey and the elevation of the gate, marked with the numbers of the opinions; empty storeys are left out. */
export function reviewFigures(review: Review): readonly ReviewFigure[] {
  const { project, ctx } = review;
  const gate = gateView(project, composeGate(project, ctx).drawing);
  return [
    ...project.storeys.map((storey) => figureOf(review, `${storey.name}平面图`, storey.id, planSource(storey, review))),
    figureOf(review, '大门立面图', null, { least: gate.shown, viewFor: () => gate }),
  ].filter((figure) => figure !== null);
}
