import parser, { type DxfEntity } from 'dxf/lib/parseString.js';
import type { Point } from '../../geometry/point.ts';
import type { CadEntity, CadVertex } from './cad-drawing.ts';
import { plainMtext, plainText, withoutEscapes } from './cad-text.ts';
import type { RecordChunks } from './dxf-records.ts';

/** Under Node the package is CommonJS whose exports hold the function; a bundler hands out the function itself. */
const parseString = typeof parser === 'function' ? parser : (parser as { default: typeof parser }).default;

const DEGREE = Math.PI / 180;

/** The entities of a list. `dxf` parses them; what it makes is checked field by field. */
export function entitiesOf(chunks: RecordChunks): CadEntity[] {
  const entities: CadEntity[] = [];
  for (const chunk of chunks) {
    const parsed = parseString(`0\nSECTION\n2\nENTITIES\n${chunk}0\nENDSEC\n0\nEOF\n`);
    for (const raw of parsed.entities) {
      const entity = entityOf(raw);
      if (entity !== null) entities.push(entity);
    }
  }
  return entities;
}

const num = (value: unknown, otherwise: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : otherwise);
const word = (value: unknown): string => (typeof value === 'string' ? withoutEscapes(value) : '');

function pointOf(value: unknown): Point | null {
  if (value === null || typeof value !== 'object') return null;
  const { x, y } = value as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

const pointsOf = (value: unknown): Point[] => (Array.isArray(value) ? value.flatMap((one) => pointOf(one) ?? []) : []);
const numbersOf = (value: unknown): number[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'number' && Number.isFinite(one)) : []);

function entityOf(raw: DxfEntity): CadEntity | null {
  // Lines of sheets, not of the building.
  if (num(raw['paperSpace'], 0) === 1 || raw['visible'] === false) return null;
  const head = { layer: word(raw['layer']) || '0', flipped: num(raw['extrusionZ'], 1) < 0 };
  switch (raw.type) {
    case 'LINE':
      return pathOf(head, [pointOf(raw['start']), pointOf(raw['end'])], false);
    case 'LWPOLYLINE':
    case 'POLYLINE':
      return polylineOf(head, raw);
    case 'CIRCLE':
    case 'ARC':
      return arcOf(head, raw);
    case 'ELLIPSE':
      return ellipseOf(head, raw);
    case 'SPLINE':
      return splineOf(head, raw);
    case 'TEXT':
      return textOf(head, raw);
    case 'MTEXT':
      return mtextOf(head, raw);
    case 'INSERT':
      return insertOf(head, raw);
    case 'DIMENSION':
      return { ...head, flipped: false, ...placed(word(raw['block']), { x: 0, y: 0 }) };
    default:
      return null;
  }
}

type Head = Pick<CadEntity, 'layer' | 'flipped'>;

/** The ends of a LINE are in the world's own system whatever its normal. */
function pathOf(head: Head, points: readonly (Point | null)[], closed: boolean): CadEntity | null {
  const vertices = points.flatMap((p) => (p === null ? [] : [{ ...p, bulge: 0 }]));
  return vertices.length < 2 ? null : { ...head, flipped: false, kind: 'path', vertices, closed };
}

function polylineOf(head: Head, raw: DxfEntity): CadEntity | null {
  // Meshes have vertices that are no line.
  if (raw['polyfaceMesh'] === true || raw['polygonMesh'] === true || !Array.isArray(raw['vertices'])) return null;
  const vertices = raw['vertices'].flatMap((one: { bulge?: unknown }): CadVertex[] => {
    const p = pointOf(one);
    return p === null ? [] : [{ ...p, bulge: num(one.bulge, 0) }];
  });
  return vertices.length < 2 ? null : { ...head, kind: 'path', vertices, closed: raw['closed'] === true };
}

