import type { DxfCircle, DxfEntity, DxfPolyline } from './document.ts';
import { point3, section, type Tag } from './tags.ts';

/** R12 has no light polylines: a POLYLINE, a VERTEX a point, a SEQEND. */
const polyline = ({ layer, points, closed }: DxfPolyline): Tag[] => [
  [0, 'POLYLINE'],
  [8, layer],
  [66, 1],
  ...point3(10, { x: 0, y: 0 }),
  [70, closed ? 1 : 0],
  ...points.flatMap((p): Tag[] => [[0, 'VERTEX'], [8, layer], ...point3(10, p)]),
  [0, 'SEQEND'],
  [8, layer],
];

const circle = ({ layer, centre, radius }: DxfCircle): Tag[] => [[0, 'CIRCLE'], [8, layer], ...point3(10, centre), [40, radius]];

/** The polylines and circles among the entities: what is cut. */
export const entitiesR12 = (entities: readonly DxfEntity[]): Tag[] =>
  section('ENTITIES', entities.flatMap((entity) => (entity.kind === 'polyline' ? polyline(entity) : entity.kind === 'circle' ? circle(entity) : [])));
