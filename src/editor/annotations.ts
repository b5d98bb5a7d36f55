import type { Point } from '../geometry/point.ts';
import { pointInPolygon } from '../geometry/polygon.ts';
import { distanceToSegment } from '../geometry/segment.ts';
import { dimensionLine, measuredAlong } from '../model/dimension-line.ts';
import type { Edit } from '../model/edits/edit.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Label } from '../model/plan-part.ts';
import type { Storey } from '../model/storey.ts';
import { direction, dot, leftOf, plus, times, whole } from './vector.ts';

type Ring = readonly Point[];

/** Characters of Chinese and full-width signs are as wide as high, others about half of it. */
const WIDE = /[⺀-鿿＀-￯]/;
const widthOf = ({ text, height }: Label): number => Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.56), 0) * height;

/** Half the height of the strip in which a dimension line can be picked, mm. */
const STRIP = 120;

/** The box of a label's words, turned as they are; about as wide as they are drawn. */
export function labelRing(label: Label): Ring {
  const along = direction(label.angleDeg);
  const [end, up] = [times(along, widthOf(label)), times(leftOf(along), label.height / 2)];
  const { position: start } = label;
  return [start, plus(start, end)].flatMap((p, i) => (i === 0 ? [plus(p, up), plus(p, times(up, -1))] : [plus(p, times(up, -1)), plus(p, up)]));
}

/** The outline by which a label or a dimension is picked and shown as picked; null for other things. */
export function annotationRing(storey: Storey, { kind, id }: EntityRef): Ring | null {
  const label = kind === 'label' ? storey.labels[id] : undefined;
  if (label) return labelRing(label);
  const dimension = kind === 'dimension' ? storey.dimensions[id] : undefined;
  const line = dimension && dimensionLine(dimension);
  if (!line) return null;
  const side = times(leftOf(line.along), STRIP);
  const [a, b] = line.ends;
  return [plus(a, times(side, -1)), plus(b, times(side, -1)), plus(b, side), plus(a, side)];
}

export const annotationRefs = (storey: Storey): readonly EntityRef[] => [
  ...Object.keys(storey.labels).map((id): EntityRef => ({ kind: 'label', id, storeyId: storey.id })),
  ...Object.keys(storey.dimensions).map((id): EntityRef => ({ kind: 'dimension', id, storeyId: storey.id })),
];

/** The label or the dimension line under a point, of the kinds that can be picked; the last that was put down lies on top. */
export function hitAnnotation(storey: Storey, at: Point, reach: number, isFree: (kind: EntityRef['kind']) => boolean): EntityRef | null {
  return annotationRefs(storey).findLast((ref) => isFree(ref.kind) && isOn(storey, ref, at, reach)) ?? null;
}

function isOn(storey: Storey, ref: EntityRef, at: Point, reach: number): boolean {
  if (ref.kind === 'label') return pointInPolygon(at, annotationRing(storey, ref) ?? []);
  const dimension = storey.dimensions[ref.id];
  const line = dimension && dimensionLine(dimension);
  if (!line) return false;
  return distanceToSegment(at, ...line.ends) <= Math.max(reach, STRIP / 2);
}

export const isAnnotation = ({ kind }: EntityRef): boolean => kind === 'label' || kind === 'dimension';

/** Labels are moved; the line of a dimension goes nearer or farther, what it measures stays. */
export function movedAnnotations(storey: Storey, refs: readonly EntityRef[], by: Point): readonly Edit[] {
  return refs.flatMap((ref): readonly Edit[] => {
    const label = ref.kind === 'label' ? storey.labels[ref.id] : undefined;
    if (label) return [{ verb: 'setPlanPart', args: { storeyId: storey.id, kind: 'label', partId: ref.id, changes: { position: whole(plus(label.position, by)) } } }];
    const dimension = storey.dimensions[ref.id];
    const along = dimension && measuredAlong(dimension);
    if (!dimension || !along) return [];
    const offset = Math.round(dimension.offset + dot(leftOf(along), by)) + 0;
    return [{ verb: 'setPlanPart', args: { storeyId: storey.id, kind: 'dimension', partId: ref.id, changes: { offset } } }];
  });
}
