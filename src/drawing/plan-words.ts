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

/** Pieces of a name set into lines of at most so many characters, as full as they become. */
function filled(pieces: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= most) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

/**
 * The lines of a name for a narrow room, from form to form more and shorter ones: of a name of several first a line for each;
 * then its pieces (up to its brackets, commas and head words) in ever narrower lines.
 */
export function breakFurther(name: string): readonly string[][] {
  const parts = name.split(PART);
  const pieces = (parts.length > 1 ? parts : breakName(name)).flatMap(breakLine).flatMap(breakLine);
  const forms = parts.length > 1 ? [parts] : [];
  let count = breakName(name).length;
  for (let most = name.length; most >= Math.max(...pieces.map(({ length }) => length)); most -= 1) {
    const lines = filled(pieces, most);
    if (lines.length <= count) continue;
    count = lines.length;
    forms.push(lines);
  }
  return forms;
}

/** An area as it is written on drawings: two decimals, half up. */
export const areaFigure = (m2: number): string => (Math.round(m2 * 100 + 1e-6) / 100).toFixed(2);
