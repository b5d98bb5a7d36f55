import type { Matrix } from '../geometry/matrix.ts';
import type { Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Ink } from './ink.ts';
import type { Meaning } from './meaning.ts';

/** Layers by what an item is; exporters keep them as PDF layers, SVG groups and DXF layers. */
export const LAYERS = [
  'underlay',
  'ground',
  'site',
  'facade',
  'roomFill',
  'wall',
  'opening',
  'fixture',
  'roomTag',
  'dimension',
  'sign',
  'mark',
  'frame',
  'titleBlock',
  'text',
  'printMarks',
  'white',
  'cutContour',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** A shape that is drawn many times: a glyph (id `font/gid`), a symbol. Same id, same path, for ever. */
export interface Outline {
  readonly id: string;
  readonly path: Path;
}

/** A line, width in mm of the drawing's own size. */
export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
}

interface ItemBase {
  readonly layer: LayerName;
  /** The entity the item came from: a hit on the canvas or an error of an exporter leads back to it. */
  readonly source?: EntityRef;
  /** Leaves alone every plate that it does not paint; process inks are all four plates together, zero counted. PDF only. */
  readonly overprint?: true;
  /** What it is, together with its neighbours that carry the same object: for formats that have more than shapes. */
  readonly meaning?: Meaning;
}

export interface PathItem extends ItemBase {
  readonly kind: 'path';
  readonly path: Path;
  readonly fill?: Ink;
  readonly fillRule?: 'nonzero' | 'evenodd';
  readonly stroke?: Stroke;
}

/** An outline placed by a matrix (outline units to mm), filled non-zero. */
export interface GlyphItem extends ItemBase {
  readonly kind: 'glyph';
  readonly outline: Outline;
  readonly at: Matrix;
  readonly fill: Ink;
}

/** A raster image; the matrix maps the unit square (y up) to mm. */
export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  readonly image: string;
  readonly at: Matrix;
}

export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  readonly transform: Matrix;
  /** In the group's own space, that is, before `transform`; non-zero. */
  readonly clip?: Path;
  /** 0…1, of what is traced from: the canvas alone paints that, so no writer of files knows it. */
  readonly opacity?: number;
  readonly items: readonly Item[];
}

export type Item = PathItem | GlyphItem | ImageItem | GroupItem;

/**
 * A finished drawing: items at fixed positions, painted in order, in mm, y up. Canvas, PDF, SVG and DXF all take this and
 * nothing else. `trim` is the finished size; `bleed` mm around it belong to the artwork; `size` holds all that is painted.
 */
export interface Drawing {
  readonly title: string;
  readonly size: Rect;
  readonly trim: Rect;
  readonly bleed: number;
  /** Model mm per paper mm the drawing was made for: 1 for a sign face and a sheet, 100 for a plan drawn for 1:100. */
  readonly scale: number;
  readonly items: readonly Item[];
}
