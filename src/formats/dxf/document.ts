import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';

/**
 * R2000 (AC1015) in the code page of China for most programs, R2007 (AC1021) in UTF-8 for newer ones, R12 (AC1009) for old
 * engravers: R12 has room for polylines and circles alone.
 */
export const DXF_PROFILES = ['r2000', 'r2007', 'r12'] as const;
export type DxfProfile = (typeof DXF_PROFILES)[number];

/** `index` of the palette, 1…255; `rgb` for versions that know more colours. */
export interface DxfColour {
  readonly index: number;
  readonly rgb?: readonly [r: number, g: number, b: number];
}

/** `name`: capital letters, digits, - _ $, at most 31: what R12 allows. `colour`: a colour index, 1…255. */
export interface DxfLayer {
  readonly name: string;
  readonly colour: number;
  /** Hundredths of a millimetre, one of those that DXF has. */
  readonly weight?: number;
  readonly lineType?: string;
  /** What it holds, in the words of the list of layers. */
  readonly about?: string;
  readonly isOff?: boolean;
  readonly isPlotted?: boolean;
}

/** What every entity says beside its shape; what is left out is as its layer has it. */
export interface DxfLook {
  readonly layer: string;
  readonly colour?: DxfColour | 'byBlock';
  readonly weight?: number;
  readonly lineType?: string;
  readonly lineTypeScale?: number;
  /** What our own reader finds again: ASCII, cut into strings of the length that DXF allows. */
  readonly data?: string;
}

/** A polyline of straight pieces and arcs; a closed one does not repeat its first point. */
export interface DxfPolyline extends DxfLook {
  readonly kind: 'polyline';
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Of the piece that begins at each point: the tangent of a quarter of its angle, counter-clockwise; 0 is straight. */
  readonly bulges?: readonly number[];
  readonly width?: number;
}

export interface DxfCircle extends DxfLook {
  readonly kind: 'circle';
  readonly centre: Point;
  readonly radius: number;
}

/** Counter-clockwise between two angles in degrees. */
export interface DxfArc extends DxfLook {
  readonly kind: 'arc';
  readonly centre: Point;
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

export interface DxfLine extends DxfLook {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
}

export interface DxfPoint extends DxfLook {
  readonly kind: 'point';
  readonly at: Point;
}

/** One line of text; `start` and `at` lie on the baseline: where it begins, and where its anchor is. */
export interface DxfText extends DxfLook {
  readonly kind: 'text';
  readonly text: string;
  readonly start: Point;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly angleDeg: number;
  /** Of a capital letter. */
  readonly height: number;
  /** Of the characters, as a share of their own. */
  readonly width: number;
  readonly style: string;
}

/** A block placed: scaled, turned, moved. */
export interface DxfInsert extends DxfLook {
  readonly kind: 'insert';
  readonly block: string;
  readonly at: Point;
  readonly angleDeg: number;
  readonly scale: readonly [x: number, y: number];
}

/** All that an odd number of the rings encloses, in one colour. */
export interface DxfHatch extends DxfLook {
  readonly kind: 'hatch';
  readonly rings: readonly (readonly Point[])[];
}

/** A measured distance along `angleDeg`; `block` is what it looks like. */
export interface DxfDimension extends DxfLook {
  readonly kind: 'dimension';
  readonly block: string;
  readonly style: string;
  readonly from: Point;
  readonly to: Point;
  /** A point of the dimension line. */
  readonly line: Point;
  readonly angleDeg: number;
  /** Where the middle of the figure is; moved by hand where a program would put it elsewhere. */
  readonly figureAt: Point;
  readonly isMoved: boolean;
  readonly measured: number;
  /** Instead of what is measured. */
  readonly figure?: string;
}

export type DxfEntity = DxfPolyline | DxfCircle | DxfArc | DxfLine | DxfPoint | DxfText | DxfInsert | DxfHatch | DxfDimension;

export interface DxfBlock {
  readonly name: string;
  readonly entities: readonly DxfEntity[];
}

/** Lengths of strokes and, below zero, gaps. */
export interface DxfLineType {
  readonly name: string;
  readonly about: string;
  readonly pattern: readonly number[];
}

/** `file` of a font and, of an SHX font, `big` for 汉字; `family` of a TrueType font. */
export interface DxfTextStyle {
  readonly name: string;
  readonly file: string;
  readonly big?: string;
  readonly family?: string;
  readonly isBold?: boolean;
}

/** A style of dimensions by the numbers of its variables, paper mm but for `scale`; `arrow` is the name of a block. */
export interface DxfDimStyle {
  readonly name: string;
  readonly scale: number;
  readonly textHeight: number;
  readonly arrow: string;
  readonly arrowSize: number;
  readonly textStyle: string;
}

/** A window of a sheet onto the model: `paper` mm of the sheet show the model about `centre`, `scale` mm a mm. */
export interface DxfView {
  readonly paper: Rect;
  readonly centre: Point;
  readonly scale: number;
}

/** A sheet of paper, mm, its lower left corner at 0. */
export interface DxfSheet {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly entities: readonly DxfEntity[];
  readonly views: readonly DxfView[];
}

/** What a DXF file is to hold: layers and what is on them, mm at 1:1, y up. Every entity names things of these lists. */
export interface DxfDocument {
  readonly layers: readonly DxfLayer[];
  readonly entities: readonly DxfEntity[];
  readonly extents: Rect;
  readonly blocks?: readonly DxfBlock[];
  readonly lineTypes?: readonly DxfLineType[];
  readonly textStyles?: readonly DxfTextStyle[];
  readonly dimStyles?: readonly DxfDimStyle[];
  readonly sheets?: readonly DxfSheet[];
}

/** Layer that views lie on: their edges are not printed. */
export const VIEW_LAYER: DxfLayer = { name: 'A-ANNO-VPRT', colour: 8, about: '视口', isPlotted: false };
