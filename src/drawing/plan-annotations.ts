import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import { unionRect } from '../geometry/rect.ts';
import { axisNames } from './plan-axes.ts';
import type { PlanScene } from './plan-scene.ts';
import { chainItems, handChain } from './plan-dimension.ts';
import { facadesOf, type Side } from './plan-facade.ts';
import { sideDimensions } from './plan-outline-dimensions.ts';
import { swingSpaces } from './plan-opening.ts';
import { missingCharacters, textItems } from './plan-text.ts';

/** Dimensions of the outline, one chunk a side; nothing while no outline is closed. */
export function drawOutline({ storey, plan, ctx, pen, frames, draw }: PlanScene): void {
  const outline = boundsOf(plan.grossOutline);
  if (!outline) return;
  const facades = facadesOf(storey);
  const names = axisNames(facades);
  const source: EntityRef = { kind: 'storey', id: storey.id };
  const swings = Object.values(storey.openings).flatMap((opening) => {
    const frame = frames.get(opening.wallId);
    return frame && storey.walls[opening.wallId]?.kind === 'exterior' ? swingSpaces(opening, frame) : [];
  });
  for (const facade of facades) {
    const places = facade.side === 'south' || facade.side === 'north' ? names.x : names.y;
    const named = facade.axes.map((axis) => places.get(axis));
    const clear = Math.max(0, ...swings.map((swing) => beyond(facade.side, outline, swing)));
    draw('outline', facade.side, [facade, outline, clear, named], () => ({
      items: sideDimensions(facade, outline, clear, names, ctx, pen, source),
    }));
  }
}

/** Dimensions placed by hand. */
export function drawDimensions({ storey, ctx, pen, draw }: PlanScene): void {
  for (const dimension of Object.values(storey.dimensions)) {
    draw('dimension', dimension.id, [dimension], () => {
      const source: EntityRef = { kind: 'dimension', id: dimension.id, storeyId: storey.id };
      const chain = handChain(dimension, pen);
      return { items: chain === null ? [] : chainItems(chain, ctx, pen, source) };
    });
  }
}

export function drawLabels({ storey, ctx, draw }: PlanScene): void {
  for (const label of Object.values(storey.labels)) {
    draw('label', label.id, [label], () => {
      const source: EntityRef = { kind: 'label', id: label.id, storeyId: storey.id };
      const items = textItems(ctx, label.text, { at: label.position, angleDeg: label.angleDeg }, { size: label.height, layer: 'text', source });
      return { items, diagnostics: missingCharacters(ctx, label.text, source) };
    });
  }
}

/** How far a door's swing reaches out of the outline on one side, mm. */
function beyond(side: Side, outline: Rect, swing: Rect): number {
  switch (side) {
    case 'south':
      return outline.y0 - swing.y0;
    case 'north':
      return swing.y1 - outline.y1;
    case 'west':
      return outline.x0 - swing.x0;
    case 'east':
      return swing.x1 - outline.x1;
  }
}

function boundsOf(rings: readonly (readonly { x: number; y: number }[])[]): Rect | null {
  const points = rings.flat().map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y }));
  return points.length === 0 ? null : points.reduce(unionRect);
}
