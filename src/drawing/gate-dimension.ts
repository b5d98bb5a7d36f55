import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { chainItems, type Chain } from './plan-dimension.ts';
import { penFor, type Pen } from './plan-pen.ts';
import { gateElevationSigns, signRect } from './sign-rect.ts';

/** The scale the elevation is drawn for. */
export const GATE_SCALE = 25;

const GATE: EntityRef = { kind: 'gate', id: 'gate' };
/** Distance of the chain below the ground, and of the upright chain from the plaques; clear of what is measured; mm of paper. */
const BELOW = 16.8;
const BESIDE = 10.4;
const CLEAR_BELOW = 4.8;
const CLEAR_BESIDE = 2.4;

/**
 * Below the ground: what hangs beside the gate, gaps and the opening from left to right. Right of all that: the lower and the
 * upper edge of the plaques, without plaques of the rightmost sign; `heightsAt` is where they stand instead.
 */
export function gateDimensions(project: Project, ctx: DrawContext, scale: number = GATE_SCALE, heightsAt?: number): Item[] {
  const pen = penFor(scale);
  const hung = gateElevationSigns(project)
    .filter((sign) => sign.host.kind === 'gate')
    .map((sign) => ({ plaque: sign.kind === 'gatePlaque', area: signRect(project, sign) }))
    .toSorted((a, b) => b.area.x1 - a.area.x1);
  const stops = [...project.site.gate.opening, ...hung.flatMap(({ area }) => [area.x0, area.x1])];
  const measured = hung.find(({ plaque }) => plaque) ?? hung[0];
  const chains = [across(stops, pen), ...(measured ? [upright(measured.area, heightsAt ?? hung[0]!.area.x1, pen)] : [])];
  return chains.flatMap((chain) => chainItems(chain, ctx, pen, GATE));
}

const ascending = (stops: readonly number[]): number[] => [...new Set(stops)].toSorted((a, b) => a - b);

const across = (stops: readonly number[], { mm }: Pen): Chain => ({
  frame: [1, 0, 0, -1, 0, -mm(BELOW)],
  stops: ascending(stops),
  reach: mm(BELOW - CLEAR_BELOW),
  figures: 'near',
  angleDeg: 0,
});

const upright = ({ y0, y1 }: Rect, x1: number, { mm }: Pen): Chain => ({
  frame: [0, 1, 1, 0, x1 + mm(BESIDE), 0],
  stops: ascending([0, y0, y1]),
  reach: mm(BESIDE - CLEAR_BESIDE),
  figures: 'near',
  angleDeg: 90,
});
