import { z } from 'zod';
import { date } from './schema.ts';

/** Level of the party organisation; decides 支部委员会 / 总支部委员会 / 委员会. */
export const PARTY_LEVELS = ['branch', 'generalBranch', 'committee'] as const;

/**
 * A paper that allows something: given by a body that approves, or a filing with one that keeps record. `subject` is the
 * refKey of what it speaks of (a sign), or `construction` for the building works, or `layout` for a changed layout.
 */
export const approvalSchema = z.strictObject({
  action: z.enum(['approval', 'filing']),
  by: z.string(),
  docNo: z.string(),
  date: date.nullable(),
  subject: z.string(),
});
export type Approval = z.infer<typeof approvalSchema>;

/** The service centre as an organisation: names and facts that texts and rules are made from. Empty text = not known. */
export const centreSchema = z.strictObject({
  /** 省 市 县 乡镇 as officially named; `unit` is the cleaned name of the village or community: 庄科村, 石庙社区. */
  province: z.string(),
  prefecture: z.string(),
  county: z.string(),
  town: z.string(),
  unit: z.string(),
  unitType: z.enum(['village', 'community', 'mixed']),
  setting: z.enum(['rural', 'urban']),
  partyLevel: z.enum(PARTY_LEVELS),
  /** Words that replace the derived ones where a unit is named differently (村改居、嘎查); empty = derived. */
  committeeWord: z.string().default(''),
  supervisoryWord: z.string().default(''),
  hasCollectiveEconomy: z.boolean().nullable(),
  farFromShops: z.boolean().nullable().default(null),
  /** Financial and commercial services that the place already has in good order (成熟服务项目): they may stay outside the centre. */
  hasMatureServices: z.boolean().nullable(),
  /** The service hall cannot seat all cadres, so that one more shared office is allowed. */
  hallTooSmallForStaff: z.boolean().nullable(),
  households: z.int().nonnegative().nullable(),
  population: z.int().nonnegative().nullable(),
  buildMode: z.enum(['existing', 'renovate', 'extend', 'new']),
  tier: z.enum(['standard', 'demonstration', 'basic']).nullable(),
  /** 建筑面积 as stated on paper (m²); null = take it from the drawn plan. */
  statedBuildingAreaM2: z.number().positive().nullable().default(null),
  /** 使用面积 as stated on paper (m²); null = take the sum of the drawn rooms. */
  statedUsableAreaM2: z.number().positive().nullable(),
  /** Opening hours as they are printed (上午8:30—12:00), and hours a day as a number. */
  openingHours: z.string(),
  openHoursPerDay: z.number().positive().max(24).nullable(),
  /** Who answers for the centre, telephones as they are printed; '' = not known. */
  contact: z.string().default(''),
  phone: z.string().default(''),
  supervisionPhone: z.string().default(''),
  /** The day the centre opened under its name. */
  openedOn: date.nullable(),
  dates: z.strictObject({ surveyed: date.nullable(), designed: date.nullable() }),
  approvals: z.array(approvalSchema),
});
export type Centre = z.infer<typeof centreSchema>;
