import { joinPaths, linePath, rectPath } from '../../geometry/path.ts';
import { rectCentre } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { DIVISION_LINE, frameRect, paperRect, type Paper } from './paper.ts';

/** How far a centring mark reaches into the frame, and its width (GB/T 50001 3.1.2), mm. */
const MARK_REACH = 5;
const MARK_WIDTH = 0.35;

/** Edge of the paper, frame line, centring marks in the middle of the four sides. */
export function frameItems(paper: Paper, source: EntityRef): Item[] {
  const [edge, frame] = [paperRect(paper), frameRect(paper)];
  const { x, y } = rectCentre(frame);
  const marks = joinPaths([
    linePath({ x: edge.x0, y }, { x: frame.x0 + MARK_REACH, y }),
    linePath({ x: frame.x1 - MARK_REACH, y }, { x: edge.x1, y }),
    linePath({ x, y: edge.y0 }, { x, y: frame.y0 + MARK_REACH }),
    linePath({ x, y: frame.y1 - MARK_REACH }, { x, y: edge.y1 }),
  ]);
  const base = { kind: 'path', layer: 'frame', source } as const;
  return [
    { ...base, path: rectPath(edge), stroke: { ink: BLACK, width: DIVISION_LINE } },
    { ...base, path: rectPath(frame), stroke: { ink: BLACK, width: paper.frameLine } },
    { ...base, path: marks, stroke: { ink: BLACK, width: MARK_WIDTH } },
  ];
}
