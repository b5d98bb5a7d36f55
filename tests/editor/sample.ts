import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newProject } from '../../src/model/new-project.ts';
import { signTypeSchema, type SignType } from '../../src/model/sign-type.ts';
import type { Project } from '../../src/model/project.ts';

const templates = resolve(import.meta.dirname, '../../templates');
const json = (path: string): unknown => JSON.parse(readFileSync(join(templates, path), 'utf8'));

const signTypes: Record<string, SignType> = Object.fromEntries(
  readdirSync(join(templates, 'signs')).map((file) => {
    const type = signTypeSchema.parse(json(`signs/${file}`));
    return [type.kind, type];
  }),
);

/** The starter centre of a village, with its gate and three plaques. */
export function starter(): Project {
  const result = newProject({
    id: 'p1',
    place: { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', rawName: '庄科村委会' },
    starter: json('centres/starter-300.json'),
    signTypes,
    standards: [],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The same centre on an empty plot: a storey without a wall. */
export function emptyPlot(): Project {
  const project = starter();
  const storey = { ...project.storeys[0]!, nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {}, dimensions: {}, labels: {} };
  return { ...project, storeys: [storey] };
}
