import { acceptanceOf, type Acceptance } from './acceptance.ts';
import type { Env } from './env.ts';
import { fixFor } from './fixes/index.ts';
import { fillMessage } from './message.ts';
import { ruleName } from './pack.ts';
import type { Finding, ResultState, Severity } from './report.ts';
import type { Outcome, RuleRun } from './run-rule.ts';
import { SEVERITIES, severityOf } from './severity.ts';
import { settledBy } from './settled.ts';
import { fieldWord, SIDE_READING_WORDS, STATE_SENTENCES } from './words.ts';

const milder = (a: Severity, b: Severity | undefined): Severity =>
  b === undefined || a === b || SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;

/** What is merely allowed (可) cannot be failed: not doing it is worth a line, no more. */
const stateOf = (outcome: Outcome, run: RuleRun): ResultState =>
  outcome.state === 'fail' && run.rule.modality === 'allowed' ? 'informational' : outcome.state;

const ownMessage = (outcome: Outcome, run: RuleRun): string =>
  'message' in outcome && outcome.message !== undefined ? outcome.message : run.rule.message;

function sentence(outcome: Outcome, run: RuleRun): string {
  const { data } = outcome;
  const common = { title: run.rule.title, clause: run.rule.source.clause, standard: run.pack.title };
  switch (outcome.state) {
    case 'fail':
    case 'informational':
      return fillMessage('nothingSelected' in data ? STATE_SENTENCES.missing : ownMessage(outcome, run), data, common);
    case 'needsAttestation':
      return fillMessage(ownMessage(outcome, run), data, common);
    case 'pass':
      return fillMessage(STATE_SENTENCES.pass, common);
    case 'cannotCheck':
      return fillMessage(STATE_SENTENCES.cannotCheck, { field: typeof data.field === 'string' ? fieldWord(data.field) : '' }, common);
    case 'noSubject':
      return fillMessage(STATE_SENTENCES.noSubject, common);
    case 'notApplicable':
      return fillMessage('nothingSelected' in data ? STATE_SENTENCES.noSubject : STATE_SENTENCES.notApplicable, data, common);
  }
}

/** What a person's word adds to a finding. */
function accepted(acceptance: Exclude<Acceptance, null>, message: string): Pick<Finding, 'state' | 'message' | 'data'> {
  if (acceptance.kind === 'attested') {
    const { by, at, statement, evidence, reading } = acceptance.attestation;
    const data = { by, at, statement, reading, evidence: evidence.map((e) => ({ ...e })) };
    const words = reading === null ? STATE_SENTENCES.attested : STATE_SENTENCES.attestedReading;
    const message = fillMessage(words, { ...data, reading: reading === null ? '' : SIDE_READING_WORDS[reading] });
    return { state: 'attested', message, data };
  }
  const { by, at, reason, docNo, expires } = acceptance.waiver;
  const data = { by, at, reason, docNo, expires };
  return { state: 'waived', message: fillMessage(STATE_SENTENCES.waived, { ...data, message }), data };
}

/** The fix is made when it is first asked for: to look for room on every wall costs more than the whole check. */
function withFix(f: Omit<Finding, 'fix'>, make: () => Finding['fix']): Finding {
  const { standard, rule, title, state, severity, subject, places, clause, quote, message, data } = f;
  let fix: Finding['fix'] | undefined;
  return {
    standard, rule, title, state, severity, subject, places, clause, quote, message, data,
    get fix() {
      return fix === undefined ? (fix = make()) : fix;
    },
  };
}

const placesOf = (outcome: Outcome): Finding['places'] => {
  const places = 'places' in outcome ? (outcome.places ?? []) : [];
  const { subject } = outcome;
  if (subject === null) return places;
  return places.length === 0 ? [subject] : [subject, ...places.filter((place) => place !== subject)];
};

/** One outcome of a rule as a reader sees it. */
export function findingOf(found: Outcome, run: RuleRun, env: Env): Finding {
  const { rule, pack } = run;
  const name = ruleName(pack, rule);
  const outcome = settledBy(found, name, env.project);
  const acceptance = acceptanceOf(name, outcome, env.project, env.today);
  const message = sentence(outcome, run);
  const said = acceptance === null ? { state: stateOf(outcome, run), message, data: null } : accepted(acceptance, message);
  const finding: Finding = {
    standard: pack.id,
    rule: rule.id,
    title: rule.title,
    state: said.state,
    severity: milder(rule.severity ?? severityOf(rule.modality), 'severity' in outcome ? outcome.severity : undefined),
    subject: outcome.subject,
    places: placesOf(outcome),
    clause: rule.source.clause,
    quote: rule.source.quote,
    message: said.message,
    data: said.data === null ? outcome.data : { ...outcome.data, ...said.data },
    fix: null,
  };
  // A fix arranges for the person outside; what a person's own reading has failed is for that person to arrange.
  const mends = rule.fix !== undefined && outcome.state === 'fail' && outcome === found && said.state === 'fail';
  return mends ? withFix(finding, () => fixFor(rule.fix, rule.check, outcome, env)) : finding;
}
