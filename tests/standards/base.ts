import { readFileSync, readdirSync } from 'node:fs';
import type { DrawContext } from '../../src/drawing/context.ts';
import { newProject } from '../../src/model/new-project.ts';
import type { Project } from '../../src/model/project.ts';
import type { CheckContext } from '../../src/rules/check.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { drawContext, signTypes } from '../tools/sign-project.ts';

const root = new URL('../../', import.meta.url);
export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const place = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', rawName: '庄科村村民委员会' };

/** The starter centre of 庄科村: signs s1 party, s2 committee, s3 supervisory, s4 rooftop name. */
export function baseProject(): Project {
  const made = newProject({ id: 'base', place, starter: readJson('templates/centres/starter-300.json'), signTypes, standards: [] });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

export const packIds: readonly string[] = readdirSync(new URL('templates/standards/', root))
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

export function loadPack(id: string): Pack {
  const parsed = parsePack(readJson(`templates/standards/${id}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.value;
}

/** Every pack there is. */
export const allPacks = (): readonly Pack[] => packIds.map(loadPack);

export async function checkContext(): Promise<CheckContext & { draw: DrawContext }> {
  return { draw: await drawContext(), today: '2026-11-21' };
}
