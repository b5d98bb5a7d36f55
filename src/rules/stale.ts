import type { Project } from '../model/project.ts';
import { acceptanceOf, attestationFor, inForce } from './acceptance.ts';
import { ruleName } from './pack.ts';
import type { Stale, StaleReason } from './report.ts';
import type { RuleRun } from './run-rule.ts';
import { settledBy } from './settled.ts';

type Word = Project['waivers'][number] | Project['attestations'][number];

/** The waivers and attestations that some outcome is accepted by. */
function inUse(project: Project, runs: readonly RuleRun[], today: string): ReadonlySet<Word> {
  const used = new Set<Word>();
  const spokenOf = new Set([...project.waivers, ...project.attestations].map((word) => word.rule));
  for (const { rule, pack, outcomes } of runs) {
    const name = ruleName(pack, rule);
    if (!spokenOf.has(name)) continue;
    for (const found of outcomes) {
      const outcome = settledBy(found, name, project);
      if (outcome !== found) used.add(attestationFor(name, project)!);
      const accepted = acceptanceOf(name, outcome, project, today);
      if (accepted !== null) used.add('waiver' in accepted ? accepted.waiver : accepted.attestation);
    }
  }
  return used;
}

/** What staleOf looks at of one word, whether it waives or attests. */
interface Said {
  readonly what: Stale['what'];
  readonly word: Word;
  readonly index: number;
  readonly subject: string | null;
  readonly expires: string | null;
  readonly isOver: boolean;
}

const said = (project: Project, today: string): readonly Said[] => [
  ...project.waivers.map((word, index): Said => {
    const { subject, expires } = word;
    return { what: 'waiver', word, index, subject, expires, isOver: !inForce(word, today) };
  }),
  ...project.attestations.map((word, index): Said => ({ what: 'attestation', word, index, subject: null, expires: null, isOver: false })),
];

function stale(one: Said, reason: StaleReason): Stale {
  const { what, word, index, subject, expires } = one;
  const data = { rule: word.rule, by: word.by, at: word.at, expires };
  return { code: `stale.${what}.${reason}`, severity: 'warning', what, index, rule: word.rule, subject, reason, data };
}

/** A later word on the same rule that is in force, and speaks of the same subject or of all. */
const replaces = (other: Said, one: Said): boolean =>
  other.what === one.what &&
  other.index > one.index &&
  other.word.rule === one.word.rule &&
  (other.subject === null || other.subject === one.subject) &&
  !other.isOver;

/** Words that were given and have no effect: a person has to know, for a report that hides them looks better than it is. */
export function staleOf(project: Project, runs: readonly RuleRun[], today: string): readonly Stale[] {
  const all = said(project, today);
  if (all.length === 0) return [];
  const names = new Set(runs.map(({ rule, pack }) => ruleName(pack, rule)));
  const used = inUse(project, runs, today);
  return all.flatMap((one): readonly Stale[] => {
    if (used.has(one.word)) return [];
    if (!names.has(one.word.rule)) return [stale(one, 'unknownRule')];
    if (one.isOver) return [stale(one, 'expired')];
    const later = all.some((other) => replaces(other, one));
    return [stale(one, later ? 'superseded' : 'unused')];
  });
}
