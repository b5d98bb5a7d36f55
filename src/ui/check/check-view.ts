import type { Finding } from '../../rules/report.ts';
import { readPreference, writePreference } from '../preference.ts';
import { type Grouping, GROUPINGS } from './group-by.ts';
import { type GroupId, groupOf, isOpen } from './grouping.ts';

/** Which findings are shown: all, those that ask for something, or one kind. */
export type Show = GroupId | 'all' | 'open';

/** How the panel is looked at: no part of the document. The grouping is remembered by the browser, the filters are not. */
export interface CheckView {
  readonly grouping: Grouping;
  readonly show: Show;
  /** Id of a standard, or `all`. */
  readonly pack: string;
  readonly text: string;
}

const KEY = 'check.grouping';

export const initialCheckView = (): CheckView => ({
  grouping: readPreference(KEY, GROUPINGS, 'severity'),
  show: 'all',
  pack: 'all',
  text: '',
});

export const rememberGrouping = (grouping: Grouping): void => writePreference(KEY, grouping);

const isShown = (finding: Finding, show: Show): boolean =>
  show === 'all' || (show === 'open' ? isOpen(finding) : groupOf(finding) === show);

/** Words that a finding is searched by. */
const wordsOf = ({ title, message, clause, quote, rule }: Finding): string => `${title} ${message} ${clause} ${quote} ${rule}`.toLowerCase();

/** The findings that pass the filters, in the order of the report. Several words must all be there. */
export function filtered(findings: readonly Finding[], { show, pack, text }: CheckView): readonly Finding[] {
  const sought = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return findings.filter((finding) => {
    if (!isShown(finding, show) || (pack !== 'all' && finding.standard !== pack)) return false;
    if (sought.length === 0) return true;
    const words = wordsOf(finding);
    return sought.every((word) => words.includes(word));
  });
}
