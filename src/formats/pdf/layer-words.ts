import type { LayerName } from '../../drawing/drawing.ts';

/** What a layer is called in the layer list of a PDF reader; these names are part of the file, not of the interface. */
export const LAYER_WORDS: Readonly<Record<LayerName, string>> = {
  underlay: '底图',
  ground: '底色',
  site: '场地',
  facade: '立面',
  roomFill: '房间填充',
  wall: '墙体',
  opening: '门窗',
  fixture: '设施',
  roomTag: '房间标注',
  dimension: '尺寸标注',
  sign: '牌匾',
  mark: '标志',
  frame: '图框',
  titleBlock: '标题栏',
  text: '文字',
  printMarks: '印刷标记',
  white: 'White',
  cutContour: 'CutContour',
};
