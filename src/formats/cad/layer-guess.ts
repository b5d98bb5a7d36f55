import type { LayerRole } from '../../model/plan-file.ts';

/** Words in names of layers: those of 天正 and of AIA layer lists, in Chinese and in pinyin. The first that fits counts. */
const WORDS: readonly (readonly [RegExp, LayerRole])[] = [
  [/DIM|AXIS|DOTE|轴|标注|尺寸|HATCH|PATT|填充/u, 'underlay'],
  [/COLU|\bCOL\b|柱/u, 'column'],
  [/WINDOW|DOOR|GLAZ|\bWIN\b|门|窗|洞口/u, 'opening'],
  [/WALL|墙|QIANG/u, 'wall'],
  [/ROOM|SPACE|AREA|ZONE|房间|面积|空间/u, 'room'],
  [/TEXT|TXT|ANNO|NAME|IDEN|文字|文本|名称/u, 'text'],
];

/** What the name of a layer says it is. */
export function guessLayer(name: string): LayerRole | null {
  const upper = name.toUpperCase();
  const found = WORDS.find(([word]) => word.test(upper));
  return found === undefined || found[1] === 'underlay' ? null : found[1];
}
