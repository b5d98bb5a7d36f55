import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { chainItems, type Chain } from './plan-dimension.ts';
import { penFor } from './plan-pen.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';

/** The scale the elevation is drawn for. */
export const GATE_SCALE = 25;

const GATE: EntityRef = { kind: 'gate', id: 'gate' };
/** Distance of the chain below the ground, and of the upright chain from the plaques, mm. */
const BELOW = 420;
const BESIDE = 260;

/**
 * Below the ground: what hangs beside the gate, gaps and the opening from left to right. Right of all that: the lower and the
 * upper edge of the plaques, without plaques of the rightmost sign.
 */
export function gateDimensions(project: Project, ctx: DrawContext): Item[] {
  const pen = penFor(GATE_SCALE);
  const hung = gateElevationSigns(project)
    .filter((sign) => sign.host.kind === 'gate')
    .map((sign) => ({ plaque: sign.kind === 'gatePlaque', area: signRect(project, sign) }))
    .toSorted((a, b) => b.area.x1 - a.area.x1);
  const stops = [...project.site.gate.opening, ...hung.flatMap(({ area }) => [area.x0, area.x1])];
  const measured = hung.find(({ plaque }) => plaque) ?? hung[0];
  const chains = [across(stops), ...(measured ? [upright(measured.area, hung[0]!.area.x1)] : [])];
  return chains.flatMap((chain) => chainItems(chain, ctx, pen, GATE));
}

const ascending = (stops: readonly number[]): number[] => [...new Set(stops)].toSorted((a, b) => a - b);

const across = (stops: readonly number[]): Chain => ({
  frame: [1, 0, 0, -1, 0, -BELOW],
  stops: ascending(stops),
  reach: BELOW - 120,
  figures: 'near',
  angleDeg: 0,
});

const upright = ({ y0, y1 }: Rect, x1: number): Chain => ({
  frame: [0, 1, 1, 0, x1 + BESIDE, 0],
  stops: ascending([0, y0, y1]),
  reach: BESIDE - 60,
  figures: 'near',
  angleDeg: 90,
});
