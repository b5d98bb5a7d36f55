import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import type { Room, Storey } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findStorey } from './find.ts';
import { checkMm, checkPositiveMm } from './values.ts';

const EMPTY: Omit<Storey, 'id' | 'name' | 'level' | 'height'> = {
  nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {}, dimensions: {}, labels: {}, underlays: {},
};

/** A new storey, last in the list: empty, or with the walls and openings of another and a blank record for each of its rooms. */
export function addStorey(project: Project, { name, level, height, wallsOf }: EditArgs['addStorey']): Result<Project> {
  const problems = [...checkMm('level', level), ...checkPositiveMm('height', height)];
  if (problems.length > 0) return failure(...problems);
  const id = idMaker('storey', (taken) => project.storeys.some((storey) => storey.id === taken))();
  const model = wallsOf === undefined ? null : findStorey(project, wallsOf);
  if (model?.ok === false) return model;
  const walls = model === null ? {} : copied(model.value);
  return success({ ...project, storeys: [...project.storeys, { ...EMPTY, ...walls, id, name, level, height }] });
}

const copied = ({ nodes, walls, openings, rooms }: Storey): Pick<Storey, 'nodes' | 'walls' | 'openings' | 'rooms'> => ({
  nodes, walls, openings, rooms: Object.fromEntries(Object.entries(rooms).map(([id, room]) => [id, blank(room)])),
});

const blank = ({ id, seed }: Room): Room => ({
  id, seed, name: '', number: '', functions: [], occupants: [], capacity: null, openPlan: false, equipment: {}, water: null, accessible: null, finishes: {},
});
