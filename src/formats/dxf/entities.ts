import type { DxfArc, DxfCircle, DxfDimension, DxfEntity, DxfHatch, DxfInsert, DxfLook, DxfPolyline, DxfText } from './document.ts';
import { dataTags } from './extended-data.ts';
import { point2, point3, type Tag } from './tags.ts';
import type { Owner, Writing } from './writing.ts';

const TYPES: Readonly<Record<DxfEntity['kind'], string>> = {
  polyline: 'LWPOLYLINE', circle: 'CIRCLE', arc: 'ARC', line: 'LINE', point: 'POINT', text: 'TEXT', insert: 'INSERT', hatch: 'HATCH', dimension: 'DIMENSION',
};

/** Entities from R2000 on, each with a handle and its owner. */
export const entityTags = (entities: readonly DxfEntity[], owner: Owner, writing: Writing): Tag[] =>
  entities.flatMap((entity) => [...head(TYPES[entity.kind], entity, owner, writing), ...shape(entity), ...dataTags(entity.data)]);

/** What every entity begins with. */
export function head(type: string, look: DxfLook, { record, isPaper }: Owner, { handles, profile }: Writing): Tag[] {
  const { layer, lineType, colour, weight, lineTypeScale } = look;
  const rgb = colour !== undefined && colour !== 'byBlock' && profile === 'r2007' ? colour.rgb : undefined;
  return [
    [0, type], [5, handles.next()], [330, record], [100, 'AcDbEntity'],
    ...(isPaper ? [[67, 1] as const] : []),
    [8, layer],
    ...(lineType === undefined ? [] : [[6, lineType] as const]),
    ...(colour === undefined ? [] : [[62, colour === 'byBlock' ? 0 : colour.index] as const]),
    ...(weight === undefined ? [] : [[370, weight] as const]),
    ...(lineTypeScale === undefined ? [] : [[48, lineTypeScale] as const]),
    ...(rgb === undefined ? [] : [[420, rgb[0] * 65536 + rgb[1] * 256 + rgb[2]] as const]),
  ];
}

function shape(entity: DxfEntity): Tag[] {
  switch (entity.kind) {
    case 'polyline':
      return polyline(entity);
    case 'circle':
      return circle(entity);
    case 'arc':
      return arc(entity);
    case 'line':
      return [[100, 'AcDbLine'], ...point3(10, entity.from), ...point3(11, entity.to)];
    case 'point':
      return [[100, 'AcDbPoint'], ...point3(10, entity.at)];
    case 'text':
      return text(entity);
    case 'insert':
      return insert(entity);
    case 'hatch':
      return hatch(entity);
    case 'dimension':
      return dimension(entity);
  }
}

const polyline = ({ points, closed, bulges = [], width }: DxfPolyline): Tag[] => [
  [100, 'AcDbPolyline'],
  [90, points.length],
  [70, closed ? 1 : 0],
  ...(width === undefined ? [] : [[43, width] as const]),
  ...points.flatMap((p, i): Tag[] => [...point2(10, p), ...((bulges[i] ?? 0) === 0 ? [] : [[42, bulges[i]!] as const])]),
];

const circle = ({ centre, radius }: Pick<DxfCircle, 'centre' | 'radius'>): Tag[] => [[100, 'AcDbCircle'], ...point3(10, centre), [40, radius]];

const arc = (entity: DxfArc): Tag[] => [...circle(entity), [100, 'AcDbArc'], [50, entity.from], [51, entity.to]];

const ANCHORS: Readonly<Record<DxfText['anchor'], number>> = { start: 0, middle: 1, end: 2 };

/** A caret announces a control character, so one that is meant is followed by a space. */
const text = ({ start, at, anchor, angleDeg, height, width, style, text: words }: DxfText): Tag[] => [
  [100, 'AcDbText'], ...point3(10, start), [40, height], [1, words.replaceAll('^', '^ ')], [50, angleDeg], ...(width === 1 ? [] : [[41, width] as const]), [7, style], [72, ANCHORS[anchor]],
  ...(anchor === 'start' ? [] : point3(11, at)),
  [100, 'AcDbText'],
];

const insert = ({ block, at, angleDeg, scale: [x, y] }: DxfInsert): Tag[] => [
  [100, 'AcDbBlockReference'], [2, block], ...point3(10, at), [41, x], [42, y], [43, 1], [50, angleDeg],
];

/** The first ring is the outer one; an odd number of rings around a point fills it. */
const hatch = ({ rings }: DxfHatch): Tag[] => [
  [100, 'AcDbHatch'], ...point3(10, { x: 0, y: 0 }), [210, 0], [220, 0], [230, 1], [2, 'SOLID'], [70, 1], [71, 0], [91, rings.length],
  ...rings.flatMap((ring, i): Tag[] => [[92, i === 0 ? 3 : 2], [72, 0], [73, 1], [93, ring.length], ...ring.flatMap((p) => point2(10, p)), [97, 0]]),
  [75, 0], [76, 1], [98, 0],
];

/** 32: the block belongs to this dimension alone; 128: the figure was moved by hand. */
const dimension = ({ block, style, from, to, line, angleDeg, figureAt, isMoved, measured, figure }: DxfDimension): Tag[] => [
  [100, 'AcDbDimension'], [2, block], ...point3(10, line), ...point3(11, figureAt), [70, isMoved ? 160 : 32], [71, 5], [42, measured],
  ...(figure === undefined ? [] : [[1, figure] as const]),
  [3, style],
  [100, 'AcDbAlignedDimension'], ...point3(13, from), ...point3(14, to), [50, angleDeg], [100, 'AcDbRotatedDimension'],
];
