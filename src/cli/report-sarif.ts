import type { Finding } from '../jobs/check.ts';
import type { CheckedFile } from './report-json.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What kind of result a state is (SARIF 2.1.0, 3.27.9). What a person has accepted stays a failure, with a suppression. */
const KINDS: Readonly<Record<Finding['state'], string>> = {
  fail: 'fail',
  waived: 'fail',
  cannotCheck: 'open',
  needsAttestation: 'review',
  conflict: 'review',
  attested: 'pass',
  pass: 'pass',
  informational: 'informational',
  noSubject: 'notApplicable',
  notApplicable: 'notApplicable',
};
const LEVELS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', advice: 'note', info: 'note' };

const nameOf = ({ standard, rule }: Finding): string => `${standard}/${rule}`;
const uriOf = (file: string): string => encodeURI(file.replaceAll('\\', '/'));

const ruleJson = (finding: Finding) => ({
  id: nameOf(finding),
  shortDescription: { text: finding.title },
  fullDescription: { text: finding.quote },
  help: { text: `${finding.clause}「${finding.quote}」` },
  properties: { standard: finding.standard, clause: finding.clause },
});

function suppressionsOf({ state, data }: Finding): readonly object[] {
  if (state !== 'waived') return [];
  const said = ['reason', 'by', 'at', 'docNo'].flatMap((key) => (typeof data[key] === 'string' && data[key] !== '' ? [data[key]] : []));
  return [{ kind: 'external', status: 'accepted', justification: said.join('，') }];
}

/** Places are things of the project, not lines of a file. */
const logicalJson = ({ kind, id, storeyId }: Finding['places'][number]) => ({
  name: id,
  kind,
  fullyQualifiedName: [...(storeyId === undefined ? [] : [storeyId]), kind, id].join('/'),
});

function resultJson(finding: Finding, file: number, uri: string, ruleIndex: number) {
  const kind = KINDS[finding.state];
  const physicalLocation = { artifactLocation: { uri, index: file } };
  const places = finding.places.map(logicalJson);
  const suppressions = suppressionsOf(finding);
  return {
    ruleId: nameOf(finding),
    ruleIndex,
    kind,
    // Only what fails has a level (3.27.10).
    level: kind === 'fail' ? LEVELS[finding.severity] : 'none',
    message: { text: finding.message },
    locations: [places.length === 0 ? { physicalLocation } : { physicalLocation, logicalLocations: places }],
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: { state: finding.state, severity: finding.severity, fixable: finding.fix !== null },
  };
}

/** All files in one run, as SARIF 2.1.0: each rule once with clause and quote, each finding a result, waivers suppressions. */
export function reportSarif(checked: readonly CheckedFile[]): string {
  const findings = checked.flatMap(({ report }) => report.findings);
  const rules = [...new Map(findings.map((finding) => [nameOf(finding), finding])).values()];
  const indexes = new Map(rules.map((finding, i) => [nameOf(finding), i]));
  const results = checked.flatMap(({ file, report }, i) =>
    report.findings.map((finding) => resultJson(finding, i, uriOf(file), indexes.get(nameOf(finding))!)),
  );
  const driver = { name: 'Paitu', fullName: '牌图', rules: rules.map(ruleJson) };
  const artifacts = checked.map(({ file }) => ({ location: { uri: uriOf(file) } }));
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, language: 'zh-CN', artifacts, results }] };
  return `${JSON.stringify(log, null, 2)}\n`;
}
