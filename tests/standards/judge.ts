import { commit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import { check, type CheckContext } from '../../src/rules/check.ts';
import type { Pack } from '../../src/rules/pack.ts';
import type { Finding } from '../../src/rules/report.ts';
import { baseOf, type Fixture } from './fixtures.ts';

export function edited(project: Project, edits: readonly Edit[]): Project {
  const done = commit(project, edits);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return done.value.project;
}

/** The starter centre as the pack's fixtures find it. */
export function centreFor(pack: string, starter: Project): Project {
  const { edits, storeys } = baseOf(pack);
  if (edits.length + storeys.length === 0) return starter;
  return edited({ ...starter, storeys: [...starter.storeys, ...storeys] }, edits);
}

export const findingsOf = (project: Project, pack: Pack, rule: string, context: CheckContext): readonly Finding[] =>
  check(project, [pack], context).findings.filter((finding) => finding.rule === rule);

const subjectOf = (finding: Finding): string => (finding.subject === null ? '' : `${finding.subject.kind}/${finding.subject.id}`);

const isExpected = (finding: Finding, { expect, prefix }: Fixture): boolean =>
  finding.state === (expect.state ?? prefix) &&
  (expect.subject === undefined || subjectOf(finding) === expect.subject) &&
  (expect.severity === undefined || finding.severity === expect.severity) &&
  (expect.messageIncludes === undefined || finding.message.includes(expect.messageIncludes));

const seen = (findings: readonly Finding[]): string =>
  findings.map((f) => `${f.state} ${f.severity} ${subjectOf(f)} ${f.message}`).join('\n    ');

/** A fix must end the very failure it was offered for. */
function fixProblems(project: Project, finding: Finding, pack: Pack, context: CheckContext): readonly string[] {
  if (finding.fix === null) return [];
  const after = findingsOf(edited(project, finding.fix.edits), pack, finding.rule, context);
  const still = after.filter((f) => f.state === 'fail' && subjectOf(f) === subjectOf(finding));
  return still.length === 0 ? [] : [`the fix ${finding.fix.code} leaves the finding:\n    ${seen(still)}`];
}

/** What is wrong with one fixture: nothing where the rule behaves as its file says. */
export function judge(fixture: Fixture, base: Project, pack: Pack, context: CheckContext): readonly string[] {
  const project = edited(base, fixture.edits);
  const findings = findingsOf(project, pack, fixture.rule, context);
  const problems: string[] = [];
  if (!findings.some((finding) => isExpected(finding, fixture))) {
    problems.push(`expected ${fixture.expect.state ?? fixture.prefix} ${JSON.stringify(fixture.expect)}, found:\n    ${seen(findings)}`);
  }
  if (fixture.prefix === 'pass' && findings.some((finding) => finding.state === 'fail')) {
    problems.push(`fails:\n    ${seen(findings)}`);
  }
  const unfilled = findings.filter((finding) => /[{}]/.test(finding.message));
  if (unfilled.length > 0) problems.push(`an unfilled message:\n    ${seen(unfilled)}`);
  return [...problems, ...findings.flatMap((finding) => fixProblems(project, finding, pack, context))];
}

/** Rules without a pass or a fail, fixtures without a rule, fixes that no fixture brings forth. */
export function incomplete(pack: Pack, fixtures: readonly Fixture[], base: Project, context: CheckContext): readonly string[] {
  const stray = fixtures.filter((f) => !pack.rules.some((rule) => rule.id === f.rule)).map((f) => `${f.rule}: there is no such rule`);
  const lacking = pack.rules.flatMap((rule) => {
    const own = fixtures.filter((fixture) => fixture.rule === rule.id);
    const without = (['pass', 'fail'] as const).filter((prefix) => !own.some((f) => f.prefix === prefix));
    const offered = own.some((f) => findingsOf(edited(base, f.edits), pack, rule.id, context).some((found) => found.fix !== null));
    const problems = without.map((prefix) => `${rule.id}: has no ${prefix}- file`);
    return rule.fix !== undefined && !offered ? [...problems, `${rule.id}: its fix is never offered`] : problems;
  });
  return [...stray, ...lacking];
}
