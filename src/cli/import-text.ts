import { wallsSize, type DrawingPart, type ImportedEdits, type Takes } from '../jobs/import/index.ts';
import type { PlanFile } from '../model/plan-file.ts';
import type { Project } from '../model/project.ts';
import type { Session } from './session.ts';

/** Places and rooms shown one by one; of more the number is told. */
const MOST_LINES = 40;

function sizeOf(part: DrawingPart, mmPerUnit: number): string {
  const { width, height } = wallsSize(part, mmPerUnit);
  return `${width.toFixed(1)} × ${height.toFixed(1)} m`;
}

/** The project before an import, with the storeys that take it. */
interface Before {
  readonly project: Project;
  readonly storeyIds: readonly string[];
}

/** What became of a file, line by line: counts, areas beside the written ones, what was closed, what is left to do. */
export function importText(file: PlanFile, { choices, parts, picked }: Takes, before: Before, { project, report }: ImportedEdits, session: Session): string {
  const countOf = ({ storeys }: Project, list: 'walls' | 'openings' | 'rooms' | 'fixtures'): number =>
    storeys.filter(({ id }) => before.storeyIds.includes(id)).reduce((sum, storey) => sum + Object.keys(storey[list]).length, 0);
  const gained = (list: 'walls' | 'openings' | 'rooms' | 'fixtures'): number => countOf(project, list) - countOf(before.project, list);
  const word = (code: string, data: Record<string, string | number> = {}): string => session.word(`cli.import.${code}`, data);
  const place = ({ x, y }: { x: number; y: number }): string => `(${x}, ${y})`;
  const lines = [
    word('became', { walls: gained('walls'), openings: gained('openings'), rooms: gained('rooms'), fixtures: gained('fixtures') }),
    ...report.areas.map(({ name, printedM2, netM2 }) => word('area', { name, printed: printedM2.toFixed(2), net: netM2.toFixed(2) })),
    ...report.closed.filter(({ why }) => why === 'gap').map(({ from, to, widthMm }) => word('closed', { width: widthMm, from: place(from), to: place(to) })),
    ...report.open.map(({ name, at }) => word('open', { name, at: place(at) })),
    ...report.refused.map(({ at, code }) => word('refused', { at: place(at), reason: session.word(code) })),
    ...report.underlay.map(({ layer, lines: count }) => word('underlay', { layer, count })),
    ...(picked === null && parts.length > 1 ? [word('parts', { parts: parts.map((part, i) => `${i + 1} ${sizeOf(part, choices.mmPerUnit)}`).join('、') })] : []),
    ...(file.plans.length > 1 ? [word('levels', { levels: file.plans.map(({ name }, i) => `${i + 1} ${name}`).join('、') })] : []),
  ];
  const more = lines.length - MOST_LINES;
  return `${[...lines.slice(0, MOST_LINES), ...(more > 0 ? [word('more', { count: more })] : [])].join('\n')}\n`;
}
