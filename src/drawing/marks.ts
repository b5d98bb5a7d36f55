import type { FaceMark } from '../model/sign.ts';
import { ARROW_MARKS } from './arrow-marks.ts';
import { CHINESE_KNOT } from './chinese-knot.ts';
import { COMMUNITY_FIGURE } from './community-figure.ts';
import type { Outline } from './drawing.ts';
import { PARTY_EMBLEM } from './emblem.ts';

/** The figure of each mark, by FaceMark kind, in a 1 × 1 box; words and fields belong to some (compose-mark.ts). */
export const MARKS: Readonly<Record<FaceMark['kind'], Outline>> = {
  partyEmblem: PARTY_EMBLEM,
  partyFlag: PARTY_EMBLEM,
  chinaNewVillage: CHINESE_KNOT,
  chinaCommunity: COMMUNITY_FIGURE,
  ...ARROW_MARKS,
};
