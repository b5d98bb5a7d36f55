import { refKey } from '../../model/entity.ts';
import type { Finding, Report } from '../../rules/report.ts';
import type { CanvasMark } from '../canvas/marks.tsx';
import { findingKey, markOf } from './finding-mark.ts';
import { groupFindings, isOpenGroup } from './grouping.ts';

type Findings = Pick<Report, 'findings'>;

/** Failures that are to be mended, the most severe first, each with the number that card and canvas show. */
const numbered = (report: Findings): readonly { readonly number: number; readonly finding: Finding }[] =>
  groupFindings(report)
    .filter(({ id }) => isOpenGroup(id))
    .flatMap(({ findings }) => findings)
    .filter(({ state }) => state === 'fail')
    .map((finding, index) => ({ number: index + 1, finding }));

/** Number by key of the finding. */
export const findingNumbers = (report: Findings): ReadonlyMap<string, number> =>
  new Map(numbered(report).map(({ number, finding }) => [findingKey(finding), number]));

/** Marks at one thing; of more findings the last mark tells how many they are. */
const MOST = 3;

/** Failures at their subjects; a room with a dozen of them is not covered by marks. */
export function canvasMarks(report: Findings): readonly CanvasMark[] {
  const at = new Map<string, CanvasMark[]>();
  for (const { number, finding } of numbered(report)) {
    const [ref] = finding.places;
    if (ref === undefined) continue;
    const { symbol, colour } = markOf(finding);
    const marks = at.get(refKey(ref)) ?? [];
    at.set(refKey(ref), marks);
    marks.push({ key: findingKey(finding), number, ref, symbol, colour, text: finding.message });
  }
  return [...at.values()].flatMap((marks) => (marks.length <= MOST ? marks : [...marks.slice(0, MOST - 1), rest(marks)]));
}

/** One mark for all that have no place of their own; it leads to the first of them. */
function rest(marks: readonly CanvasMark[]): CanvasMark {
  const hidden = marks.slice(MOST - 1);
  return { ...hidden[0]!, more: hidden.length };
}
