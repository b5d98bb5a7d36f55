import type { Item, LayerName } from '../../drawing/drawing.ts';
import { VIEW_LAYER, type DxfLayer } from './document.ts';

const layer = (name: string, about: string, colour: number, weight = 13, more: Partial<DxfLayer> = {}): DxfLayer => ({ name, about, colour, weight, ...more });

/**
 * The layers of plans and sheets: the English names of GB/T 50001-2017 appendix B, which every program and code page takes, the
 * Chinese ones as what the list of layers says of them. Colours by habit: openings cyan, dimensions green, axes and signs red.
 */
const SCHEME: Readonly<Record<LayerName, DxfLayer>> = {
  underlay: layer('A-REFR', '参照-底图', 9, 13, { isPlotted: false }),
  ground: layer('A-ELEV-GRND', '立面-地面', 8),
  site: layer('G-SITE', '总图-场地', 3),
  facade: layer('A-ELEV', '立面', 8),
  roomFill: layer('A-AREA-PATT', '房间-底色', 254, 13, { isOff: true }),
  wall: layer('A-WALL', '墙', 7, 50),
  opening: layer('A-DRWD', '门窗', 4),
  fixture: layer('A-FURN', '家具设施', 8),
  roomTag: layer('A-AREA-IDEN', '房间-名称面积', 7),
  dimension: layer('A-ANNO-DIMS', '注释-尺寸', 3),
  sign: layer('A-SIGN', '标识标牌', 1),
  mark: layer('A-ANNO-MARK', '注释-问题标记', 6),
  frame: layer('A-ANNO-FRAM', '注释-图框', 7, 100),
  titleBlock: layer('A-ANNO-TTLB', '注释-图签', 7, 18),
  text: layer('A-ANNO-TEXT', '注释-文字表格', 7, 18),
  printMarks: layer('A-ANNO-TRIM', '注释-裁切标记', 8),
  white: layer('A-SIGN-WHIT', '标识-白墨', 9, 13, { isOff: true }),
  cutContour: layer('A-SIGN-CUT', '标识-刀线', 6),
};

export const AXIS_LAYER = layer('A-AXIS', '轴线', 1);
export const POCHE_LAYER = layer('A-WALL-PATT', '墙-填充', 252);
/** Where what our own reader finds again lies: neither seen nor printed. */
export const OWN_LAYER = layer('A-WALL-CNTR', '墙-中线（本软件读回用）', 8, 13, { isOff: true, isPlotted: false });

/** All layers, whether something is on them or not: the same list for every drawing. */
export const DRAWING_LAYERS: readonly DxfLayer[] = [...Object.values(SCHEME), AXIS_LAYER, POCHE_LAYER, OWN_LAYER, VIEW_LAYER];

export const layerOf = ({ layer: name, meaning }: Pick<Item, 'layer' | 'meaning'>): DxfLayer => (meaning?.kind === 'axis' || (meaning?.kind === 'text' && meaning.isAxis) ? AXIS_LAYER : SCHEME[name]);
