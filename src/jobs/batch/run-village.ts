import type { DrawContext } from '../../drawing/context.ts';
import { success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import { check } from '../../rules/check.ts';
import { worstState } from '../../rules/coverage.ts';
import type { Pack } from '../../rules/pack.ts';
import type { Report } from '../../rules/report.ts';
import { loadDrawContext } from '../draw-context.ts';
import { exportProject } from '../export.ts';
import { exportReport } from '../export-report.ts';
import { fileName } from '../file-name.ts';
import { saveProject } from '../open.ts';
import { areaTable } from '../report/area-rows.ts';
import { signRows } from '../sign-list/sign-rows.ts';
import { loadStandards } from '../standards.ts';
import { batchPlatform } from './batch-platform.ts';
import { lacksOf } from './lacks.ts';
import { fileMark } from './file-mark.ts';
import type { Making } from './making.ts';
import { emptyFacts, type FactAreas, type FactCounts, type SignFact, type VillageFacts } from './village-facts.ts';
import type { Output, VillageJob } from './village-job.ts';
import { villageAllocation } from './village-allocation.ts';
import { villageProject, type VillageProject } from './village-project.ts';

/** A finished file of a village; `name` is below its folder. */
export interface VillageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of a village: small facts for the town, and the files, to be written and forgotten. */
export interface VillageOutcome {
  readonly facts: VillageFacts;
  /** None where the worker has written them itself. */
  readonly files: readonly VillageFile[];
  /** Why the worker could not write them. */
  readonly refused?: readonly Diagnostic[];
}

export interface RunTools extends Making {
  /** zlib where the platform has a faster one than our own. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
}

function countsOf({ findings, summary }: Report): FactCounts {
  const failed = (severity: string): number => findings.filter((finding) => finding.state === 'fail' && finding.severity === severity).length;
  const open = new Set(findings.flatMap(({ state, standard, rule }) => (state === 'needsAttestation' ? [`${standard}/${rule}`] : [])));
  return {
    error: failed('error'), warning: failed('warning'), advice: failed('advice'),
    open: open.size, lacking: summary.cannotCheck, conflicts: summary.conflict,
  };
}

function checkFacts(report: Report, packs: readonly Pack[]): Pick<VillageFacts, 'standards' | 'rules' | 'counts' | 'failed' | 'lacks'> {
  return {
    standards: packs.map(({ id }) => id),
    rules: Object.fromEntries(report.outcomes.map((outcome) => [`${outcome.standard}/${outcome.rule}`, worstState(outcome)])),
    counts: countsOf(report),
    failed: report.findings
      .filter(({ state }) => state === 'fail')
      .map(({ standard, rule, severity, clause, message }) => ({ standard, rule, severity, clause, message })),
    lacks: lacksOf(report, packs),
  };
}

const m2 = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

function areasOf(project: Project): FactAreas {
  const { net, gross, statedNet, statedGross } = areaTable(project, new Map());
  return { net: net / 100, gross: gross / 100, statedNet: m2(statedNet), statedGross: m2(statedGross) };
}

const signFacts = (project: Project, ctx: DrawContext): readonly SignFact[] =>
  signRows(project, ctx).map(({ kind, text, sign, material, inks, where, note }) => ({
    kind, text, material, inks, where, note,
    width: sign.size.width, height: sign.size.height, thickness: sign.thickness, copies: sign.copies, heightAboveFloor: sign.heightAboveFloor,
  }));

async function factsOf(platform: Platform, { project, pictures }: VillageProject, { ownFonts = [] }: Making): Promise<Result<Partial<VillageFacts>>> {
  const [packs, ctx] = await Promise.all([loadStandards(platform, project.standards), loadDrawContext(platform, project, { pictures, ownFonts })]);
  if (!packs.ok) return packs;
  if (!ctx.ok) return ctx;
  const report = packs.value.length === 0 ? null : check(project, packs.value, { draw: ctx.value, today: platform.today() });
  return success({
    signs: signFacts(project, ctx.value),
    sheets: project.sheets.length,
    areas: areasOf(project),
    ...(report === null ? {} : checkFacts(report, packs.value)),
  });
}

/** Files of one kind, and what they tell the town. */
type Made = Result<{ readonly files: readonly VillageFile[]; readonly facts?: Partial<VillageFacts> }>;

const filesOnly = (made: Result<readonly VillageFile[]>): Made => (made.ok ? success({ files: made.value }, made.diagnostics) : made);

const MAKERS: Readonly<Record<Output, (platform: Platform, village: VillageProject, tools: RunTools) => Promise<Made>>> = {
  zip: async (platform, { project, pictures }, tools) => filesOnly(await exportProject(platform, project, { to: 'zip', what: 'all', pictures, ...tools })),
  dxf: async (platform, { project, pictures }, tools) => filesOnly(await exportProject(platform, project, { to: 'dxf', what: 'sheets', pictures, ...tools })),
  allocation: villageAllocation,
  // Without a standard there is nothing to report, and the facts say so.
  report: async (platform, { project }, { ownFonts = [] }) => {
    if (project.standards.length === 0) return success({ files: [] });
    const report = await exportReport(platform, project, { to: 'pdf', ownFonts });
    return report.ok ? success({ files: [report.value] }, report.diagnostics) : report;
  },
};

const isTold = ({ severity }: Diagnostic): boolean => severity === 'warning';

/**
 * One village, from its row to its files: the project with its whole set of signs and sheets, the check, what is to be
 * written of it. Never fails as a whole: what could not be made is told in the facts, and what could be made is there. The
 * same job gives the same facts and bytes where the platform's day is that of the job (villageRunner).
 */
export async function runVillage(platform: Platform, job: VillageJob, tools: RunTools = {}): Promise<VillageOutcome> {
  const made = await villageProject(platform, job, tools);
  if (!made.ok) return { facts: { ...emptyFacts(job), reasons: made.diagnostics }, files: [] };
  const { project } = made.value;
  const facts = await factsOf(platform, made.value, tools);
  const saved = saveProject(project, { images: made.value.pictures });
  const files: VillageFile[] = [{ name: fileName([project.centre.unit], 'paitu'), bytes: saved }];
  const reasons = facts.ok ? [] : [...facts.diagnostics];
  const remarks = [...made.value.remarks, ...(project.standards.length === 0 ? [NO_STANDARD] : [])];
  let told: Partial<VillageFacts> = {};
  for (const output of job.outputs) {
    const parts = await MAKERS[output](platform, made.value, tools);
    if (parts.ok) files.push(...parts.value.files.map(({ name, bytes }) => ({ name, bytes })));
    if (parts.ok) told = { ...told, ...parts.value.facts };
    else reasons.push(...parts.diagnostics.filter(({ severity }) => severity === 'error'));
    if (parts.ok) remarks.push(...parts.diagnostics.filter(isTold));
  }
  return {
    facts: {
      ...emptyFacts(job),
      ...(facts.ok ? facts.value : {}),
      ...told,
      state: reasons.length === 0 ? 'done' : 'failed',
      reasons,
      remarks: onePerCode(remarks),
      files: files.map(({ name }) => name),
      projectMark: fileMark(saved),
    },
    files,
  };
}

const NO_STANDARD: Diagnostic = { code: 'batch.noStandard', severity: 'warning' };

/** Each kind of remark once, with how often it was made; on which sign it was is left to the papers of the village. */
function onePerCode(remarks: readonly Diagnostic[]): readonly Diagnostic[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const one of remarks) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  return [...byCode.values()].map((all) => {
    const { drawing: _, ...data } = all[0]!.data ?? {};
    return { code: all[0]!.code, severity: all[0]!.severity, data: { ...data, count: data['count'] ?? all.length } };
  });
}

/**
 * Runs villages one after the other, as a worker does: fonts and templates are loaded once, and the day is that of the job.
 */
export function villageRunner(platform: Platform, tools: RunTools = {}): (job: VillageJob) => Promise<VillageOutcome> {
  const byDay = new Map<string, Platform>();
  return (job) => {
    const here = byDay.get(job.day) ?? batchPlatform(platform, job.day);
    byDay.set(job.day, here);
    return runVillage(here, job, tools);
  };
}
