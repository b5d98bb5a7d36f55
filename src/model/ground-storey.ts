import type { Project } from './project.ts';
import type { Storey } from './storey.ts';

/** The storey that stands on the ground: the one whose floor is nearest to ±0.000; null where there is none. */
export const groundStorey = ({ storeys }: Project): Storey | null =>
  storeys.reduce<Storey | null>((best, storey) => (best === null || Math.abs(storey.level) < Math.abs(best.level) ? storey : best), null);

/** How many storeys stand above the ground. */
export const storeysAbove = (project: Project): number => {
  const ground = groundStorey(project);
  return ground === null ? 0 : project.storeys.filter(({ level }) => level >= ground.level).length;
};
