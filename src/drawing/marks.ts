import type { Outline } from './drawing.ts';
import { PARTY_EMBLEM } from './emblem.ts';

/**
 * Marks that are drawn by figures, by FaceMark kind, each in a 1 × 1 box. The artwork of 中国新村 and 中国社区 belongs to
 * others and is not shipped; a sign that asks for it gets a finding.
 */
export const MARKS: Readonly<Record<string, Outline>> = { partyEmblem: PARTY_EMBLEM };
