import type { DrawContext } from '../drawing/context.ts';
import type { Drawing, Item } from '../drawing/drawing.ts';
import { textItems, textLength } from '../drawing/plan-text.ts';
import { rectHeight, rectWidth } from '../geometry/rect.ts';
import { slugBox } from '../formats/pdf/page-boxes.ts';

/** Height of the characters on paper, mm; smaller where a line is longer than its place. */
const HEIGHT = 3;

/** What the person at the press has to know of a page beside its drawing. */
export interface SlugFacts {
  /** The centre. */
  readonly project: string;
  /** What the sign is: 大门吊牌. */
  readonly sign: string;
  readonly scaleDown: number;
  readonly userUnit: number;
  /** YYYY-MM-DD */
  readonly day: string;
  /** The print condition. */
  readonly condition: string;
}

function scaleText({ scaleDown, userUnit }: SlugFacts): string {
  if (scaleDown !== 1) return `1:${scaleDown}，印刷时放大 ${scaleDown} 倍`;
  return userUnit === 1 ? '1:1' : `1:1，用户单位 ${userUnit}`;
}

/** Two lines: whose sign it is and what it reads; its finished size, scale, date and print condition. */
function slugLines({ title, trim }: Drawing, facts: SlugFacts): readonly string[] {
  const sign = title === facts.sign ? title : `${facts.sign}：${title}`;
  const size = `${rectWidth(trim)} × ${rectHeight(trim)} mm`;
  return [`${facts.project}　${sign}`, `${size}　${scaleText(facts)}　${facts.day}　${facts.condition}`];
}

/** The slug below the bleed of a sign's page. */
export function slugItems(drawing: Drawing, ctx: DrawContext, facts: SlugFacts): Item[] {
  const box = slugBox(drawing, facts.scaleDown);
  const style = { size: HEIGHT * facts.scaleDown, layer: 'printMarks' as const };
  const pitch = rectHeight(box) / 2;
  return slugLines(drawing, facts).flatMap((text, i) => {
    const fitting = Math.min(1, rectWidth(box) / textLength(ctx, text, style));
    const at = { x: box.x0, y: box.y1 - (i + 0.5) * pitch };
    return textItems(ctx, text, { at }, { ...style, size: style.size * fitting });
  });
}
