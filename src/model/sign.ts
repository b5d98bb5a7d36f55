import { z } from 'zod';
import { facePanelSchema } from './face-panel.ts';
import { faceBoxSchema, FONT_ROLES, inkSchema, type FontRole } from './face-style.ts';
import { id, mm, positiveMm, tenthMm } from './schema.ts';

export { FONT_ROLES, inkSchema, type FontRole };

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
  box: faceBoxSchema,
  /** `shared`: the three plaques of a gate have one character size; `own`: the largest that fits; `wrap`: lines of body text. */
  fit: z.enum(['shared', 'own', 'wrap']),
  /**
   * Along the writing direction: `spread` opens one line over its box as far as the pitch allows, in the middle; the others
   * set it at the least pitch. Wrapped text knows `start`, `middle`, `end`; `spread` is `start` there.
   */
  align: z.enum(['spread', 'start', 'middle', 'end']).default('spread'),
  /** Across the writing direction: start = upper edge of horizontal text, right edge of vertical text. */
  alignAcross: z.enum(['start', 'middle', 'end']).default('middle'),
  /** Character size that a person typed, mm; null = the largest that fits. Larger than fits is drawn so and reported. */
  size: tenthMm.positive().nullable().default(null),
  /** Distance of lines as a multiple of the character size. */
  lineSpacing: z.number().min(1).max(3).default(1.5),
});
export type FaceBlock = z.infer<typeof faceBlockSchema>;

export const MARK_KINDS = [
  'partyEmblem', 'chinaNewVillage', 'chinaCommunity', 'partyFlag', 'arrowLeft', 'arrowRight', 'arrowUp', 'arrowDown',
] as const;

export const faceMarkSchema = z.strictObject({ kind: z.enum(MARK_KINDS), box: faceBoxSchema, ink: inkSchema });
export type FaceMark = z.infer<typeof faceMarkSchema>;

export const signFaceSchema = z.strictObject({
  blocks: z.array(faceBlockSchema),
  marks: z.array(faceMarkSchema),
  /** Painted above the ground and below marks and texts, in order. */
  panels: z.array(facePanelSchema).default([]),
});
export type SignFace = z.infer<typeof signFaceSchema>;

/**
 * How a text fills its box. `proportional`: characters keep their shape; `stretched`: they are widened up to 150 % or
 * condensed down to 70 % across the line, so that a long name fills a 320 mm plaque; `prefixColumns`: county and town in two
 * half-size columns before the body's name; `twoLines`: a horizontal name broken between words. The plaques of a gate share one.
 */
export const FILLINGS = ['proportional', 'stretched', 'prefixColumns', 'twoLines'] as const;
export type Filling = (typeof FILLINGS)[number];

export const marginsSchema = z.strictObject({ top: tenthMm, bottom: tenthMm, left: tenthMm, right: tenthMm });

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
  filling: z.enum(FILLINGS).default('proportional'),
  /** Free border that no character enters, mm, where it is not that of the sign's kind. */
  margins: marginsSchema.nullable().default(null),
  /** null = no ground: single letters. */
  ground: inkSchema.nullable(),
  material: z.string(),
  lit: z.enum(['none', 'redLedOutline', 'backlit']),
  attributes: signAttributesSchema,
  copies: z.int().positive(),
  /** Under which key 成套生成 made it (doorPlate/r3, rulesBoard/r3/firstAsked), so that it is found again; '' = placed by a person. */
  setKey: z.string().default(''),
  face: signFaceSchema,
});
export type Sign = z.infer<typeof signSchema>;
