import { functionTraitsSchema } from '../../../src/model/function-traits.ts';
import type { Project } from '../../../src/model/project.ts';
import { DEFAULT_SETTINGS, type AllocationSettings } from '../../../src/jobs/allocate/settings.ts';
import { setUpAllocation, type Allocation } from '../../../src/jobs/allocate/set-up.ts';
import { baseProject, loadPack, readJson } from '../../standards/base.ts';

export const traits = functionTraitsSchema.parse(readJson('templates/allocation.json'));

/** The starter centre, somewhere else or otherwise than it is. */
export function centreAt(changes: Partial<Project['centre']> = {}): Project {
  const project = baseProject();
  return { ...project, centre: { ...project.centre, ...changes } };
}

export const JINGZHOU = { prefecture: '荆州市', unitType: 'community' } as const;

/** What the packs make of a project. */
export const allocationOf = (project: Project, packs: readonly string[], settings: Partial<AllocationSettings> = {}): Allocation =>
  setUpAllocation({ project, packs: packs.map(loadPack), traits, settings: { ...DEFAULT_SETTINGS, ...settings }, titles: {}, today: '2026-11-28' });

export const functionOf = ({ problem }: Allocation, code: string) => problem.functions.find(({ id }) => id === code)!;
