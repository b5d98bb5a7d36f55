import type { TownRow } from '../town/town-row.ts';
import type { House } from './compose-starter.ts';

/** 建筑面积 of templates/centres/starter-300, which was drawn by hand for a village, m². */
const DRAWN_M2 = 304;
/** So near to it, it serves. */
const ALIKE = 0.05;
/** 使用面积 of a composed plan to its 建筑面积. */
const NET_SHARE = 0.9;
/** Where storeys are told and no area, m² a storey. */
const USUAL_STOREY = 250;

/**
 * The house that a row of the table tells of, where a plan is to be composed for it; null where the row names its starter
 * plan, tells of no house, or of one that the usual starter plan is like.
 */
export function houseOf({ starter, unitType, buildingAreaM2, usableAreaM2, storeys }: Pick<TownRow, 'starter' | 'unitType' | 'buildingAreaM2' | 'usableAreaM2' | 'storeys'>): House | null {
  const told = buildingAreaM2 ?? (usableAreaM2 === null ? null : usableAreaM2 / NET_SHARE);
  const isLow = (storeys ?? 1) === 1;
  if (starter !== null || (told === null && isLow)) return null;
  const areaM2 = told ?? USUAL_STOREY * storeys!;
  const isDrawn = unitType === 'village' && isLow && Math.abs(areaM2 - DRAWN_M2) <= ALIKE * DRAWN_M2;
  return isDrawn ? null : { areaM2, storeys };
}
