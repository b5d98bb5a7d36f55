import { areLikeStoreys, drawingParts, type DrawingPart, type ImportChoices } from '../../jobs/import/index.ts';
import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { LayerRole, PlanFile, ReadyPlan } from '../../model/plan-file.ts';

/** Lines as numbers that go from a worker to the page without a copy: x, y one after the other, from the corner of the file's box. */
export interface LineView {
  readonly xy: Float32Array<ArrayBuffer>;
  /** At which point each line begins. */
  readonly starts: Uint32Array<ArrayBuffer>;
}

export interface LayerView extends LineView {
  readonly name: string;
  /** Lines and texts. */
  readonly count: number;
  readonly guess: LayerRole | null;
}

export type StoreyView = LineView & Pick<ReadyPlan, 'name' | 'level' | 'height'>;

/** What the dialog shows of a file that was read; the file itself stays in the worker. */
export interface FileView {
  readonly kind: PlanFile['kind'];
  readonly unit: PlanFile['unit'];
  readonly encoding: string | null;
  /** In the drawing's units; of files that state walls in mm. */
  readonly bounds: Rect | null;
  readonly layers: readonly LayerView[];
  /** Storeys of files that state walls as such, with their walls as lines. */
  readonly storeys: readonly StoreyView[];
  /** Of a drawing: what lies apart in it. */
  readonly parts: readonly DrawingPart[];
  readonly choices: ImportChoices;
  /** Which storeys or parts are taken at first, each as a storey of its own; null: all of the file as one. */
  readonly picked: readonly number[] | null;
}

function lineView(lines: readonly (readonly Point[])[], origin: Point): LineView {
  const xy = new Float32Array(2 * lines.reduce((sum, points) => sum + points.length, 0));
  const starts = new Uint32Array(lines.length);
  let at = 0;
  lines.forEach((points, i) => {
    starts[i] = at / 2;
    for (const { x, y } of points) {
      xy[at++] = x - origin.x;
      xy[at++] = y - origin.y;
    }
  });
  return { xy, starts };
}

const boxOfWalls = (file: PlanFile): Rect | null => {
  const points = file.plans.flatMap(({ walls }) => walls.flatMap(({ a, b }) => [a, b]));
  if (points.length === 0) return null;
  return points.reduce<Rect>(
    (box, { x, y }) => ({ x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) }),
    { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
  );
};

export function viewOfFile(file: PlanFile, choices: ImportChoices): FileView {
  const bounds = file.plans.length > 0 ? boxOfWalls(file) : file.bounds;
  const origin = { x: bounds?.x0 ?? 0, y: bounds?.y0 ?? 0 };
  const closed = ({ points, closed: isClosed }: { points: readonly Point[]; closed: boolean }) => (isClosed && points.length > 0 ? [...points, points[0]!] : points);
  const parts = drawingParts(file, choices);
  const all = file.plans.length > 1 ? file.plans : areLikeStoreys(parts) ? parts : null;
  return {
    parts, picked: all === null ? null : all.map((_, i) => i),
    kind: file.kind, unit: file.unit, encoding: file.encoding, bounds, choices,
    layers: file.layers.map(({ name, count, guess, lines }) => ({ name, count, guess, ...lineView(lines.map(closed), origin) })),
    storeys: file.plans.map(({ name, level, height, walls }) => ({ name, level, height, ...lineView(walls.map(({ a, b }) => [a, b]), origin) })),
  };
}

export const buffersOf = ({ layers, storeys }: FileView): ArrayBuffer[] => [...layers, ...storeys].flatMap(({ xy, starts }) => [xy.buffer, starts.buffer]);
