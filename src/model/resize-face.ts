import type { Sign, SignFace } from './sign.ts';

type Size = Sign['size'];
type Box = SignFace['blocks'][number]['box'];

const tenth = (length: number): number => Math.round(length * 10) / 10;

/** The face of a sign drawn for size `from`, in proportion to size `to`; lengths rounded to tenths of a mm. */
export function resizeFace(face: SignFace, from: Size, to: Size): SignFace {
  const [sx, sy] = [to.width / from.width, to.height / from.height];
  const scale = ({ x, y, width, height }: Box): Box => ({
    x: tenth(x * sx),
    y: tenth(y * sy),
    width: tenth(width * sx),
    height: tenth(height * sy),
  });
  return {
    blocks: face.blocks.map((block) => ({ ...block, box: scale(block.box) })),
    marks: face.marks.map((mark) => ({ ...mark, box: squareIn(scale(mark.box), mark.box) })),
    panels: face.panels.map((panel) => ({ ...panel, box: scale(panel.box) })),
  };
}

/** A mark is never deformed: the largest box of its old proportion within the new one, about the same middle. */
function squareIn(box: Box, old: Box): Box {
  const scale = Math.min(box.width / old.width, box.height / old.height);
  const [width, height] = [tenth(old.width * scale), tenth(old.height * scale)];
  return { x: tenth(box.x + (box.width - width) / 2), y: tenth(box.y + (box.height - height) / 2), width, height };
}
