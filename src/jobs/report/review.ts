import type { DrawContext } from '../../drawing/context.ts';
import { fillTemplate } from '../../model/naming.ts';
import type { Project } from '../../model/project.ts';
import type { Pack } from '../../rules/pack.ts';
import type { Report, Severity } from '../../rules/report.ts';
import { attestationRows, openAttestations, waiverRows, type AttestationRow, type OpenAttestation, type WaiverRow } from './accepted.ts';
import { areaTable, functionTitles, type AreaTable } from './area-rows.ts';
import { coverageRows, type CoverageRow } from './coverage.ts';
import { opinionGroups, type OpinionGroup } from './opinions.ts';

/** Everything a review report says, in words and figures, however it is written down. */
export interface Review {
  readonly project: Project;
  readonly ctx: DrawContext;
  readonly packs: readonly Pack[];
  /** YYYY-MM-DD */
  readonly day: string;
  /** 河南省洛阳市栾川县石庙镇庄科村 */
  readonly unit: string;
  /** 栾川县石庙镇庄科村党群服务中心 */
  readonly centre: string;
  readonly counts: ReviewCounts;
  readonly coverage: readonly CoverageRow[];
  readonly groups: readonly OpinionGroup[];
  readonly waivers: readonly WaiverRow[];
  readonly attestations: readonly AttestationRow[];
  readonly open: readonly OpenAttestation[];
  readonly areas: AreaTable;
}

/** How many findings there are; the open attestations are counted by rule, as they are signed. */
export interface ReviewCounts {
  readonly failed: Readonly<Record<Severity, number>>;
  readonly conflicts: number;
  readonly lacking: number;
  readonly open: number;
  readonly waived: number;
  readonly attested: number;
  readonly rules: number;
}

export interface ReviewSource {
  readonly project: Project;
  readonly report: Report;
  readonly packs: readonly Pack[];
  readonly ctx: DrawContext;
  readonly day: string;
  /** Functions by code that no pack in use names. */
  readonly functions: Readonly<Record<string, string>>;
}

function countsOf(report: Report, open: number): ReviewCounts {
  const failed = (severity: Severity): number =>
    report.findings.filter((finding) => finding.state === 'fail' && finding.severity === severity).length;
  return {
    failed: { error: failed('error'), warning: failed('warning'), advice: failed('advice'), info: failed('info') },
    conflicts: report.summary.conflict,
    lacking: report.summary.cannotCheck,
    open,
    waived: report.summary.waived,
    attested: report.summary.attested,
    rules: report.outcomes.length,
  };
}

export function reviewOf(source: ReviewSource): Review {
  const { project, report, packs, ctx, day, functions } = source;
  const open = openAttestations(source);
  return {
    project, ctx, packs, day, open,
    unit: fillTemplate('{province}{prefecture}{county}{town}{unit}', project.centre).text,
    centre: fillTemplate('{county}{town}{unit}党群服务中心', project.centre).text,
    counts: countsOf(report, open.length),
    coverage: coverageRows(report, packs),
    groups: opinionGroups(report, source),
    waivers: waiverRows(source),
    attestations: attestationRows(source),
    areas: areaTable(project, functionTitles(packs, functions)),
  };
}
