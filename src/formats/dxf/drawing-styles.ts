import type { DxfBlock, DxfDimStyle, DxfLineType, DxfTextStyle } from './document.ts';

/** Dashes of GB/T 50001 table 4.0.2 in mm of paper. */
export const DASHED: DxfLineType = { name: 'DASHED', about: '虚线 __ __ __', pattern: [2, -1] };
export const CENTER: DxfLineType = { name: 'CENTER', about: '单点长画线 ____ . ____', pattern: [8, -1, 0.4, -1] };
export const LINE_TYPES = [DASHED, CENTER] as const;

/**
 * Drawings are lettered in 黑体, which every Windows has, so that a rare character of a name is not lost as in an SHX font;
 * the figures of dimensions in the SHX pair of Chinese drafting, which every CAD program brings along.
 */
export const REGULAR: DxfTextStyle = { name: 'GB_HZ', file: 'simhei.ttf', family: 'SimHei' };
export const BOLD: DxfTextStyle = { name: 'GB_HZ_B', file: 'simhei.ttf', family: 'SimHei', isBold: true };
export const FIGURES: DxfTextStyle = { name: 'GB_DIM', file: 'gbenor.shx', big: 'gbcbig.shx' };
export const TEXT_STYLES = [REGULAR, BOLD, FIGURES] as const;

/** Height of a capital letter as a share of the character box: 3.5 mm characters have figures of 2.5 mm. */
export const CAPITAL = 5 / 7;
/** Middle of a line above its baseline, as a share of the character box. */
export const MIDDLE = CAPITAL / 2;

/** The oblique stroke of Chinese dimensions, 1 × 1, under the name that programs know. */
export const TICK: DxfBlock = {
  name: '_ArchTick',
  entities: [{ kind: 'polyline', layer: '0', colour: 'byBlock', points: [{ x: -0.5, y: -0.5 }, { x: 0.5, y: 0.5 }], closed: false, width: 0.15 }],
};

/** Paper mm from the left to the right end of a tick. */
export const TICK_SIZE = 2;
const FIGURE_HEIGHT = 2.5;

export const dimStyleName = (scale: number): string => `GB_${scale}`;

export const dimStyle = (scale: number): DxfDimStyle => ({
  name: dimStyleName(scale),
  scale,
  textHeight: FIGURE_HEIGHT,
  arrow: TICK.name,
  arrowSize: TICK_SIZE,
  textStyle: FIGURES.name,
});

/** Hundredths of a millimetre that DXF has for the weight of a line. */
const WEIGHTS = [5, 9, 13, 15, 18, 20, 25, 30, 35, 40, 50, 53, 60, 70, 80, 90, 100, 106, 120, 140, 158, 200, 211];

/** The weight nearest to a width on paper, mm. */
export const weightOf = (mm: number): number =>
  WEIGHTS.reduce((best, weight) => (Math.abs(weight - 100 * mm) < Math.abs(best - 100 * mm) ? weight : best));
