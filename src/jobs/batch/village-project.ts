import type { Centre } from '../../model/centre.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import { planOf } from '../../model/plan.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import { createCentre, DEFAULT_STARTER } from '../new-centre.ts';
import { openProject } from '../open.ts';
import type { PictureFiles } from '../pictures.ts';
import { makeSheetSet } from '../sheet-set.ts';
import { makeSignSet, type NotPlaced } from '../sign-set.ts';
import { houseOf } from '../starter-plan/house-of.ts';
import type { TownRow } from '../town/town-row.ts';
import type { Making } from './making.ts';
import { projectId, type VillageJob } from './village-job.ts';

/** A village as it goes out: its signs and sheets made, and the pictures of a project that a person has worked on. */
export interface VillageProject {
  readonly project: Project;
  readonly pictures: PictureFiles;
  readonly remarks: readonly Diagnostic[];
}

/** What the row says of the centre beside its names. */
function factsOf(row: TownRow): Partial<Centre> {
  const { unitType, setting, partyLevel, hasCollectiveEconomy, households, population, buildMode, tier, buildingAreaM2, usableAreaM2, contact, phone } = row;
  return {
    unitType, setting, partyLevel, hasCollectiveEconomy, households, population, buildMode, tier, contact, phone,
    statedBuildingAreaM2: buildingAreaM2, statedUsableAreaM2: usableAreaM2,
  };
}

const remark = (code: string, data: Diagnostic['data'] = {}): Diagnostic => ({ code, severity: 'warning', data });

/** More than this beside what is drawn, and the starter plan says little of the house. */
const ALIKE = 0.1;

/** A starter plan is a beginning: where the row speaks of another house, that is told. */
function planRemarks({ storeys }: Project, { buildingAreaM2, storeys: stated }: TownRow): readonly Diagnostic[] {
  const grossM2 = storeys.reduce((sum, storey) => sum + planOf(storey).grossM2, 0);
  const otherArea = buildingAreaM2 !== null && Math.abs(buildingAreaM2 - grossM2) > ALIKE * buildingAreaM2;
  const otherHeight = stated !== null && stated !== storeys.length;
  if (!otherArea && !otherHeight) return [];
  return [remark('batch.starterPlan', { drawn: Math.round(grossM2), storeys: storeys.length, stated: buildingAreaM2 ?? '—', statedStoreys: stated ?? '—' })];
}

const notPlacedRemarks = (notPlaced: readonly NotPlaced[]): readonly Diagnostic[] => {
  const left = notPlaced.filter(({ isChosen }) => isChosen);
  return left.length === 0 ? [] : [remark('batch.notPlaced', { count: left.length, signs: left.map(({ title, key }) => (title === '' ? key : title)).join('、') })];
};

async function newVillage(platform: Platform, { row }: VillageJob, { ownFonts = [] }: Making): Promise<Result<VillageProject>> {
  const { province, prefecture, county, town, rawName, standards, starter } = row;
  const place = { province, prefecture, county, town, rawName };
  const house = houseOf(row);
  const centre = await createCentre(platform, { place, standards, template: starter ?? DEFAULT_STARTER, facts: factsOf(row), ...(house === null ? {} : { house }) });
  if (!centre.ok) return centre;
  const signs = await makeSignSet(platform, { ...centre.value, id: projectId(row) }, {}, ownFonts);
  if (!signs.ok) return signs;
  const sheets = makeSheetSet(signs.value.project);
  if (!sheets.ok) return sheets;
  const remarks = [...planRemarks(sheets.value, row), ...notPlacedRemarks(signs.value.set.notPlaced)];
  return success({ project: sheets.value, pictures: new Map(), remarks });
}

/** A project that a person has worked on goes out as it is; only sheets are made where it has none. */
function ownVillage(bytes: Uint8Array): Result<VillageProject> {
  const opened = openProject(bytes);
  if (!opened.ok) return opened;
  if (opened.value.setAside.length > 0) return failure(problem('batch.damagedProject'), ...opened.diagnostics);
  const { project, images } = opened.value;
  const sheets = project.sheets.length > 0 ? success(project) : makeSheetSet(project);
  return sheets.ok ? success({ project: sheets.value, pictures: images, remarks: [remark('batch.ownProject'), ...opened.diagnostics] }) : sheets;
}

/** The project of a job: the person's own, else a new one with its whole set of signs and sheets. */
export const villageProject = (platform: Platform, job: VillageJob, making: Making = {}): Promise<Result<VillageProject>> =>
  job.project === undefined ? newVillage(platform, job, making) : Promise.resolve(ownVillage(job.project));
