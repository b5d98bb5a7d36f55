import { parseOfficialName } from '../../model/official-name.ts';
import type { Hit } from './divisions.ts';

/** The name in use of a unit: 栾川县石庙镇庄科村村民委员会 → 庄科村. */
export const cleanName = (hit: Hit): string => parseOfficialName(hit.raw, { county: hit.county, town: hit.town }).unit;

/** 河南省/洛阳市/栾川县/石庙镇/庄科村 */
export const pathOf = (hit: Hit): string => [hit.province, hit.prefecture, hit.county, hit.town, cleanName(hit)].join('/');
