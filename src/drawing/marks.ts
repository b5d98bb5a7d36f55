import type { FaceMark } from '../model/sign.ts';
import { CHINESE_KNOT } from './chinese-knot.ts';
import type { Outline } from './drawing.ts';
import { PARTY_EMBLEM } from './emblem.ts';

/** The figure of each mark, by FaceMark kind, in a 1 × 1 box; 中国新村 has its characters beside it (compose-mark.ts). */
export const MARKS: Readonly<Partial<Record<FaceMark['kind'], Outline>>> = { partyEmblem: PARTY_EMBLEM, chinaNewVillage: CHINESE_KNOT };
