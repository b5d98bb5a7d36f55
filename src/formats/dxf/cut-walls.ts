import { unionOf } from '../../geometry/clip.ts';
import type { Point } from '../../geometry/point.ts';
import { area, pointInPolygon, signedArea } from '../../geometry/polygon.ts';
import type { DxfEntity } from './document.ts';
import { POCHE_LAYER } from './drawing-layers.ts';

type Ring = readonly Point[];

/** Cut walls as one: each body that hangs together filled, its outlines drawn, without lines where walls meet. */
export function cutWallEntities(rings: readonly Ring[], layer: string): DxfEntity[] {
  if (rings.length === 0) return [];
  const all = unionOf(rings);
  const outer = all.filter((ring) => signedArea(ring) > 0);
  const holes = all.filter((ring) => signedArea(ring) <= 0);
  const bodies = outer.map((ring) => [ring, ...holes.filter((hole) => bodyOf(hole, outer) === ring)]);
  return [
    ...bodies.map((body): DxfEntity => ({ kind: 'hatch', layer: POCHE_LAYER.name, rings: body })),
    ...all.map((points): DxfEntity => ({ kind: 'polyline', layer, points, closed: true })),
  ];
}

/** The smallest outline around a hole. */
const bodyOf = (hole: Ring, outer: readonly Ring[]): Ring | undefined =>
  outer.filter((ring) => pointInPolygon(hole[0]!, ring) || pointInPolygon(middleOf(hole), ring)).reduce<Ring | undefined>((best, ring) => (best && area(best) <= area(ring) ? best : ring), undefined);

const middleOf = ([p, q]: Ring): Point => ({ x: (p!.x + q!.x) / 2, y: (p!.y + q!.y) / 2 });
