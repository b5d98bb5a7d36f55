import { applyMatrix, compose, IDENTITY, rotation, scaling, translation, type Matrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { DrawnArc, DrawnInsert, DrawnLine, DrawnText } from '../../model/plan-file.ts';
import type { CadDrawing, CadEntity, CadInsert } from './cad-drawing.ts';
import { arcPoints, bulgeArc, ellipsePoints, endAngle, pathPoints, splinePoints } from './curves.ts';
import { DEEPEST, FARTHEST, MOST_POINTS, MOST_SHAPES } from './limits.ts';

/** Lines and texts by layer, blocks taken apart. */
export interface FlatDrawing {
  readonly layers: ReadonlyMap<string, { readonly lines: readonly DrawnLine[]; readonly texts: readonly DrawnText[] }>;
  readonly inserts: readonly DrawnInsert[];
}

/** A drawing as it is being taken apart. */
interface Work {
  readonly drawing: CadDrawing;
  readonly layers: Map<string, { lines: DrawnLine[]; texts: DrawnText[] }>;
  readonly inserts: DrawnInsert[];
  readonly missing: Set<string>;
  /** Names of the blocks that are open: one that holds itself is not opened again. */
  readonly open: Set<string>;
  shapes: number;
  points: number;
  isTooDeep: boolean;
}

/** Where what is looked at stands: the map to the drawing, the layer for layer 0, the insert of the drawing it came with. */
interface Place {
  readonly matrix: Matrix;
  readonly layer: string | null;
  readonly insert: number;
  readonly depth: number;
}

const MIRROR: Matrix = [-1, 0, 0, 1, 0, 0];

/** Thrown and caught here alone: leaves the recursion when there is too much. */
class TooMuch extends Error {}

/**
 * Places every block and flattens every curve. A block that holds itself, or too many in each other, is left out and told;
 * so is a block that is not there. Fails with `import.tooMany` where the placed blocks make more than any plan has.
 */
export function flattenDrawing(drawing: CadDrawing): Result<FlatDrawing> {
  const work: Work = { drawing, layers: new Map(), inserts: [], missing: new Set(), open: new Set(), shapes: 0, points: 0, isTooDeep: false };
  try {
    addAll(work, drawing.entities, { matrix: IDENTITY, layer: null, insert: -1, depth: 0 });
  } catch (error) {
    if (error instanceof TooMuch) return failure(problem('import.tooMany', { most: MOST_SHAPES }));
    throw error;
  }
  const remarks: Diagnostic[] = [];
  if (work.isTooDeep) remarks.push({ ...problem('import.blockTooDeep', { most: DEEPEST }), severity: 'warning' });
  if (work.missing.size > 0) remarks.push({ ...problem('import.blockMissing', { blocks: [...work.missing].slice(0, 8) }), severity: 'info' });
  return success({ layers: work.layers, inserts: work.inserts }, remarks);
}

function addAll(work: Work, entities: readonly CadEntity[], place: Place): void {
  for (const entity of entities) {
    const matrix = entity.flipped ? compose(place.matrix, MIRROR) : place.matrix;
    // What lies on layer 0 inside a block is on the layer that the block was placed on.
    const layer = entity.layer === '0' && place.layer !== null ? place.layer : entity.layer;
    if (entity.kind === 'insert') addInsert(work, entity, layer, { ...place, matrix });
    else if (entity.kind === 'text') addText(work, entity, layer, matrix, place.insert);
    else addLine(work, entity, layer, matrix, place.insert);
  }
}

function count(work: Work, points: number): void {
  work.shapes++;
  work.points += points;
  if (work.shapes > MOST_SHAPES || work.points > MOST_POINTS) throw new TooMuch();
}

function addInsert(work: Work, entity: CadInsert, layer: string, place: Place): void {
  const block = work.drawing.blocks.get(entity.block);
  if (block === undefined) {
    if (entity.block !== '' && work.missing.size < 1000) work.missing.add(entity.block);
    return;
  }
  if (place.depth >= DEEPEST || work.open.has(entity.block)) {
    work.isTooDeep = true;
    return;
  }
  work.open.add(entity.block);
  for (let row = 0; row < entity.rows; row++) {
    for (let column = 0; column < entity.columns; column++) {
      // Empty blocks count too: a broken file may ask for a thousand million of them.
      count(work, 0);
      const offset = applyMatrix(rotation(entity.angle), { x: column * entity.columnGap, y: row * entity.rowGap });
      const at = { x: entity.at.x + offset.x, y: entity.at.y + offset.y };
      const own = [translation(at.x, at.y), rotation(entity.angle), scaling(entity.scaleX, entity.scaleY), translation(-block.base.x, -block.base.y)];
      const matrix = own.reduce(compose, place.matrix);
      const insert = place.depth === 0 ? addPlace(work, entity, layer, applyMatrix(place.matrix, at), place.matrix) : place.insert;
      addAll(work, block.entities, { matrix, layer, insert, depth: place.depth + 1 });
    }
  }
  work.open.delete(entity.block);
}

function addPlace(work: Work, entity: CadInsert, layer: string, at: Point, outer: Matrix): number {
  const isFlipped = outer[0] * outer[3] - outer[1] * outer[2] < 0;
  const mirrored = entity.scaleX * entity.scaleY < 0 !== isFlipped;
  const angleDeg = ((isFlipped ? Math.PI - entity.angle : entity.angle) * 180) / Math.PI;
  work.inserts.push({ block: entity.block, layer, at, angleDeg, mirrored });
  return work.inserts.length - 1;
}

const isNear = (p: Point): boolean => Math.abs(p.x) < FARTHEST && Math.abs(p.y) < FARTHEST;

function layerOf(work: Work, name: string): { lines: DrawnLine[]; texts: DrawnText[] } {
  const found = work.layers.get(name) ?? { lines: [], texts: [] };
  work.layers.set(name, found);
  return found;
}

type LineEntity = Exclude<CadEntity, { kind: 'insert' | 'text' }>;

function addLine(work: Work, entity: LineEntity, layer: string, matrix: Matrix, insert: number): void {
  const points = pointsOf(entity).map((p) => applyMatrix(matrix, p));
  if (points.length < 2 || !points.every(isNear)) return;
  count(work, points.length);
  const [first, last] = [points[0]!, points.at(-1)!];
  const meets = points.length > 3 && first.x === last.x && first.y === last.y;
  const closed = entity.kind === 'path' ? entity.closed || meets : isRound(entity) || meets;
  const own = meets || isRound(entity) ? points.slice(0, -1) : points;
  layerOf(work, layer).lines.push({ points: own, closed, arc: arcOf(entity, matrix), insert });
}

const isRound = (entity: LineEntity): boolean =>
  (entity.kind === 'arc' || entity.kind === 'ellipse') && endAngle(entity.from, entity.to) - entity.from > 2 * Math.PI - 1e-6;

function pointsOf(entity: LineEntity): readonly Point[] {
  switch (entity.kind) {
    case 'path':
      return pathPoints(entity.vertices, entity.closed);
    case 'arc':
      return arcPoints({ ...entity, to: endAngle(entity.from, entity.to) });
    case 'ellipse':
      return ellipsePoints(entity.centre, entity.major, entity.ratio, entity.from, entity.to);
    case 'spline':
      return splinePoints(entity);
  }
}

/** The circular arc that an entity still is after the map; null for other lines and where the map makes it an ellipse. */
function arcOf(entity: LineEntity, matrix: Matrix): DrawnArc | null {
  const own = ownArc(entity);
  if (own === null) return null;
  const [a, b, c, d] = matrix;
  const [sx, sy] = [Math.hypot(a, b), Math.hypot(c, d)];
  if (sx === 0 || Math.abs(sx - sy) > 1e-6 * sx || Math.abs(a * c + b * d) > 1e-6 * sx * sy) return null;
  const isMirrored = a * d - b * c < 0;
  const turn = Math.atan2(b, a);
  const [from, to] = isMirrored ? [turn - own.to, turn - own.from] : [turn + own.from, turn + own.to];
  return { centre: applyMatrix(matrix, own.centre), radius: own.radius * sx, from, to };
}

function ownArc(entity: LineEntity): DrawnArc | null {
  if (entity.kind === 'arc') {
    return { centre: entity.centre, radius: entity.radius, from: entity.from, to: endAngle(entity.from, entity.to) };
  }
  const [a, b] = entity.kind === 'path' && entity.vertices.length === 2 && !entity.closed ? entity.vertices : [];
  return a === undefined || b === undefined ? null : bulgeArc(a, b);
}

/** A character of Chinese is as wide as high, one of Latin about 0.6 of it: near enough to find where a text begins. */
const widthOf = (text: string, height: number): number =>
  Array.from(text).reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.6), 0) * height;

function addText(work: Work, entity: Extract<CadEntity, { kind: 'text' }>, layer: string, matrix: Matrix, insert: number): void {
  const lines = entity.text.split('\n');
  const width = Math.max(...lines.map((line) => widthOf(line, entity.height)));
  const full = entity.height * (1 + (lines.length - 1) * 1.6);
  const back = applyMatrix(rotation(entity.angle), { x: -entity.anchorX * width, y: -entity.anchorY * full });
  const at = applyMatrix(matrix, { x: entity.at.x + back.x, y: entity.at.y + back.y });
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  if (entity.text === '' || !isNear(at)) return;
  count(work, 1);
  const angleDeg = ((entity.angle + Math.atan2(matrix[1], matrix[0])) * 180) / Math.PI;
  layerOf(work, layer).texts.push({ text: entity.text, at, height: entity.height * scale, angleDeg, insert });
}
