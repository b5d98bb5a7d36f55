import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';

/** R12 (AC1009) for old engravers, R2000 (AC1015) for everything else. */
export const DXF_PROFILES = ['r2000', 'r12'] as const;
export type DxfProfile = (typeof DXF_PROFILES)[number];

/** `name`: capital letters, digits, - _ $, at most 31: what R12 allows. `colour`: a colour index, 1…255. */
export interface DxfLayer {
  readonly name: string;
  readonly colour: number;
}

/** A polyline of straight pieces; a closed one does not repeat its first point. */
export interface DxfPolyline {
  readonly kind: 'polyline';
  readonly layer: string;
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export interface DxfCircle {
  readonly kind: 'circle';
  readonly layer: string;
  readonly centre: Point;
  readonly radius: number;
}

export type DxfEntity = DxfPolyline | DxfCircle;

/** What a DXF file is to hold: layers and what is on them, mm at 1:1, y up. Every entity names a layer of the list. */
export interface DxfDocument {
  readonly layers: readonly DxfLayer[];
  readonly entities: readonly DxfEntity[];
  readonly extents: Rect;
}
