import { z } from 'zod';
import { id, mm, positiveMm, tenthMm } from './schema.ts';

export const SIGN_KINDS = [
  'gatePlaque', 'wallPlaque', 'rooftopName', 'facadeName', 'doorPlate', 'windowSign', 'deskSign',
  'rulesBoard', 'flowChart', 'staffBoard', 'noticeBoard', 'exhibitionBoard', 'fiveStarCharts',
  'dutyBoard', 'opinionBox', 'directory', 'guideSign', 'ledScreen', 'bladeFlag', 'sloganBanner', 'awardPlaque', 'flagAndOath',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** The body a sign speaks for. */
export const ORGS = [
  'party', 'committee', 'supervisory', 'collectiveEconomy', 'civilizationStation',
  'youthLeague', 'womenFederation', 'militia', 'other',
] as const;
export type Org = (typeof ORGS)[number];

/** Fonts are roles; a role is mapped to a file by text/font-roles.ts, a stand-in is reported as one. */
export const FONT_ROLES = ['songti', 'xiaobiaosong', 'heiti', 'kaiti', 'fangsong'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

/** Process CMYK in percent; a spot is printed from its own plate and has a CMYK alternate. Data form of drawing/ink.ts. */
export const inkSchema = z.strictObject({
  cmyk: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  spot: z.string().optional(),
});

/** What carries the sign. The offset along a gate is measured in the gate's own elevation frame, so its side follows. */
export const hostSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gate') }),
  z.strictObject({ kind: z.literal('aboveGate') }),
  z.strictObject({ kind: z.literal('roof') }),
  z.strictObject({ kind: z.literal('facade') }),
  z.strictObject({ kind: z.literal('wall'), storeyId: id, wallId: id, side: z.enum(['left', 'right']) }),
  z.strictObject({ kind: z.literal('door'), storeyId: id, openingId: id }),
  z.strictObject({ kind: z.literal('pillar') }),
  z.strictObject({ kind: z.literal('freeStanding') }),
  z.strictObject({ kind: z.literal('desk'), storeyId: id, roomId: id }),
]);
export type Host = z.infer<typeof hostSchema>;

/**
 * A text of the face. Exactly one of `text` (typed by a person) and `template` ({county}{town}{unit}…, filled from the
 * centre) is used: text wins when it is not null. `box` is in mm from the face's lower left corner.
 */
export const faceBlockSchema = z.strictObject({
  role: z.enum(['name', 'title', 'body', 'prefix']),
  text: z.string().nullable(),
  template: z.string(),
  font: z.enum(FONT_ROLES),
  weight: z.enum(['regular', 'bold', 'black']),
  ink: inkSchema,
  box: z.strictObject({ x: tenthMm, y: tenthMm, width: tenthMm, height: tenthMm }),
  /** `shared`: the three plaques of a gate have one character size; `own`: the largest that fits; `wrap`: lines of body text. */
  fit: z.enum(['shared', 'own', 'wrap']),
});
export type FaceBlock = z.infer<typeof faceBlockSchema>;

export const faceMarkSchema = z.strictObject({
  kind: z.enum(['partyEmblem', 'chinaNewVillage']),
  box: z.strictObject({ x: tenthMm, y: tenthMm, width: tenthMm, height: tenthMm }),
  ink: inkSchema,
});
export type FaceMark = z.infer<typeof faceMarkSchema>;

export const signFaceSchema = z.strictObject({ blocks: z.array(faceBlockSchema), marks: z.array(faceMarkSchema) });
export type SignFace = z.infer<typeof signFaceSchema>;

const known = z.boolean().nullable();
/** How a sign is made and fitted, as far as it is stated: null and '' = not stated. */
export const signAttributesSchema = z.strictObject({
  nightVisible: known,
  weatherproof: known,
  sunproof: known,
  /** 抽插式: the text strips slide in. */
  slideIn: known,
  /** Number of strips of a slide-in plate. */
  strips: z.int().positive().nullable(),
  singleSided: known,
  /** 永久性 */
  permanent: known,
  /** Material of the frame and of the cover: 铝合金, 有机玻璃, 钢化玻璃. */
  frame: z.string(),
  cover: z.string(),
});
export type SignAttributes = z.infer<typeof signAttributesSchema>;

/** Nothing stated. */
export const NO_ATTRIBUTES: SignAttributes = {
  nightVisible: null, weatherproof: null, sunproof: null, slideIn: null, strips: null, singleSided: null, permanent: null,
  frame: '', cover: '',
};

/**
 * A sign. `offset` is the x of its middle along the host, `heightAboveFloor` the height of its lower edge, both in the
 * host's elevation frame seen by the person who faces it.
 */
export const signSchema = z.strictObject({
  id,
  kind: z.enum(SIGN_KINDS),
  org: z.enum(ORGS).nullable(),
  /** Which board it is: a code of a pack's boards (firstAsked 首问负责制); '' = none. */
  topic: z.string(),
  /** The room it speaks for where that is not the one it hangs in: a door plate on the corridor side. */
  serves: z.strictObject({ storeyId: id, roomId: id }).nullable(),
  host: hostSchema,
  offset: mm,
  heightAboveFloor: mm,
  size: z.strictObject({ width: positiveMm, height: positiveMm }),
  thickness: positiveMm,
  writing: z.enum(['vertical', 'horizontal']),
  /** null = no ground: single letters. */
  ground: inkSchema.nullable(),
  material: z.string(),
  lit: z.enum(['none', 'redLedOutline', 'backlit']),
  attributes: signAttributesSchema,
  copies: z.int().positive(),
  face: signFaceSchema,
});
export type Sign = z.infer<typeof signSchema>;
