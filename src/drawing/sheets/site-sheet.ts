import { inflate, type Rect } from '../../geometry/rect.ts';
import { polygonBounds } from '../../geometry/polygon.ts';
import type { Project } from '../../model/project.ts';
import type { EntityRef } from '../../model/entity.ts';
import { composeSite } from '../compose-site.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { chainItems, type Chain } from '../plan-dimension.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { penFor } from '../plan-pen.ts';
import { blackItems } from './paper-plan.ts';
import type { SheetBody, SheetScene } from './scene.ts';
import { sheetIndex } from './sheet-index.ts';
import { viewSheet } from './view-sheet.ts';
import { PLAN_SCALES, type ViewDrawing } from './view-place.ts';
import { SHEET_WORDS } from './words.ts';

const SITE: EntityRef = { kind: 'site', id: 'site' };
/** Paper mm around the site, and from its edge to its dimensions. */
const AROUND = 2;
const DIMENSIONS_AT = 12;

/** The site with its overall dimensions, north, and the list of all sheets where it is the first. */
export function siteSheet(scene: SheetScene): SheetBody {
  const { project, ctx, sheet } = scene;
  return viewSheet(scene, {
    viewAt: (scale) => siteDrawing(project, ctx, scale),
    scales: PLAN_SCALES,
    north: true,
    tables: [],
    extras: project.sheets[0]?.id === sheet.id && project.sheets.length > 1 ? [sheetIndex(project)] : [],
    marks: [],
    rooms: [],
    anchor: (ref) => {
      const feature = ref.kind === 'siteFeature' || ref.kind === 'site' ? project.site.features[ref.id] : undefined;
      return feature && feature.outline.length > 0 ? { box: polygonBounds(feature.outline) } : null;
    },
    notes: [SHEET_WORDS.noteSite, SHEET_WORDS.noteMeasure],
  });
}

function siteDrawing(project: Project, ctx: DrawContext, scale: number): ViewDrawing {
  const { drawing, diagnostics } = composeSite(project, ctx, { scale, north: false });
  const { outline } = project.site;
  const items = [...blackItems(drawing.items), ...(outline.length > 2 ? siteDimensions(polygonBounds(outline), ctx, scale) : [])];
  return { items, bounds: inflate(itemsBounds(items) ?? drawing.size, AROUND * scale), diagnostics };
}

/** Width and depth of the site as a whole. */
function siteDimensions({ x0, y0, x1, y1 }: Rect, ctx: DrawContext, scale: number): Item[] {
  const pen = penFor(scale);
  const [at, reach] = [pen.mm(DIMENSIONS_AT), pen.mm(DIMENSIONS_AT - 2)];
  const south: Chain = { frame: [1, 0, 0, -1, 0, y0 - at], stops: [x0, x1], reach, figures: 'near', angleDeg: 0 };
  const west: Chain = { frame: [0, 1, -1, 0, x0 - at, 0], stops: [y0, y1], reach, figures: 'far', angleDeg: 90 };
  return blackItems([south, west].flatMap((chain) => chainItems(chain, ctx, pen, SITE)));
}
