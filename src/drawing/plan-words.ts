/**
 * The words that stand on the drawings themselves. A drawing is a Chinese document in either language of the interface, so
 * they are not in messages/.
 */
export const WORDS = {
  netArea: '使用面积',
  unbound: '墙体未闭合',
  undivided: '未分隔',
  north: '北',
  up: '上',
  down: '下',
  centre: '{county}{town}{unit}党群服务中心',
} as const;

/** What stands on a site, where it has no name of its own. */
export const SITE_NAMES = {
  square: '文化广场',
  noticeBoard: '公开栏',
  flagpole: '旗台',
  fence: '栏杆',
  boundaryWall: '围墙',
  parking: '停车场',
  green: '绿地',
  sportsGround: '运动场地',
  gate: '院门',
  road: '道路',
  building: '相邻建筑',
} as const;

/** Words that begin the second line of a long name. */
const HEADS = ['党群服务中心', '服务中心', '照料中心', '培训中心', '中心', '实践站', '服务站', '服务点', '卫生室', '治疗室', '办公室', '活动室', '卫生间'];

/** A long name in two lines: before its bracket, before its head word, else in its middle. A short one stays whole. */
export function breakName(name: string): string[] {
  const bracket = name.search(/[（(]/u);
  if (bracket > 0) return [name.slice(0, bracket), name.slice(bracket)];
  const head = HEADS.find((word) => name.endsWith(word) && name.length >= word.length + 2);
  if (head) return [name.slice(0, -head.length), head];
  const characters = Array.from(name);
  if (characters.length < 5) return [name];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}

/** What a list of names ends its parts with: a room that serves several things is named after all of them. */
const PART = /(?<=[、，,])/u;

/** A line in two, its brackets left on their sides. */
function breakLine(line: string): string[] {
  const [, open = '', text = '', close = ''] = /^([（(]?)(.*?)([）)]?[、，,]?)$/u.exec(line) ?? [];
  if (open === '') return breakName(line);
  const lines = breakName(text);
  return lines.map((one, i) => `${i === 0 ? open : ''}${one}${i === lines.length - 1 ? close : ''}`);
}

/**
 * The lines of a name for a narrow room, more and shorter from form to form: of a name of several a line for each; then each
 * line (of any name those of `breakName`) in two.
 */
export function breakFurther(name: string): readonly string[][] {
  const parts = name.split(PART);
  const lines = parts.length > 1 ? parts : breakName(name);
  const shorter = lines.flatMap(breakLine);
  return [...(parts.length > 1 ? [parts] : []), ...(shorter.length > lines.length ? [shorter] : [])];
}

/** An area as it is written on drawings: two decimals, half up. */
export const areaFigure = (m2: number): string => (Math.round(m2 * 100 + 1e-6) / 100).toFixed(2);
