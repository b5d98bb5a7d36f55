import type { Entity } from '@node-projects/acad-ts';
import type { Point } from '../../geometry/point.ts';
import type { CadEntity, CadInsert, CadVertex } from './cad-drawing.ts';
import { plainMtext, plainText } from './cad-text.ts';

/** What is looked at of an object of the library; each field is checked, since broken files leave anything there. */
type Raw = Readonly<Record<string, unknown>>;

const num = (value: unknown, otherwise: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : otherwise);
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const rawOf = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {});

function pointOf(value: unknown): Point | null {
  const { x, y } = rawOf(value);
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

const listOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null && Symbol.iterator in value ? [...(value as Iterable<unknown>)] : []);

export const nameOfBlock = (record: unknown): string => word(rawOf(record)['name']);

/** The name of an entity's kind: LINE, INSERT, for objects of other programs the name of their class. */
export function kindOf(entity: Entity): string {
  const raw = entity as unknown as Raw;
  return word(rawOf(raw['dxfClass'])['dxfName']) || word(raw['objectName']) || 'UNKNOWN';
}

/** Kinds that are drawn nowhere on a plan. */
export const SILENT_KINDS = new Set(['ATTDEF', 'VIEWPORT', 'BLOCK', 'ENDBLK', 'SEQEND']);

/** What is read of an entity, an insert with its attributes; null for a kind that is not read, none for one without a place. */
export function dwgEntities(entity: Entity): CadEntity[] | null {
  const raw = entity as unknown as Raw;
  if (raw['isInvisible'] === true) return [];
  const head = { layer: word(rawOf(raw['layer'])['name']) || '0', flipped: num(rawOf(raw['normal'])['z'], 1) < 0 };
  switch (kindOf(entity)) {
    case 'LINE':
      return pathOf({ ...head, flipped: false }, [raw['startPoint'], raw['endPoint']], false);
    case 'LWPOLYLINE':
    case 'POLYLINE':
      return pathOf(head, listOf(raw['vertices']), raw['isClosed'] === true);
    case 'CIRCLE':
    case 'ARC':
      return arcOf(head, raw);
    case 'ELLIPSE':
      return ellipseOf(head, raw);
    case 'SPLINE':
      return splineOf(head, raw);
    case 'TEXT':
    case 'ATTRIB':
      return textOf(head, raw);
    case 'MTEXT':
      return mtextOf(head, raw);
    case 'INSERT':
      return insertWithWords(head, raw);
    case 'DIMENSION':
      return [{ ...head, flipped: false, kind: 'insert', block: nameOfBlock(raw['block']), at: { x: 0, y: 0 }, ...ONCE }];
    default:
      return null;
  }
}

type Head = Pick<CadEntity, 'layer' | 'flipped'>;
const ONCE = { scaleX: 1, scaleY: 1, angle: 0, columns: 1, rows: 1, columnGap: 0, rowGap: 0 };

function pathOf(head: Head, places: readonly unknown[], closed: boolean): CadEntity[] {
  const vertices = places.flatMap((one): CadVertex[] => {
    const p = pointOf(rawOf(one)['location'] ?? one);
    return p === null ? [] : [{ ...p, bulge: num(rawOf(one)['bulge'], 0) }];
  });
  return vertices.length < 2 ? [] : [{ ...head, kind: 'path', vertices, closed }];
}

function arcOf(head: Head, raw: Raw): CadEntity[] {
  const centre = pointOf(raw['center']);
  const radius = num(raw['radius'], 0);
  if (centre === null || radius <= 0) return [];
  return [{ ...head, kind: 'arc', centre, radius, from: num(raw['startAngle'], 0), to: num(raw['endAngle'], 2 * Math.PI) }];
}

function ellipseOf(head: Head, raw: Raw): CadEntity[] {
  const [centre, major] = [pointOf(raw['center']), pointOf(raw['majorAxisEndPoint'])];
  if (centre === null || major === null) return [];
  const ratio = num(raw['radiusRatio'], 1) * (head.flipped ? -1 : 1);
  return [{ ...head, flipped: false, kind: 'ellipse', centre, major, ratio, from: num(raw['startParameter'], 0), to: num(raw['endParameter'], 2 * Math.PI) }];
}

