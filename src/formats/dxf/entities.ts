import type { DxfCircle, DxfEntity, DxfPolyline } from './document.ts';
import type { Handles, Roots } from './handles.ts';
import { point2, point3, section, type Tag } from './tags.ts';

const flag = (closed: boolean): number => (closed ? 1 : 0);

/** Entities of R2000: each with a handle, owned by the model space. */
export function entitiesR2000(entities: readonly DxfEntity[], handles: Handles, { modelSpace }: Roots): Tag[] {
  const head = (type: string, layer: string): Tag[] => [[0, type], [5, handles.next()], [330, modelSpace], [100, 'AcDbEntity'], [8, layer]];
  const polyline = ({ layer, points, closed }: DxfPolyline): Tag[] => [
    ...head('LWPOLYLINE', layer),
    [100, 'AcDbPolyline'],
    [90, points.length],
    [70, flag(closed)],
    ...points.flatMap((p) => point2(10, p)),
  ];
  const circle = ({ layer, centre, radius }: DxfCircle): Tag[] => [...head('CIRCLE', layer), [100, 'AcDbCircle'], ...point3(10, centre), [40, radius]];
  return section('ENTITIES', entities.flatMap((entity) => (entity.kind === 'polyline' ? polyline(entity) : circle(entity))));
}

/** Entities of R12, which has no light polylines: a POLYLINE, a VERTEX a point, a SEQEND. */
export function entitiesR12(entities: readonly DxfEntity[]): Tag[] {
  const polyline = ({ layer, points, closed }: DxfPolyline): Tag[] => [
    [0, 'POLYLINE'],
    [8, layer],
    [66, 1],
    ...point3(10, { x: 0, y: 0 }),
    [70, flag(closed)],
    ...points.flatMap((p): Tag[] => [[0, 'VERTEX'], [8, layer], ...point3(10, p)]),
    [0, 'SEQEND'],
    [8, layer],
  ];
  const circle = ({ layer, centre, radius }: DxfCircle): Tag[] => [[0, 'CIRCLE'], [8, layer], ...point3(10, centre), [40, radius]];
  return section('ENTITIES', entities.flatMap((entity) => (entity.kind === 'polyline' ? polyline(entity) : circle(entity))));
}
