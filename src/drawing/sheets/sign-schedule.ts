import { rectCentre, unionRect, type Rect } from '../../geometry/rect.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { DrawContext } from '../context.ts';
import { signWords } from '../sign-words.ts';
import type { MarkWish } from './numbered-marks.ts';
import type { SheetExtras, SheetScene } from './scene.ts';
import type { SheetTable } from './table.ts';

/** Longest text of a cell: a board is named, not copied out. */
const LONGEST = 30;
/** Signs of one host whose middles are nearer than this are numbered together, mm. */
const TOGETHER = 600;

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
      { title: '类型', width: 24, align: 'start' },
      { title: '内容', width: 50, align: 'start' },
      { title: '尺寸（mm）', width: 24 },
      { title: '高度（mm）', width: 18 },
      { title: '材质', width: 26, align: 'start' },
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

/** Numbered marks for signs by where they are seen; neighbours on one host share a mark. */
export function signMarks(seen: readonly { readonly sign: Sign; readonly box: Rect }[], numbers: ReadonlyMap<string, number>): MarkWish[] {
  const groups: { host: string; box: Rect; numbers: number[] }[] = [];
  for (const { sign, box } of seen) {
    const host = JSON.stringify(sign.host);
    const near = groups.find((group) => group.host === host && distance(group.box, box) < TOGETHER);
    const number = numbers.get(sign.id) ?? 0;
    if (near) {
      near.numbers.push(number);
      near.box = unionRect(near.box, box);
    } else groups.push({ host, box, numbers: [number] });
  }
  return groups.map(({ box, numbers: own }) => ({ style: 'sign', place: { box }, numbers: own.toSorted((a, b) => a - b) }));
}

function distance(a: Rect, b: Rect): number {
  const [p, q] = [rectCentre(a), rectCentre(b)];
  return Math.hypot(p.x - q.x, p.y - q.y);
}
