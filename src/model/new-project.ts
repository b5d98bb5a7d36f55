import type { z } from 'zod';
import { failure, problem, success, type Diagnostic, type Result } from './diagnostic.ts';
import { makeGateSigns, type SignTypes } from './make-signs.ts';
import { parseOfficialName } from './official-name.ts';
import { FORMAT_VERSION, projectSchema, type Project } from './project.ts';
import type { Centre } from './centre.ts';

/** Where the centre stands, as officially named; `rawName` as published: 庄科村委会, 石庙社区居委会. */
export interface Place {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly town: string;
  readonly rawName: string;
}

export interface NewProjectOptions {
  readonly id: string;
  readonly place: Place;
  /** Parsed JSON of templates/centres: site, storeys, sheets. */
  readonly starter: unknown;
  readonly signTypes: SignTypes;
  /** Ids of the standards to be checked. */
  readonly standards: readonly string[];
}

/** A starter centre is the part of a project that has no names: templates/centres/<id>.json. */
export const starterSchema = projectSchema.pick({ site: true, storeys: true, sheets: true });
export type Starter = z.infer<typeof starterSchema>;

/**
 * A project for one village or community: names from the place, plan and site from the starter, signs of the gate from the
 * sign types. Fails with `newProject.noName` when the raw name holds no unit, with `newProject.badStarter` for each place of
 * the starter that is not as the schema says.
 */
export function newProject({ id, place, starter, signTypes, standards }: NewProjectOptions): Result<Project> {
  const parsed = starterSchema.safeParse(starter);
  if (!parsed.success) return failure(...parsed.error.issues.map(badStarter));
  const centre = newCentre(place);
  if (centre.unit === '') return failure(problem('newProject.noName', { name: place.rawName }));
  const { site, storeys, sheets } = parsed.data;
  const signs = makeGateSigns(centre, site, signTypes).map((sign, i) => ({ ...sign, id: `s${i + 1}` }));
  const project = {
    formatVersion: FORMAT_VERSION,
    id,
    centre,
    site,
    storeys,
    signs: Object.fromEntries(signs.map((sign) => [sign.id, sign])),
    sheets,
    standards: [...standards],
    attestations: [],
    waivers: [],
    review: { state: 'draft', approvedPlan: null, notes: [] },
  } as const;
  const whole = projectSchema.safeParse(project);
  return whole.success ? success(whole.data) : failure(...whole.error.issues.map(badProject));
}

/** Nothing is taken for granted that a person has to know: households, the collective economy, the tier stay open. */
function newCentre(place: Place): Centre {
  const { province, prefecture, county, town, rawName } = place;
  const { unit, unitType, committeeWord } = parseOfficialName(rawName, place);
  return {
    province,
    prefecture,
    county,
    town,
    unit,
    unitType,
    setting: settingOf(unitType, town),
    partyLevel: 'branch',
    committeeWord,
    supervisoryWord: '',
    hasCollectiveEconomy: null,
    farFromShops: null,
    hasMatureServices: null,
    hallTooSmallForStaff: null,
    households: null,
    population: null,
    buildMode: 'renovate',
    tier: null,
    statedBuildingAreaM2: null,
    statedUsableAreaM2: null,
    openingHours: '',
    openHoursPerDay: null,
    contact: '',
    phone: '',
    supervisionPhone: '',
    openedOn: null,
    dates: { surveyed: null, designed: null },
    approvals: [],
  };
}

/** A village is rural; a community is urban under a subdistrict (街道), rural under a township or town. */
export const settingOf = (unitType: Centre['unitType'], town: string): Centre['setting'] =>
  unitType === 'community' && /街道(?:办事处)?$/u.test(town) ? 'urban' : 'rural';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const badStarter = (issue: Issue): Diagnostic => issueAs('newProject.badStarter', issue);
const badProject = (issue: Issue): Diagnostic => issueAs('newProject.invalid', issue);

function issueAs(code: string, { path, message }: Issue): Diagnostic {
  const where = path.map(String).join('.');
  return problem(code, { path: where, reason: message }, { path: where });
}
