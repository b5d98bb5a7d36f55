import type { Section } from '../../drawing/document/compose-document.ts';
import type { Block } from '../../drawing/document/block.ts';
import type { ReviewFigure } from './figures.ts';
import { heading, note, STYLES } from './report-styles.ts';

function figureBlocks({ figure, title, scale, marked, left }: ReviewFigure, index: number): Block[] {
  const caption = note(`图${index + 1}　${title}　1:${scale}`, { style: STYLES.caption, align: 'middle', keepWithNext: true });
  const legend = marked.length === 0 ? '图中没有需标注的意见。' : '圈内数字为审查意见表的序号。';
  const rest = left.length === 0 ? '' : `序号${left.join('、')}因位置不足未能标出。`;
  return [
    ...(index === 0 ? [heading(3, '标注图')] : []),
    { ...figure, before: 2, keepWithNext: true },
    caption,
    note(`${legend}${rest}`, { align: 'middle', before: 0 }),
  ];
}

/** A page for each drawing. */
export const figureSections = (figures: readonly ReviewFigure[]): readonly Section[] =>
  figures.map((figure, i) => ({ orientation: figure.orientation, blocks: figureBlocks(figure, i) }));
