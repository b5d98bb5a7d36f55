import { failure, problem, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Pack } from '../rules/pack.ts';
import { parsePack } from '../rules/parse-pack.ts';
import { predicateWords } from '../rules/predicate-words.ts';
import { attempt, collect } from './load-asset.ts';

/** A standard as it is offered for choice. */
export interface StandardEntry {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly docNo: string | null;
  readonly issued: string | null;
  readonly status: Pack['status'];
  readonly region: Pack['region'];
  readonly rules: number;
  /** Goes beyond the notices: never in force unless a person asks for it. */
  readonly optional: boolean;
  /** For which centres it is, in Chinese; the empty text = for every one. */
  readonly appliesTo: string;
}

export const entryOf = (pack: Pack): StandardEntry => {
  const { id, title, issuer, docNo, issued, status, region, rules, optional } = pack;
  return { id, title, issuer, docNo, issued, status, region, rules: rules.length, optional, appliesTo: predicateWords(pack.appliesTo, pack) };
};

const inFile = (diagnostic: Diagnostic, file: string): Diagnostic => ({
  ...diagnostic,
  path: diagnostic.path === undefined ? file : `${file} ${diagnostic.path}`,
});

async function loadPack(platform: Platform, id: string): Promise<Result<Pack>> {
  const file = `standards/${id}.json`;
  const json = await attempt(() => platform.template(file), 'job.templateUnavailable', { file });
  if (!json.ok) return json;
  const pack = parsePack(json.value);
  if (!pack.ok) return failure(...pack.diagnostics.map((diagnostic) => inFile(diagnostic, file)));
  // Remarks on a pack are for whoever writes it (lint-standard.ts), not for those who check with it.
  return pack.value.id === id ? success(pack.value) : failure(problem('job.standardIdDiffers', { file, id: pack.value.id }));
}

const namesOf = (platform: Platform): Promise<Result<readonly string[]>> =>
  attempt(() => platform.templates('standards'), 'job.templateUnavailable', { file: 'standards' });

/**
 * The packs with the given ids, each once, in the order asked for. An id that is none of templates/standards fails with
 * `job.unknownStandard` and the known ones; a broken pack with every place that is wrong.
 */
export async function loadStandards(platform: Platform, ids: readonly string[]): Promise<Result<readonly Pack[]>> {
  const known = await namesOf(platform);
  if (!known.ok) return known;
  const asked = [...new Set(ids)];
  const unknown = asked.filter((id) => !known.value.includes(id));
  if (unknown.length > 0) {
    return failure(...unknown.map((id) => problem('job.unknownStandard', { id, known: known.value })));
  }
  return collect(await Promise.all(asked.map((id) => loadPack(platform, id))));
}

/** Every pack of templates/standards. */
export async function loadAllStandards(platform: Platform): Promise<Result<readonly Pack[]>> {
  const names = await namesOf(platform);
  return names.ok ? loadStandards(platform, names.value) : names;
}

/** The standards there are, by id. */
export async function listStandards(platform: Platform): Promise<Result<readonly StandardEntry[]>> {
  const packs = await loadAllStandards(platform);
  return packs.ok ? success(packs.value.map(entryOf)) : packs;
}
