import { findDivision, readDivisions, type Hit } from '../formats/divisions/index.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Centre } from '../model/centre.ts';
import { setCentre } from '../model/edits/set-centre.ts';
import type { SignTypes } from '../model/make-signs.ts';
import { newProject, type Place } from '../model/new-project.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { appliesTo } from '../rules/applies-to.ts';
import type { Pack } from '../rules/pack.ts';
import { loadFunctionTraits } from './allocate/traits.ts';
import { loadFunctionTitles } from './function-titles.ts';
import { attempt } from './load-asset.ts';
import { makeSheetSet } from './sheet-set.ts';
import { loadSignTypes } from './sign-types.ts';
import { composeStarter, type House } from './starter-plan/compose-starter.ts';
import { loadAllStandards, loadStandards } from './standards.ts';

/** The starter centre where none is named. */
export const DEFAULT_STARTER = 'starter-300';
const DIVISIONS = 'regions/divisions.json.gz';

export interface NewCentreOptions {
  readonly place: Place;
  /** Ids of packs; none given = every issued notice that says it applies to the new centre, and no other pack. */
  readonly standards?: readonly string[];
  /** Name of a starter centre under templates/centres. */
  readonly template?: string;
  /** The house; where it is told, a starter plan is composed for it instead of one from `template`. */
  readonly house?: House;
  /** What is known of the centre beside its names; which notices apply may hang on it. */
  readonly facts?: Partial<Centre>;
}

async function loadStarter(platform: Platform, template: string): Promise<Result<unknown>> {
  const known = await attempt(() => platform.templates('centres'), 'job.templateUnavailable', { file: 'centres' });
  if (!known.ok) return known;
  if (!known.value.includes(template)) return failure(problem('job.unknownTemplate', { id: template, known: known.value }));
  const file = `centres/${template}.json`;
  return attempt(() => platform.template(file), 'job.templateUnavailable', { file });
}

/** Drafts, texts that reached us as copies and what goes beyond the notices bind nobody: a person asks for them. */
const isBinding = ({ status, optional }: Pack): boolean => status === 'official' && !optional;

/**
 * A project for a village or community: its names, the starter centre, the signs of the gate, the notices that apply.
 * Fails where a standard or starter is unknown or a template is broken.
 */
export async function createCentre(platform: Platform, options: NewCentreOptions): Promise<Result<Project>> {
  const asked = options.standards ?? [];
  const [signTypes, starter, packs] = await Promise.all([
    loadSignTypes(platform),
    loadStarter(platform, options.template ?? DEFAULT_STARTER),
    asked.length > 0 ? loadStandards(platform, asked) : loadAllStandards(platform),
  ]);
  if (!signTypes.ok) return signTypes;
  if (!starter.ok) return starter;
  if (!packs.ok) return packs;
  const id = platform.newId();
  const made = newProject({ id, place: options.place, starter: starter.value, signTypes: signTypes.value, standards: [] });
  if (!made.ok) return made;
  const known = options.facts === undefined ? made : setCentre(made.value, { changes: options.facts });
  if (!known.ok) return known;
  const applying = asked.length > 0 ? packs.value : packs.value.filter((pack) => isBinding(pack) && appliesTo(pack, known.value));
  const project = { ...known.value, standards: applying.map((pack) => pack.id) };
  return options.house === undefined ? success(project, made.diagnostics) : housed(platform, project, { ...options, house: options.house, packs: applying, signTypes: signTypes.value });
}

interface Housed extends Pick<NewCentreOptions, 'place'> {
  readonly house: House;
  readonly packs: readonly Pack[];
  readonly signTypes: SignTypes;
}

/** The same centre in a house of its own: plan and site composed for it, with their sheets, the signs of the gate made anew. */
async function housed(platform: Platform, project: Project, { place, house, packs, signTypes }: Housed): Promise<Result<Project>> {
  const [traits, titles] = await Promise.all([loadFunctionTraits(platform), loadFunctionTitles(platform)]);
  if (!traits.ok) return traits;
  if (!titles.ok) return titles;
  const starter = composeStarter({ house, project, packs, traits: traits.value, titles: titles.value, today: platform.today() });
  const made = newProject({ id: project.id, place, starter, signTypes, standards: project.standards });
  return made.ok ? makeSheetSet({ ...made.value, centre: project.centre }) : made;
}

export const placeOf = (hit: Hit): Place => ({
  province: hit.province,
  prefecture: hit.prefecture,
  county: hit.county,
  town: hit.town,
  rawName: hit.raw,
});

/** As createCentre, for a unit found by its full path in the published list (河南省/洛阳市/栾川县/石庙镇/庄科村). */
export async function newCentre(
  platform: Platform,
  village: string,
  options: Omit<NewCentreOptions, 'place'> = {},
): Promise<Result<Project>> {
  const divisions = await attempt(async () => readDivisions(await platform.asset(DIVISIONS)), 'divisions.unavailable');
  if (!divisions.ok) return divisions;
  const hit = findDivision(divisions.value, village);
  return hit.ok ? createCentre(platform, { ...options, place: placeOf(hit.value) }) : hit;
}
