import { applyMatrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import { indexSegments, segmentsOf, type SegmentIndex } from '../../geometry/segment-index.ts';
import type { Underlay } from '../../model/plan-part.ts';
import type { Storey } from '../../model/storey.ts';
import { ontoUnderlay, underlayMatrix, underlayPath, underlayScale } from '../../model/underlay.ts';
import { distance } from '../vector.ts';

type Source = Underlay['source'];

const known = new WeakMap<Source, SegmentIndex>();

/** The lines of a drawing in its own units, indexed once however often it is moved. */
function indexOf(source: Source): SegmentIndex | null {
  if (source.kind !== 'lines') return null;
  const last = known.get(source);
  if (last) return last;
  const made = indexSegments(source.layers.flatMap((layer) => (layer.shown ? segmentsOf(underlayPath(layer)) : [])));
  known.set(source, made);
  return made;
}

export interface CaughtLine {
  readonly point: Point;
  /** Key of messages/ui. */
  readonly key: 'snap.underlayEnd' | 'snap.underlayLine';
}

/** The end of a line that is traced from, else the point of one, nearest to a point of the plan within `reach` mm. */
export function snapToLines({ underlays }: Pick<Storey, 'underlays'>, at: Point, reach: number): CaughtLine | null {
  const shown = Object.values(underlays).filter((one) => one.shown);
  const caught = (key: CaughtLine['key'], find: (index: SegmentIndex, own: Point, ownReach: number) => Point | null): CaughtLine | null => {
    let best: Point | null = null;
    for (const underlay of shown) {
      const index = indexOf(underlay.source);
      const own = index && find(index, ontoUnderlay(underlay, at), reach / underlayScale(underlay.source));
      const point = own && applyMatrix(underlayMatrix(underlay), own);
      if (point && (best === null || distance(point, at) < distance(best, at))) best = point;
    }
    return best && { point: best, key };
  };
  return caught('snap.underlayEnd', (index, own, near) => index.nearestEnd(own, near)) ?? caught('snap.underlayLine', (index, own, near) => index.nearestOn(own, near));
}
