import { rect, type Rect } from '../geometry/rect.ts';
import type { FilledTemplate } from '../model/naming.ts';
import type { Project } from '../model/project.ts';
import type { SignType } from '../model/sign-type.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import { blockWords, type SignPlace } from '../model/sign-words.ts';
import type { Pitch } from '../text/fit.ts';
import { severalLines, singleLine } from '../text/measure.ts';

/** How a sign type lets its texts be set; a sign of an unknown type is set solid up to its edge. */
export interface TextRules {
  readonly margins: SignType['margins'];
  readonly pitch: Pitch;
  readonly bleed: number;
  readonly leastSize: number;
}

const PLAIN: TextRules = {
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
  pitch: { min: 1, max: 1 },
  bleed: 0,
  leastSize: 0,
};

export const textRules = (type: SignType | undefined): TextRules => type ?? PLAIN;

/** The text of a block: what a person typed, else the filled template. Only wrapped text keeps its line breaks. */
export function blockText(project: Project, sign: SignPlace, block: FaceBlock): FilledTemplate {
  const filled = blockWords(project, sign, block);
  return { ...filled, text: block.fit === 'wrap' ? severalLines(filled.text) : singleLine(filled.text) };
}

/**
 * Where a block may set its text: its box as far as it lies within the margins of the face, the sign's own or those of its
 * kind. Null where nothing is left.
 */
export function blockArea(sign: Pick<Sign, 'size' | 'margins'>, block: Pick<FaceBlock, 'box'>, rules: TextRules): Rect | null {
  const margins = sign.margins ?? rules.margins;
  const box = rect(block.box.x, block.box.y, block.box.width, block.box.height);
  const area = {
    x0: Math.max(box.x0, margins.left),
    y0: Math.max(box.y0, margins.bottom),
    x1: Math.min(box.x1, sign.size.width - margins.right),
    y1: Math.min(box.y1, sign.size.height - margins.top),
  };
  return area.x1 > area.x0 && area.y1 > area.y0 ? area : null;
}
