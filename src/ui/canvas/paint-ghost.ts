import { changedKeys, chunksWith } from './hot-chunks.ts';
import { drawLine, type Pen } from './pen.ts';
import type { Chunk } from './chunk.ts';
import type { Scene } from './scene.ts';
import type { LayerName } from '../../drawing/drawing.ts';
import type { Rect } from '../../geometry/rect.ts';

const ring = ({ x0, y0, x1, y1 }: Rect) => [
  { x: x0, y: y0 },
  { x: x1, y: y0 },
  { x: x1, y: y1 },
  { x: x0, y: y1 },
];

/** Figures and words follow the things that change: no box is drawn about them. */
const FOLLOWING: ReadonlySet<LayerName> = new Set(['dimension', 'roomTag', 'text', 'roomFill']);
const isThing = (chunk: Chunk): boolean => !FOLLOWING.has(chunk.items[0]?.layer ?? 'text');

/** How much of the paper lies over what a fix would change, so that before and after can be told apart. */
const VEIL = 0.8;

/** What a fix would make over what it would change, which fades; grey boxes around what is, accent around what would be. */
export function paintGhost(pen: Pen, before: Scene, after: Scene, paint: (chunks: readonly Chunk[]) => void): void {
  const keys = changedKeys(before, after);
  const { context, palette } = pen;
  const changing = chunksWith(before, keys).filter(isThing);
  context.save();
  context.globalAlpha = VEIL;
  for (const chunk of changing) drawLine(pen, ring(chunk.bounds), { colour: palette.ground, fill: palette.ground, closed: true });
  context.restore();
  for (const chunk of changing) drawLine(pen, ring(chunk.bounds), { colour: palette.before, dash: [4, 3], closed: true });
  paint(chunksWith(after, keys));
  for (const chunk of chunksWith(after, keys).filter(isThing)) {
    drawLine(pen, ring(chunk.bounds), { colour: palette.accent, width: 1.5, dash: [6, 3], closed: true });
  }
}
