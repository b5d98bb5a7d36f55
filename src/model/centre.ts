import { z } from 'zod';
import { date } from './schema.ts';

/** Level of the party organisation; decides 支部委员会 / 总支部委员会 / 委员会. */
export const PARTY_LEVELS = ['branch', 'generalBranch', 'committee'] as const;

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
  households: z.int().nonnegative().nullable(),
  population: z.int().nonnegative().nullable(),
  buildMode: z.enum(['existing', 'renovate', 'extend', 'new']),
  tier: z.enum(['standard', 'demonstration', 'basic']).nullable(),
  /** 建筑面积 as stated on paper (m²); null = take it from the drawn plan. */
  statedBuildingAreaM2: z.number().positive().nullable().default(null),
  dates: z.strictObject({ surveyed: date.nullable(), designed: date.nullable() }),
  approvals: z.array(z.strictObject({ by: z.string(), docNo: z.string(), date: date.nullable(), subject: z.string() })),
});
export type Centre = z.infer<typeof centreSchema>;
