import { inflate, unionRect, type Rect } from '../geometry/rect.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { Composed, DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { gateDimensions, GATE_SCALE } from './gate-dimension.ts';
import { GROUND_LINE_INK, PAVING_INK } from './gate-inks.ts';
import { filled, lines, type Tag } from './gate-shapes.ts';
import { gateSignItems } from './gate-signs.ts';
import { facadeArea, facadeItems, gateItems } from './gate-wall.ts';
import { createMemo } from './plan-memo.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';

export { signRect } from './sign-rect.ts';

/** Free space around the elevation, and the ground shown below it, mm. */
const AROUND = 500;
const BELOW_GROUND = 700;

/**
 * The elevation of the gate as a person outside sees it who faces it: x grows to that person's right, 0 is the ground below
 * the middle. A main entrance shows the façade of the building; a courtyard gate shows its walls and leaves with the
 * building behind. Doors and windows of the façade are those of the plan's front; sizes are true.
 */
export function composeGate(project: Project, ctx: DrawContext): Composed {
  const { items, diagnostics } = gateElevation(project, ctx);
  const size = gateBounds(project);
  const drawing = { title: `${project.centre.unit}大门立面`, size, trim: size, bleed: 0, scale: GATE_SCALE, items };
  return { drawing, diagnostics };
}

/**
 * What the elevation shows, its figures and dimension lines for a scale, heights right of x = `heightsAt` (mm); the lines of
 * the building are those of 1:25.
 */
export function gateElevation(project: Project, ctx: DrawContext, scale: number = GATE_SCALE, heightsAt?: number): { items: readonly Item[]; diagnostics: readonly Diagnostic[] } {
  const signs = gateSignItems(project, ctx);
  return { items: [...scene(project), ...signs.items, ...gateDimensions(project, ctx, scale, heightsAt)], diagnostics: signs.diagnostics };
}

/** All that the elevation shows, with a margin, mm in the frame of the gate. */
export function gateBounds(project: Project): Rect {
  const signs = gateElevationSigns(project).map((sign) => signRect(project, sign));
  const content = signs.reduce((box, sign) => unionRect(box, sign), builtArea(project));
  return { ...inflate(content, AROUND), y0: Math.min(-BELOW_GROUND, content.y0 - AROUND) };
}

/** The opening with the walls beside it and their plaques: what a person wants to see first. */
export function gateFocus(project: Project): Rect {
  const plaques = gateElevationSigns(project).filter((sign) => sign.host.kind === 'gate');
  const content = plaques.reduce((box, sign) => unionRect(box, signRect(project, sign)), gateArea(project));
  return { ...inflate(content, AROUND), y0: -BELOW_GROUND };
}

function gateArea({ site: { gate } }: Project): Rect {
  const [x0, x1] = gate.opening;
  const y1 = Math.max(gate.height, gate.left.height, gate.right.height);
  return { x0: x0 - gate.left.width, y0: 0, x1: x1 + gate.right.width, y1 };
}

/** What stands there, without what hangs on it, mm in the frame of the gate. */
export const builtArea = (project: Project): Rect => unionRect(gateArea(project), facadeArea(project));

const memo = createMemo<Item[]>();

/** Ground and buildings: they stay while signs move. */
const scene = (project: Project): Item[] =>
  memo(project.site, 'scene', [project.storeys], () => [
    ...paving(project),
    ...facadeItems(project),
    ...gateItems(project.site),
    groundLine(project),
  ]);

const GROUND: Tag = { layer: 'ground', source: { kind: 'site', id: 'site' } };

function groundEnds(project: Project): { x0: number; x1: number } {
  const { x0, x1 } = builtArea(project);
  return { x0: x0 - AROUND, x1: x1 + AROUND };
}

const paving = (project: Project): Item[] => [filled(GROUND, { ...groundEnds(project), y0: -120, y1: 0 }, PAVING_INK)];

function groundLine(project: Project): Item {
  const { x0, x1 } = groundEnds(project);
  return lines(GROUND, [[x0, 0, x1, 0]], GROUND_LINE_INK, 16);
}
