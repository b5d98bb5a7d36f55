import { applyMatrix, rotation } from '../../../geometry/matrix.ts';
import type { Point } from '../../../geometry/point.ts';
import type { DrawnText } from '../../../model/plan-file.ts';

/** What is written in a room. */
export interface RoomLabel {
  readonly name: string;
  readonly number: string;
  readonly printedM2: number | null;
  /** The middle of the words. */
  readonly at: Point;
}

const AREA = /(\d+(?:[.,]\d+)?)\s*(?:m\s*[2²]|㎡|M2|平方米|平米|SQM|sq\.?\s*m)/iu;
/** Numbers of doors and windows, levels, scales, arrows of stairs, titles of drawings: nothing that a room is called. */
const NO_NAME = /^(?:[A-Z]{1,5}\d{3,5}[A-Za-z]?|[±+-]?\d+[.,]?\d*%?|1\s*[:：]\s*\d+|[上下]|UP|DN|DOWN|N|北|[A-Z]|.*(?:平面图|立面图|剖面图|大样|详图|说明)|[^\p{L}\p{N}]+)$/u;
const NUMBER = /^(?:[A-Za-z#]{0,2}[-#]?\d{2,4}[A-Za-z]?|\d+-\d+)$/u;

/** Characters of Chinese are as wide as high, others about 0.6 of it. */
const widthOf = ({ text, height }: DrawnText): number => Array.from(text).reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.6), 0) * height;

interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

/** Texts near each other gathered to what each room says of itself: pieces of a line first, then lines above each other. */
export function roomLabels(texts: readonly DrawnText[]): RoomLabel[] {
  const byAngle = new Map<number, DrawnText[]>();
  for (const text of texts) {
    const degrees = Math.round(((text.angleDeg % 360) + 360) % 360) % 360;
    byAngle.set(degrees, [...(byAngle.get(degrees) ?? []), text]);
  }
  return [...byAngle].flatMap(([degrees, alike]) => {
    const angle = (degrees * Math.PI) / 180;
    const level = alike.map((text) => ({ ...text, at: applyMatrix(rotation(-angle), text.at) }));
    return levelLabels(level).map((label) => ({ ...label, at: applyMatrix(rotation(angle), label.at) }));
  });
}

function levelLabels(texts: readonly DrawnText[]): RoomLabel[] {
  const pieces = texts.flatMap(linesOf).sort((a, b) => a.x0 - b.x0);
  const lines = gather(pieces, goesOn).map(inOneLine).sort((a, b) => b.y - a.y);
  return gather(lines, liesBelow).flatMap(labelOf);
}

const linesOf = (text: DrawnText): Line[] =>
  text.text.split('\n').map((words, i, all) => {
    const x0 = text.at.x;
    return { text: words, x0, x1: x0 + widthOf({ ...text, text: words }), y: text.at.y + (all.length - 1 - i) * 1.6 * text.height, height: text.height };
  });

/** Puts each thing to the first group whose last member it goes on from. */
function gather(lines: readonly Line[], follows: (last: Line, next: Line) => boolean): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.find((one) => follows(one.at(-1)!, line));
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Whether one piece of a line goes on from another; a raised 2 after a square metre is small and stands higher. */
function goesOn(last: Line, next: Line): boolean {
  const rise = next.y - last.y;
  const isRaised = next.text === '2' && rise > 0 && rise < last.height && next.height < 0.8 * last.height;
  const isLevel = Math.abs(rise) < 0.25 * Math.max(last.height, next.height);
  return (isRaised || isLevel) && next.x0 > last.x0 && next.x0 - last.x1 < 1.2 * Math.max(last.height, next.height) && next.x0 - last.x1 > -1.5 * last.height;
}

const inOneLine = (pieces: readonly Line[]): Line => ({
  text: pieces.map(({ text }) => text).join(''), x0: pieces[0]!.x0, x1: Math.max(...pieces.map(({ x1 }) => x1)), y: pieces[0]!.y, height: pieces[0]!.height,
});

const liesBelow = (last: Line, next: Line): boolean =>
  last.y - next.y > 0 && last.y - next.y < 2.6 * Math.max(last.height, next.height) && Math.min(last.x1, next.x1) > Math.max(last.x0, next.x0);

function labelOf(lines: readonly Line[]): RoomLabel[] {
  const all = lines.map(({ text }) => text);
  const area = all.map((text) => AREA.exec(text)).find((match) => match !== null);
  const words = all.map((text) => text.replace(AREA, '').replace(/^(?:使用)?面积[:：]?|[:：]$/u, '').trim()).filter((text) => text !== '');
  const number = words.find((word) => NUMBER.test(word)) ?? '';
  const name = words.find((word) => !NO_NAME.test(word) && word !== number) ?? '';
  if (name === '' && area === undefined) return [];
  const [x0, x1] = [Math.min(...lines.map((l) => l.x0)), Math.max(...lines.map((l) => l.x1))];
  const [y0, y1] = [lines.at(-1)!.y, lines[0]!.y + lines[0]!.height];
  return [{ name: name.slice(0, 60), number, printedM2: area === undefined ? null : Number(area[1]!.replace(',', '.')), at: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 } }];
}
