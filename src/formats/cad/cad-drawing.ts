import type { Point } from '../../geometry/point.ts';

/** A corner of a path; `bulge` bends the piece that begins here: the tangent of a quarter of its angle, left of the chord below 0. */
export interface CadVertex extends Point {
  readonly bulge: number;
}

/** What DXF and DWG have in common, as the file states it: angles in radians, own units, `flipped` for a normal of (0, 0, -1). */
export type CadEntity = { readonly layer: string; readonly flipped: boolean } & (
  | { readonly kind: 'path'; readonly vertices: readonly CadVertex[]; readonly closed: boolean }
  | { readonly kind: 'arc'; readonly centre: Point; readonly radius: number; readonly from: number; readonly to: number }
  | { readonly kind: 'ellipse'; readonly centre: Point; readonly major: Point; readonly ratio: number; readonly from: number; readonly to: number }
  | { readonly kind: 'spline'; readonly degree: number; readonly knots: readonly number[]; readonly controls: readonly Point[]; readonly weights: readonly number[] }
  | { readonly kind: 'text'; readonly text: string; readonly at: Point; readonly height: number; readonly angle: number; readonly anchorX: number; readonly anchorY: number }
  | CadInsert
);

/** A block placed `columns` × `rows` times; a dimension is one too, since its lines lie in a block of its own. */
export interface CadInsert {
  readonly kind: 'insert';
  readonly block: string;
  readonly at: Point;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly angle: number;
  readonly columns: number;
  readonly rows: number;
  readonly columnGap: number;
  readonly rowGap: number;
}

export interface CadBlock {
  readonly base: Point;
  readonly entities: readonly CadEntity[];
}

export interface CadDrawing {
  readonly entities: readonly CadEntity[];
  readonly blocks: ReadonlyMap<string, CadBlock>;
  /** null where the file is silent. */
  readonly mmPerUnit: number | null;
  /** Kinds that are not read, with their number. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly encoding: string | null;
}
