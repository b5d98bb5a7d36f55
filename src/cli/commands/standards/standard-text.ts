import type { RuleEntry, StandardDetail } from '../../../jobs/standard-detail.ts';
import type { StandardEntry } from '../../../jobs/standards.ts';
import type { Session } from '../../session.ts';

/** A standard in four or five lines: who issued it, what it is, for whom it is. */
export function entryText({ id, title, issuer, docNo, issued, status, rules, optional, appliesTo }: StandardEntry, session: Session): string {
  const source = [issuer, docNo, issued].filter((part) => part !== null).join('　');
  const facts = session.word('cli.standardFacts', { status: session.word(`cli.status.${status}`), rules });
  const choice = optional ? [session.word('cli.standardOptional')] : [];
  const whom = appliesTo === '' ? session.word('cli.standardForAll') : session.word('cli.standardFor', { condition: appliesTo });
  return `${[id, `  ${title}`, `  ${source}`, `  ${[facts, ...choice].join('　')}`, `  ${whom}`].join('\n')}\n`;
}

const rowsText = (requirements: readonly string[]): string => requirements.join(' ');

function ruleText({ id, title, quote, modality, kind, requirements }: RuleEntry, session: Session): string {
  const facts = session.word('cli.standardRule', { strength: session.word(`modality.${modality}`), kind, rows: rowsText(requirements) });
  return `  ${id}　${title}\n    「${quote}」\n    ${facts}\n`;
}

function sectionText(head: string, lines: readonly string[], session: Session): string {
  return lines.length === 0 ? '' : `\n${session.word(head, { count: lines.length })}\n${lines.join('')}`;
}

/** All that a standard says: each clause with its rules, then for whom parts of it are, then what is not checked and why. */
export function detailText(standard: StandardDetail, session: Session): string {
  const { note, clauses, applicability, notChecked } = standard;
  const row = (requirements: readonly string[], clause: string, quote: string, why: string): string =>
    `  ${rowsText(requirements)}　${clause}　「${quote}」\n    ${why}\n`;
  return [
    entryText(standard, session),
    note === null ? '' : `  ${note}\n`,
    ...clauses.map(({ clause, rules }) => `\n${clause}\n${rules.map((rule) => ruleText(rule, session)).join('')}`),
    sectionText('cli.standardApplicability', applicability.map((one) => row(one.requirements, one.source.clause, one.source.quote, one.note)), session),
    sectionText('cli.standardNotChecked', notChecked.map((one) => row(one.requirements, one.source.clause, one.source.quote, one.reason)), session),
  ].join('');
}
