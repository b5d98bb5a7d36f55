import type { DrawContext } from '../../drawing/context.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import type { Pack, Rule } from '../../rules/pack.ts';
import type { Finding, Report, ResultState } from '../../rules/report.ts';
import { SEVERITIES, type Modality } from '../../rules/severity.ts';
import { leadsOf } from './leads.ts';
import { measuresOf, type Measures } from './measures.ts';
import { placeWord } from './place-words.ts';

/** A clause that an opinion rests on; `standard` names its notice where it is not that of the group. */
export interface Source {
  readonly clause: string;
  readonly quote: string;
  readonly standard: string | null;
}

/** One line of the 审查意见表. */
export interface Opinion extends Measures {
  /** From 1 through all standards; the mark on the drawings. */
  readonly number: number;
  readonly place: string;
  readonly sources: readonly Source[];
  readonly message: string;
  /** 错误 警告 建议 提示, or 标准冲突, 缺资料. */
  readonly kind: string;
  /** How strongly the clause asks: 必须（应）; null for a conflict, which has no clause of its own. */
  readonly strength: string | null;
  readonly leads: readonly string[];
  /** What it is about, the subject first. */
  readonly places: readonly EntityRef[];
}

export interface OpinionGroup {
  readonly pack: Pack;
  readonly opinions: readonly Opinion[];
}

export const STRENGTH_WORDS: Readonly<Record<Modality, string>> = {
  required: '必须、应',
  'recommended-strong': '原则上应',
  recommended: '一般',
  allowed: '可',
  prohibited: '严禁',
  'prohibited-in-principle': '原则上不',
};

export const SEVERITY_WORDS = { error: '错误', warning: '警告', advice: '建议', info: '提示' } as const;
const STATE_WORDS: Readonly<Partial<Record<ResultState, string>>> = { conflict: '标准冲突', cannotCheck: '缺资料' };

/** What calls for a reply, in this order; what a person has to promise has a list of its own. */
const REPLIED: readonly ResultState[] = ['fail', 'conflict', 'cannotCheck'];

const byUrgency = (a: Finding, b: Finding): number =>
  REPLIED.indexOf(a.state) - REPLIED.indexOf(b.state) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

interface Side {
  readonly standard: string;
  readonly clause: string;
  readonly quote: string;
}
const isSide = (value: unknown): value is Side =>
  value !== null && typeof value === 'object' && ['standard', 'clause', 'quote'].every((key) => key in value);

/** The clauses of a finding: two, of two notices, where they contradict each other. */
function sourcesOf({ data, clause, quote }: Finding, packs: readonly Pack[]): readonly Source[] {
  const sides = Array.isArray(data['rules']) ? data['rules'].filter(isSide) : [];
  if (sides.length === 0) return [{ clause, quote, standard: null }];
  return sides.map((side) => ({ ...side, standard: packs.find(({ id }) => id === side.standard)?.title ?? side.standard }));
}

interface Context {
  readonly project: Project;
  readonly packs: readonly Pack[];
  readonly ctx: DrawContext;
}

function opinionOf(finding: Finding, number: number, pack: Pack, { project, packs, ctx }: Context): Opinion {
  const rule: Rule | undefined = pack.rules.find(({ id }) => id === finding.rule);
  return {
    number,
    place: placeWord(finding.subject, project, ctx),
    sources: sourcesOf(finding, packs),
    message: finding.message,
    kind: STATE_WORDS[finding.state] ?? SEVERITY_WORDS[finding.severity],
    strength: finding.state === 'conflict' || rule === undefined ? null : STRENGTH_WORDS[rule.modality],
    leads: leadsOf(finding, rule, pack, project),
    places: finding.places,
    ...measuresOf(finding),
  };
}

/** All that calls for a reply, by standard, errors first, numbered through. Standards without any are left out. */
export function opinionGroups(report: Report, context: Context): readonly OpinionGroup[] {
  let number = 0;
  return context.packs
    .map((pack) => ({
      pack,
      opinions: report.findings
        .filter(({ standard, state }) => standard === pack.id && REPLIED.includes(state))
        .toSorted(byUrgency)
        .map((finding) => opinionOf(finding, (number += 1), pack, context)),
    }))
    .filter(({ opinions }) => opinions.length > 0);
}