function arcOf(head: Head, raw: DxfEntity): CadEntity | null {
  const centre = pointOf(raw);
  const radius = num(raw['r'], 0);
  if (centre === null || radius <= 0) return null;
  if (raw.type === 'CIRCLE') return { ...head, kind: 'arc', centre, radius, from: 0, to: 2 * Math.PI };
  return { ...head, kind: 'arc', centre, radius, from: num(raw['startAngle'], 0), to: num(raw['endAngle'], 2 * Math.PI) };
}

function ellipseOf(head: Head, raw: DxfEntity): CadEntity | null {
  const centre = pointOf(raw);
  const major = pointOf({ x: raw['majorX'], y: raw['majorY'] });
  if (centre === null || major === null) return null;
  const [from, to] = [num(raw['startAngle'], 0), num(raw['endAngle'], 2 * Math.PI)];
  const isMirrored = head.flipped;
  // Its points are the world's own; a normal that looks down turns the way round.
  return { ...head, flipped: false, kind: 'ellipse', centre, major, ratio: num(raw['axisRatio'], 1) * (isMirrored ? -1 : 1), from, to };
}

function splineOf(head: Head, raw: DxfEntity): CadEntity | null {
  const controls = pointsOf(raw['controlPoints']);
  if (controls.length < 2) return null;
  return { ...head, flipped: false, kind: 'spline', degree: num(raw['degree'], 3), knots: numbersOf(raw['knots']), controls, weights: numbersOf(raw['weights']) };
}

/** TEXT is anchored at its second point where it is aligned (DXF reference, TEXT, 72 and 73). */
function textOf(head: Head, raw: DxfEntity): CadEntity | null {
  const [h, v] = [num(raw['hAlign'], 0), num(raw['vAlign'], 0)];
  const second = pointOf({ x: raw['x2'], y: raw['y2'] });
  const isAligned = (h > 0 || v > 0) && second !== null;
  const at = isAligned ? second : pointOf(raw);
  const text = typeof raw['string'] === 'string' ? plainText(raw['string']) : '';
  if (at === null || text === '') return null;
  const anchorX = !isAligned ? 0 : h === 2 ? 1 : h === 1 || h === 4 ? 0.5 : 0;
  const anchorY = !isAligned ? 0 : v === 3 ? 1 : v === 2 || h === 4 ? 0.5 : 0;
  return { ...head, kind: 'text', text, at, height: num(raw['textHeight'], 0), angle: num(raw['rotation'], 0) * DEGREE, anchorX, anchorY };
}

function mtextOf(head: Head, raw: DxfEntity): CadEntity | null {
  const at = pointOf(raw);
  const text = typeof raw['string'] === 'string' ? plainMtext(raw['string']) : '';
  if (at === null || text === '') return null;
  const place = Math.min(9, Math.max(1, num(raw['attachmentPoint'], 1))) - 1;
  const way = pointOf({ x: raw['xAxisX'], y: raw['xAxisY'] });
  // The parser keeps group 50, the angle of a text without a direction, under the name that columns have.
  const angle = way === null ? num(raw['columnHeights'], 0) * DEGREE : Math.atan2(way.y, way.x);
  const height = num(raw['nominalTextHeight'], 0);
  return { ...head, flipped: false, kind: 'text', text, at, height, angle, anchorX: (place % 3) / 2, anchorY: 1 - Math.floor(place / 3) / 2 };
}

const placed = (block: string, at: Point) => ({
  kind: 'insert' as const, block, at, scaleX: 1, scaleY: 1, angle: 0, columns: 1, rows: 1, columnGap: 0, rowGap: 0,
});

function insertOf(head: Head, raw: DxfEntity): CadEntity | null {
  const at = pointOf(raw);
  if (at === null) return null;
  return {
    ...head, kind: 'insert', block: word(raw['block']), at,
    scaleX: num(raw['scaleX'], 1), scaleY: num(raw['scaleY'], 1), angle: num(raw['rotation'], 0) * DEGREE,
    columns: Math.max(1, Math.floor(num(raw['columnCount'], 1))), rows: Math.max(1, Math.floor(num(raw['rowCount'], 1))),
    columnGap: num(raw['columnSpacing'], 0), rowGap: num(raw['rowSpacing'], 0),
  };
}
