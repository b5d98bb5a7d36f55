import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { DrawContext } from '../context.ts';
import { signWords } from '../sign-words.ts';
import type { SignMark } from './numbered-marks.ts';
import type { SheetExtras, SheetScene } from './scene.ts';
import type { SheetTable } from './table.ts';

/** Longest text of a cell: a board is named, not copied out. */
const LONGEST = 30;

/** The number of each sign: that of the 制作清单 where it is known, else by its place in the project. */
export function signNumbers({ signs }: Pick<Project, 'signs'>, { signNumbers: given }: SheetExtras): ReadonlyMap<string, number> {
  return given ?? new Map(Object.keys(signs).map((id, i) => [id, i + 1]));
}

const shortened = (text: string): string => {
  const characters = Array.from(text.replaceAll('\n', ' '));
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}……`;
};

/** What a sign is called on a list: its name or title, else its first words. */
function titleOf(project: Project, sign: Sign): string {
  return shortened(signWords(project, sign)[0] ?? '');
}

/** Signs as a schedule: number, kind, text, size, height and material. */
export function signTable(title: string, signs: readonly Sign[], { project, ctx, extras }: Pick<SheetScene, 'project' | 'ctx' | 'extras'>): SheetTable {
  const numbers = signNumbers(project, extras);
  const rows = signs.map((sign) => ({ sign, number: numbers.get(sign.id) ?? 0 })).toSorted((a, b) => a.number - b.number);
  return {
    title,
    columns: [
      { title: '编号', width: 12 },
      { title: '类型', width: 28, align: 'start' },
      { title: '内容', width: 50, align: 'start' },
      { title: '尺寸（mm）', width: 24 },
      { title: '高度（mm）', width: 18 },
      { title: '材质', width: 29, align: 'start' },
      { title: '数量', width: 11 },
    ],
    rows: rows.map(({ sign, number }) => ({
      cells: [
        { text: String(number) },
        { text: kindTitle(sign, ctx) },
        { text: titleOf(project, sign) },
        { text: `${sign.size.width}×${sign.size.height}` },
        { text: sign.host.kind === 'desk' ? '台面' : String(sign.heightAboveFloor) },
        { text: sign.material },
        { text: String(sign.copies) },
      ],
    })),
  };
}

const kindTitle = (sign: Sign, ctx: DrawContext): string => ctx.signTypes[sign.kind]?.title.zh ?? sign.kind;

const UP: Point = { x: 0, y: 1 };
const DOWN: Point = { x: 0, y: -1 };
const LEFT: Point = { x: -1, y: 0 };
const RIGHT: Point = { x: 1, y: 0 };

/** Marks of signs in an elevation: above them, else below, else beside; from left to right. */
export function elevationMarks(seen: readonly { readonly sign: Sign; readonly box: Rect }[], numbers: ReadonlyMap<string, number>): SignMark[] {
  const ordered = seen.toSorted((a, b) => a.box.x0 - b.box.x0 || a.box.y0 - b.box.y0);
  return ordered.map(({ sign, box }) => ({ number: numbers.get(sign.id) ?? 0, box, ways: [UP, DOWN, RIGHT, LEFT] }));
}
