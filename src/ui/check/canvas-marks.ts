import type { Report } from '../../rules/report.ts';
import type { CanvasMark } from '../canvas/marks.tsx';
import { findingKey, groupFindings, isOpenGroup, markOf } from './grouping.ts';

/** Findings that ask for something to be done, numbered as the panel shows them, each at its subject. */
export function canvasMarks(report: Report): readonly CanvasMark[] {
  const open = groupFindings(report)
    .filter((group) => isOpenGroup(group.id))
    .flatMap((group) => group.findings);
  return open.flatMap((finding, index) => {
    const [ref] = finding.places;
    if (ref === undefined || finding.state !== 'fail') return [];
    const { symbol, colour } = markOf(finding);
    return [{ key: findingKey(finding), number: index + 1, ref, symbol, colour, text: finding.message }];
  });
}
