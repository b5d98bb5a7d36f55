import { boxIndexOf } from './box-index.ts';
import type { Point } from './point.ts';
import { lineIntersection, orientation, segmentBox } from './segment.ts';

type Rings = readonly (readonly Point[])[];

/** An edge with its lower end first; `wind` is +1 when the ring ran upwards along it. */
interface Edge {
  readonly low: Point;
  readonly high: Point;
  readonly wind: 1 | -1;
  readonly group: 0 | 1;
}

/**
 * The area in mm² of what `rings` enclose and `holes` do not, overlaps counted once. It is measured by adding up thin
 * trapezoids and builds no outline, so it holds where clipping may go wrong, and serves to check it.
 */
export function measureArea(rings: Rings, holes: Rings = []): number {
  const edges = [...edgesOf(rings, 0), ...edgesOf(holes, 1)].sort((a, b) => a.low.y - b.low.y);
  const heights = [...new Set([...edges.flatMap((e) => [e.low.y, e.high.y]), ...crossingHeights(edges)])].sort((a, b) => a - b);
  let active: Edge[] = [];
  let [next, sum] = [0, 0];
  for (let i = 0; i + 1 < heights.length; i++) {
    const [bottom, top] = [heights[i]!, heights[i + 1]!];
    active = active.filter((e) => e.high.y > bottom);
    for (; next < edges.length && edges[next]!.low.y <= bottom; next++) active.push(edges[next]!);
    sum += (top - bottom) * widthAt(active, (bottom + top) / 2);
  }
  return sum;
}

function edgesOf(rings: Rings, group: 0 | 1): Edge[] {
  return rings.flatMap((ring) =>
    ring.flatMap((p, i): Edge[] => {
      const q = ring[(i + 1) % ring.length]!;
      if (p.y === q.y) return [];
      return [p.y < q.y ? { low: p, high: q, wind: 1, group } : { low: q, high: p, wind: -1, group }];
    }),
  );
}

/** How much of the level line y is enclosed. Between two heights no edges cross, so this width times height is exact. */
function widthAt(active: readonly Edge[], y: number): number {
  const cuts = active.map((edge) => ({ edge, x: crossX(edge, y) })).sort((a, b) => a.x - b.x);
  const winding: [number, number] = [0, 0];
  let width = 0;
  cuts.forEach(({ edge, x }, i) => {
    winding[edge.group] += edge.wind;
    const isInside = winding[0] !== 0 && winding[1] === 0;
    if (isInside && i + 1 < cuts.length) width += cuts[i + 1]!.x - x;
  });
  return width;
}

const crossX = ({ low, high }: Edge, y: number): number =>
  low.x + ((high.x - low.x) * (y - low.y)) / (high.y - low.y);

function crossingHeights(edges: readonly Edge[]): number[] {
  const boxes = edges.map(({ low, high }) => segmentBox(low, high));
  const index = boxIndexOf(boxes);
  return edges.flatMap((e, i) =>
    index.meeting(boxes[i]!).flatMap((j) => (j > i ? crossingHeight(e, edges[j]!) : [])),
  );
}

function crossingHeight(e: Edge, f: Edge): number[] {
  const apart =
    orientation(e.low, e.high, f.low) * orientation(e.low, e.high, f.high) >= 0 ||
    orientation(f.low, f.high, e.low) * orientation(f.low, f.high, e.high) >= 0;
  const at = apart ? null : lineIntersection(e.low, e.high, f.low, f.high);
  return at === null ? [] : [Math.min(e.high.y, Math.max(e.low.y, at.y))];
}
