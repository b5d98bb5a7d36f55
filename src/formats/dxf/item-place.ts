import { compose, type Matrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import type { Item, LayerName, Stroke } from '../../drawing/drawing.ts';
import type { BlockList } from './block-list.ts';
import { colourOf, isGrey } from './colours.ts';
import type { DxfLook } from './document.ts';
import { layerOf } from './drawing-layers.ts';
import { CENTER, DASHED, weightOf } from './drawing-styles.ts';

/** Where items of a drawing go in the file. */
export interface Place {
  /** From the items' space to that of the model, a sheet or a block. */
  readonly at: Matrix;
  /** Millimetres there for a millimetre of paper: 100 in a model that is seen at 1:100, 1 on a sheet. */
  readonly scale: number;
  readonly blocks: BlockList;
  /** Takes the outlines of cut walls, which are drawn as one. */
  readonly cut: (rings: readonly (readonly Point[])[]) => void;
}

export const within = (place: Place, inner: Matrix): Place => ({ ...place, at: compose(place.at, inner) });

/** How much a map enlarges. */
export const enlargement = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** Counter-clockwise, in degrees. */
export const turnOf = ([a, b]: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI;

/** A map undone; it must not flatten. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** How far a curve may be from the pieces that stand for it: a twentieth of a millimetre on paper. */
export const toleranceOf = ({ scale }: Place): number => 0.05 * scale;

/** Layers of things that have a colour in truth: a grey there is a grey, not what the layer has. */
const PAINTED: ReadonlySet<LayerName> = new Set(['sign', 'facade', 'ground']);

/** The look of a line: the layer's where it is no other. */
export function strokeLook(item: Item, stroke: Stroke, { at, scale }: Place): DxfLook {
  const layer = layerOf(item);
  const weight = weightOf((stroke.width * enlargement(at)) / scale);
  const [dash] = stroke.dash ?? [];
  const lineType = (stroke.dash?.length ?? 0) > 2 ? CENTER : DASHED;
  return {
    layer: layer.name,
    ...(isGrey(stroke.ink) && !PAINTED.has(item.layer) ? {} : { colour: colourOf(stroke.ink) }),
    ...(weight === layer.weight ? {} : { weight }),
    ...(dash === undefined ? {} : { lineType: lineType.name, lineTypeScale: (dash * enlargement(at)) / lineType.pattern[0]! }),
  };
}
