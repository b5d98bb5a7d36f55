import { rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { ImageItem } from '../drawing.ts';
import type { PanelScene } from './panel-pen.ts';

/** A picture of the project whole within a place, in proportion and in the middle; null where the project has no such picture. */
export function pictureIn({ ctx, source }: PanelScene, image: string, place: Rect): ImageItem | null {
  const size = ctx.images?.sizeOf(image) ?? null;
  if (size === null || size.width <= 0 || size.height <= 0) return null;
  const scale = Math.min(rectWidth(place) / size.width, rectHeight(place) / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const { x, y } = rectCentre(place);
  return { kind: 'image', layer: 'sign', source, image, at: [width, 0, 0, height, x - width / 2, y - height / 2] };
}
