import { joinPaths, linePath, rectPath, type Path } from '../../geometry/path.ts';
import { rect, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Opening } from '../../model/storey.ts';
import type { Item } from '../drawing.ts';
import type { Pen } from '../plan-pen.ts';

/** Width of a frame, mm. */
const FRAME = 60;
/** Leaves wider than this are two. */
const WIDEST_LEAF = 1000;

/** A door or window seen from outside, its hole as a box in mm; opening lines meet at the hinges (GB/T 50104 table 3.0.1). */
export function openingElevation(kind: Opening['kind'], box: Rect, pen: Pen, source: EntityRef): Item[] {
  const base = { kind: 'path', layer: 'opening', source } as const;
  const hole: Item = { ...base, path: rectPath(box), stroke: pen.stroke('mediumThick') };
  if (kind === 'passage') return [hole];
  const inner = { x0: box.x0 + FRAME, y0: kind === 'window' ? box.y0 + FRAME : box.y0, x1: box.x1 - FRAME, y1: box.y1 - FRAME };
  const leaves = leavesIn(kind, inner);
  const thin = [rectPath(inner), ...leaves.slice(1).map(({ x0 }) => linePath({ x: x0, y: inner.y0 }, { x: x0, y: inner.y1 })), ...signs(kind, leaves)];
  const paths = joinPaths(thin);
  return [hole, { ...base, path: paths, stroke: pen.stroke('thin') }];
}

function leavesIn(kind: Opening['kind'], inner: Rect): Rect[] {
  const width = rectWidth(inner);
  const count = kind === 'door' ? 1 : kind === 'window' ? Math.max(1, Math.round(width / WIDEST_LEAF)) : 2;
  return Array.from({ length: count }, (_, i) => rect(inner.x0 + (i * width) / count, inner.y0, width / count, rectHeight(inner)));
}

/** Hinged leaves have two lines from the lock edge to the hinge's middle, sliding ones an arrow. */
function signs(kind: Opening['kind'], leaves: readonly Rect[]): Path[] {
  return leaves.flatMap((leaf, i) => {
    const y = (leaf.y0 + leaf.y1) / 2;
    if (kind === 'slidingDoor' || kind === 'window') return leaves.length > 1 ? arrow(leaf, y, i % 2 === 0 ? 1 : -1) : [];
    const [hinge, lock] = i % 2 === 0 ? [leaf.x0, leaf.x1] : [leaf.x1, leaf.x0];
    return [linePath({ x: lock, y: leaf.y0 }, { x: hinge, y }), linePath({ x: lock, y: leaf.y1 }, { x: hinge, y })];
  });
}

function arrow(leaf: Rect, y: number, way: 1 | -1): Path[] {
  const middle = (leaf.x0 + leaf.x1) / 2;
  const reach = rectWidth(leaf) * 0.25;
  const tip = { x: middle + way * reach, y };
  const back = 60;
  return [
    linePath({ x: middle - way * reach, y }, tip),
    linePath(tip, { x: tip.x - way * back, y: y + back / 2 }),
    linePath(tip, { x: tip.x - way * back, y: y - back / 2 }),
  ];
}
