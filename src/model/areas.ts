import { planOf } from './plan.ts';
import type { Project } from './project.ts';
import type { Storey } from './storey.ts';

/** 建筑面积: what all storeys cover to the outside of their exterior walls, m². */
export const buildingAreaM2 = (project: Project): number =>
  project.storeys.reduce((sum, storey) => sum + planOf(storey).grossM2, 0);

/** 使用面积 of a room, m²; null for a room that has no face or does not exist. */
export const netAreaM2 = (storey: Storey, roomId: string): number | null => planOf(storey).rooms.get(roomId)?.netM2 ?? null;

/** 轴线面积 of a room, m²; null as above. */
export const centrelineAreaM2 = (storey: Storey, roomId: string): number | null =>
  planOf(storey).rooms.get(roomId)?.centrelineM2 ?? null;