function splineOf(head: Head, raw: Raw): CadEntity[] {
  const controls = listOf(raw['controlPoints']).flatMap((p) => pointOf(p) ?? []);
  // A spline through points only: straight lines between them are near enough to trace.
  if (controls.length < 2) return pathOf({ ...head, flipped: false }, listOf(raw['fitPoints']), false);
  const numbers = (value: unknown): number[] => listOf(value).filter((one) => typeof one === 'number');
  return [{ ...head, flipped: false, kind: 'spline', degree: num(raw['degree'], 3), knots: numbers(raw['knots']), controls, weights: numbers(raw['weights']) }];
}

function textOf(head: Head, raw: Raw): CadEntity[] {
  const [h, v] = [num(raw['horizontalAlignment'], 0), num(raw['verticalAlignment'], 0)];
  const isAligned = h > 0 || v > 0;
  const at = pointOf(isAligned ? raw['alignmentPoint'] : raw['insertPoint']) ?? pointOf(raw['insertPoint']);
  const text = plainText(word(raw['value']));
  if (at === null || text === '') return [];
  const anchorX = !isAligned ? 0 : h === 2 ? 1 : h === 1 || h === 4 ? 0.5 : 0;
  const anchorY = !isAligned ? 0 : v === 3 ? 1 : v === 2 || h === 4 ? 0.5 : 0;
  return [{ ...head, kind: 'text', text, at, height: num(raw['height'], 0), angle: num(raw['rotation'], 0), anchorX, anchorY }];
}

function mtextOf(head: Head, raw: Raw): CadEntity[] {
  const at = pointOf(raw['insertPoint']);
  const text = plainMtext(word(raw['value']));
  if (at === null || text === '') return [];
  const place = Math.min(9, Math.max(1, num(raw['attachmentPoint'], 1))) - 1;
  const [anchorX, anchorY] = [(place % 3) / 2, 1 - Math.floor(place / 3) / 2];
  return [{ ...head, flipped: false, kind: 'text', text, at, height: num(raw['height'], 0), angle: num(raw['rotation'], 0), anchorX, anchorY }];
}

function insertOf(head: Head, raw: Raw): CadEntity[] {
  const at = pointOf(raw['insertPoint']);
  if (at === null) return [];
  const count = (value: unknown): number => Math.max(1, Math.floor(num(value, 1)));
  return [{
    ...head, kind: 'insert', block: nameOfBlock(raw['block']), at,
    scaleX: num(raw['xScale'], 1), scaleY: num(raw['yScale'], 1), angle: num(raw['rotation'], 0),
    columns: count(raw['columnCount']), rows: count(raw['rowCount']), columnGap: num(raw['columnSpacing'], 0), rowGap: num(raw['rowSpacing'], 0),
  }];
}

/**
 * An insert and its attributes. The library places some attributes through their insert a second time; each stands where it
 * is nearer to the insert: as it is, or taken back through it.
 */
function insertWithWords(head: Head, raw: Raw): CadEntity[] {
  const [insert] = insertOf(head, raw);
  if (insert?.kind !== 'insert') return [];
  const words = listOf(raw['attributes']).flatMap((one) => dwgEntities(one as Entity) ?? []);
  return [insert, ...words.map((word) => (word.kind === 'text' ? nearer(word, insert) : word))];
}

function nearer(word: Extract<CadEntity, { kind: 'text' }>, { at, angle, scaleX, scaleY }: CadInsert): CadEntity {
  if (scaleX === 0 || scaleY === 0) return word;
  const [dx, dy] = [word.at.x - at.x, word.at.y - at.y];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const back = { x: (cos * dx + sin * dy) / scaleX, y: (cos * dy - sin * dx) / scaleY };
  const isNearer = Math.hypot(back.x - at.x, back.y - at.y) < Math.hypot(dx, dy);
  return isNearer ? { ...word, at: back, height: word.height / Math.abs(scaleY), angle: word.angle - angle } : word;
}
