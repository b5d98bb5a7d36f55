import { guidesShown } from '../../editor/guides.ts';
import type { EditorState } from '../../editor/state.ts';
import { visibleRect } from '../../editor/viewport.ts';
import { drawLine, type Pen } from './pen.ts';

/** The guides of the view shown, over all that the canvas shows. */
export function paintGuides(pen: Pen, state: EditorState): void {
  const { x0, x1, y0, y1 } = visibleRect(pen.viewport, pen.size);
  for (const { axis, at } of guidesShown(state)) {
    const points = axis === 'x' ? [{ x: at, y: y0 }, { x: at, y: y1 }] : [{ x: x0, y: at }, { x: x1, y: at }];
    drawLine(pen, points, { colour: pen.palette.guide });
  }
}
