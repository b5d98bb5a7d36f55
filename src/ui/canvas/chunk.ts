import type { Item } from '../../drawing/drawing.ts';
import type { Rect } from '../../geometry/rect.ts';

/** A part of the picture that changes as one; the same object as long as it shows the same. */
export interface Chunk {
  readonly key: string;
  readonly bounds: Rect;
  readonly items: readonly Item[];
}
