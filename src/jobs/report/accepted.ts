import type { DrawContext } from '../../drawing/context.ts';
import type { Project } from '../../model/project.ts';
import { ruleName, type Pack, type Rule } from '../../rules/pack.ts';
import type { Finding, Report, Stale } from '../../rules/report.ts';
import { SIDE_READING_WORDS } from '../../rules/words.ts';
import { placeWord } from './place-words.ts';

interface OfRule {
  readonly title: string;
  readonly standard: string;
  readonly clause: string;
  readonly quote: string;
}

/** An accepted exception as the project states it. */
export interface WaiverRow extends OfRule {
  readonly place: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly docNo: string;
  readonly expires: string | null;
  /** 有效, or why it has no effect. */
  readonly state: string;
}

export interface AttestationRow extends OfRule {
  readonly statement: string;
  readonly by: string;
  readonly at: string;
  readonly evidence: string;
  readonly state: string;
}

/** What has yet to be promised; one promise answers a rule for all of its subjects. */
export interface OpenAttestation extends OfRule {
  /** Empty where it is about the centre as a whole. */
  readonly places: readonly string[];
  readonly message: string;
  readonly evidence: string;
}

export const EVIDENCE_WORDS = { photo: '照片', document: '文件', number: '数值', signature: '签字' } as const;
const isEvidence = (kind: unknown): kind is keyof typeof EVIDENCE_WORDS => typeof kind === 'string' && kind in EVIDENCE_WORDS;

const EFFECT_WORDS: Readonly<Record<Stale['reason'], string>> = {
  unknownRule: '无效：所选标准没有这一条',
  expired: '无效：已过期',
  superseded: '无效：已有新的',
  unused: '未用：本次审查无此情形',
};

interface Context {
  readonly project: Project;
  readonly report: Report;
  readonly packs: readonly Pack[];
  readonly ctx: DrawContext;
}

function ruleOf(name: string, packs: readonly Pack[]): { pack: Pack; rule: Rule } | null {
  for (const pack of packs) {
    const rule = pack.rules.find((one) => ruleName(pack, one) === name);
    if (rule !== undefined) return { pack, rule };
  }
  return null;
}

function describe(name: string, packs: readonly Pack[]): OfRule {
  const found = ruleOf(name, packs);
  if (found === null) return { title: name, standard: '', clause: '', quote: '' };
  const { pack, rule } = found;
  return { title: rule.title, standard: pack.title, clause: rule.source.clause, quote: rule.source.quote };
}

const effect = (what: Stale['what'], index: number, { stale }: Report): string => {
  const found = stale.find((one) => one.what === what && one.index === index);
  return found === undefined ? '有效' : EFFECT_WORDS[found.reason];
};

/** The places of the findings that a waiver settles. */
function waivedPlaces(index: number, { project, report, ctx }: Context): string {
  const waiver = project.waivers[index]!;
  const places = report.findings
    .filter((f) => f.state === 'waived' && `${f.standard}/${f.rule}` === waiver.rule)
    .filter((f) => f.data['reason'] === waiver.reason && f.data['by'] === waiver.by)
    .map((f) => placeWord(f.subject, project, ctx));
  return [...new Set(places)].join('；');
}

export const waiverRows = (context: Context): readonly WaiverRow[] =>
  context.project.waivers.map(({ rule, reason, by, at, docNo, expires }, i) => ({
    ...describe(rule, context.packs),
    place: waivedPlaces(i, context),
    reason, by, at, docNo, expires,
    state: effect('waiver', i, context.report),
  }));

export const attestationRows = (context: Context): readonly AttestationRow[] =>
  context.project.attestations.map(({ rule, statement, reading, by, at, evidence }, i) => ({
    ...describe(rule, context.packs),
    statement: reading === null ? statement : `${statement}（左右${SIDE_READING_WORDS[reading]}）`,
    by, at,
    evidence: evidence.map(({ kind, note }) => (note === '' ? EVIDENCE_WORDS[kind] : `${EVIDENCE_WORDS[kind]}：${note}`)).join('；'),
    state: effect('attestation', i, context.report),
  }));

function wanted({ data }: Finding): string {
  const kinds: readonly unknown[] = Array.isArray(data['evidence']) ? data['evidence'] : [data['evidence']];
  return kinds.filter(isEvidence).map((kind) => EVIDENCE_WORDS[kind]).join('、');
}

export function openAttestations({ project, report, packs, ctx }: Context): readonly OpenAttestation[] {
  const byRule = new Map<string, Finding[]>();
  for (const pack of packs) {
    for (const finding of report.findings) {
      if (finding.state !== 'needsAttestation' || finding.standard !== pack.id) continue;
      const name = `${finding.standard}/${finding.rule}`;
      byRule.set(name, [...(byRule.get(name) ?? []), finding]);
    }
  }
  return [...byRule].map(([name, findings]) => ({
    ...describe(name, packs),
    places: [...new Set(findings.filter(({ subject }) => subject?.kind !== 'centre').map(({ subject }) => placeWord(subject, project, ctx)))],
    message: [...new Set(findings.map(({ message }) => message))].join('；'),
    evidence: wanted(findings[0]!),
  }));
}
