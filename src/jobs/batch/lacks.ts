import { companyOf } from '../../rules/fixes/company.ts';
import { functionTitle } from '../../rules/functions.ts';
import type { Pack, Rule } from '../../rules/pack.ts';
import type { Finding, Report, Severity } from '../../rules/report.ts';

/** A function that a village has not, or not large enough. */
export interface Lack {
  /** Code of the function; several that could serve, one by one, with a `+` between. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** Rooms that are not there. */
  readonly rooms: number;
  /** Floor that is not there, m²: the least that a notice asks for where the room is missing, the difference where it is small; 0 = no notice says how much. */
  readonly areaM2: number;
  /** Who asks for it: title of the notice and clause. */
  readonly clauses: readonly string[];
}

type Bare = Omit<Lack, 'clauses'>;

const missing = (pack: Pack, code: string, severity: Severity): Bare => ({
  code, title: functionTitle(code, pack), severity, rooms: 1, areaM2: companyOf({ pack }).leastM2(code),
});

function ofPresence({ data, severity }: Finding, atLeast: number | undefined, pack: Pack): Bare[] {
  const ids = Array.isArray(data['missingIds']) ? data['missingIds'].map(String) : [];
  if (atLeast === undefined) return ids.map((code) => missing(pack, code, severity));
  const short = atLeast - Number(data['actual'] ?? 0);
  return short <= 0 ? [] : [{ code: ids.join('+'), title: ids.map((code) => functionTitle(code, pack)).join('、'), severity, rooms: short, areaM2: 0 }];
}

function ofRule(finding: Finding, { check, select }: Rule, pack: Pack): Bare[] {
  const { data, severity } = finding;
  if (check.kind === 'presenceSet' && check.of === 'function') return ofPresence(finding, check.atLeast, pack);
  if (data['nothingSelected'] === true && select.type === 'function') return select.codes.slice(0, 1).map((code) => missing(pack, code, severity));
  if (check.kind !== 'functionArea') return [];
  const code = typeof data['code'] === 'string' ? data['code'] : '';
  return [{ code, title: functionTitle(code, pack), severity, rooms: 0, areaM2: Math.round(Number(data['gap'] ?? 0) * 100) / 100 }];
}

const RANK: readonly Severity[] = ['error', 'warning', 'advice', 'info'];

/** Of two notices that ask for the same, the one that asks for more. */
const more = (a: Lack, b: Lack): Lack => ({
  ...a,
  severity: RANK[Math.min(RANK.indexOf(a.severity), RANK.indexOf(b.severity))]!,
  rooms: Math.max(a.rooms, b.rooms),
  areaM2: Math.max(a.areaM2, b.areaM2),
  clauses: [...new Set([...a.clauses, ...b.clauses])],
});

/** The functions that a village lacks by its report, each once, in the order of the report. */
export function lacksOf(report: Report, packs: readonly Pack[]): readonly Lack[] {
  const lacks = new Map<string, Lack>();
  for (const finding of report.findings.filter(({ state }) => state === 'fail')) {
    const pack = packs.find(({ id }) => id === finding.standard);
    const rule = pack?.rules.find(({ id }) => id === finding.rule);
    if (pack === undefined || rule === undefined) continue;
    for (const bare of ofRule(finding, rule, pack)) {
      const lack: Lack = { ...bare, clauses: [`${pack.title} ${finding.clause}`] };
      const before = lacks.get(lack.code);
      lacks.set(lack.code, before === undefined ? lack : more(before, lack));
    }
  }
  return [...lacks.values()];
}
