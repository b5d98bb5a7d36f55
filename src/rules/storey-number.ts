import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';

/** Storeys as people count them: 1 is the ground floor, the lowest at or above ±0.000; −1 is the basement below it. */
export function storeyNumber(project: Project, storey: Storey): number {
  const above = storey.level >= 0;
  const nearer = project.storeys.filter((other) => other.id !== storey.id && other.level >= 0 === above && isNearer(other, storey));
  return (above ? 1 : -1) * (nearer.length + 1);
}

/** Nearer to the ground; of two on one level, the one with the smaller id. */
function isNearer(other: Storey, storey: Storey): boolean {
  const by = Math.abs(other.level) - Math.abs(storey.level);
  return by < 0 || (by === 0 && other.id < storey.id);
}
