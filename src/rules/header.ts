import { z } from 'zod';
import { date } from '../model/schema.ts';
import { inkSchema, ORGS, SIGN_KINDS } from '../model/sign.ts';
import { predicateSchema } from './predicate.ts';

/** Names inside a pack: letters, digits, dot and hyphen. A rule's full name is `pack/rule`. */
export const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, { error: 'slug' });

/** An id of the list of all requirements: 000-19, 001d-07; or of a document beyond the notices: B19, B28b. */
export const requirementId = z.string().regex(/^(?:\d{3}[a-z]?-\d{2,3}|B\d{1,2}[a-z]?)$/, { error: 'requirement' });

const words = z.string().trim().min(1);

/**
 * A function that a room may serve. `aliases` are other names of it in the notice or in use: a room that bears one of
 * them serves the function even where nobody assigned it. `lead` is the 牵头单位 that answers for it.
 */
export const packFunctionSchema = z.strictObject({
  code: slug,
  title: words,
  aliases: z.array(words).default([]),
  lead: words.nullable().default(null),
});
export type PackFunction = z.infer<typeof packFunctionSchema>;

/**
 * A part that a sign plays in the notice: 党组织吊牌 is a gate plaque that speaks for the party organisation (`org` null =
 * for the centre). `topic` narrows it to one board, `functions` to signs in or for rooms that serve one of them.
 */
export const signRoleSchema = z.strictObject({
  id: slug,
  title: words,
  kind: z.enum(SIGN_KINDS),
  org: z.enum(ORGS).nullable(),
  topic: slug.optional(),
  functions: z.array(slug).min(1).optional(),
});
export type SignRole = z.infer<typeof signRoleSchema>;

/** A colour the notice names without a value; `cmyk` is what this pack takes for it, `note` where that comes from. */
export const packColourSchema = z.strictObject({ title: words, ink: inkSchema, note: words });
export type PackColour = z.infer<typeof packColourSchema>;

/**
 * A board that a room must show. A sign is that board where its `topic` is the code, or where its title is the board's
 * title or one of the `aliases`.
 */
export const packBoardSchema = z.strictObject({ code: slug, title: words, aliases: z.array(words).default([]) });
export type PackBoard = z.infer<typeof packBoardSchema>;

const regionSchema = z.strictObject({
  province: words.optional(),
  prefecture: words.optional(),
  county: words.optional(),
  town: words.optional(),
});

/** Where a notice names who answers for what; the pack's functions carry the answer. */
const leadSourceSchema = z.strictObject({ requirements: z.array(requirementId).min(1), clause: words, quotes: z.array(words).min(1) });

const rowSource = z.strictObject({ clause: words, quote: words });
const rows = z.array(requirementId).min(1);

/** Requirements that no rule checks, each with the reason: no value stated, artwork missing, a matter of another standard. */
export const notCheckedSchema = z.strictObject({ requirements: rows, source: rowSource, reason: words });
export type NotChecked = z.infer<typeof notCheckedSchema>;

/** Requirements that only say for whom or when the pack, or some of its rules, apply. */
const applicabilitySchema = z.strictObject({ requirements: rows, source: rowSource, note: words });

/** Who issued the notice, for whom, and the words its rules are written in. Everything of a pack but the rules. */
export const headerShape = {
  id: slug,
  title: words,
  issuer: words,
  docNo: words.nullable(),
  issued: date.nullable(),
  status: z.enum(['official', 'draft', 'copy']),
  region: regionSchema,
  /** What a reader must know of the source: a copy, a damaged text, a missing annex. */
  note: words.nullable().default(null),
  appliesTo: predicateSchema,
  functions: z.array(packFunctionSchema),
  leads: leadSourceSchema.nullable().default(null),
  roles: z.array(signRoleSchema),
  colours: z.record(slug, packColourSchema),
  boards: z.array(packBoardSchema).default([]),
  applicability: z.array(applicabilitySchema).default([]),
  notChecked: z.array(notCheckedSchema).default([]),
  /** Never chosen unless a person asks for it: what goes beyond the notices. */
  optional: z.boolean().default(false),
} as const;
export const headerSchema = z.strictObject(headerShape);
export type PackHeader = z.infer<typeof headerSchema>;
