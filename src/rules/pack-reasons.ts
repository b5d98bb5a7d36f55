/** Why a pack is refused: the second half of a diagnostic's code, `pack.<reason>`. A closed set, each with its words. */
export const PACK_REASONS = [
  // What the schema finds.
  'unknownKey',
  'missing',
  'empty',
  'badType',
  'badNumber',
  'badValue',
  'unknownKind',
  // What parameters and names say of themselves.
  'slug',
  'requirement',
  'oneOperator',
  'exactOrRange',
  'emptyRange',
  'frameQuestion',
  'noProperty',
  'formula',
  'placeholder',
  'templateName',
  'variantMessage',
  // Names that refer to names, parts that do not go together.
  'duplicate',
  'unknownField',
  'notNumeric',
  'signField',
  'unknownPlaceholder',
  'unknownRole',
  'unknownFunction',
  'unknownColour',
  'wrongSubject',
  'needlessMissing',
  'wrongFix',
  'unknownBoard',
  'aliasIsTitle',
  'cyclicAlias',
  'rowTwice',
  'certainty',
  // Rules that check nothing, or that nothing can meet.
  'neverApplies',
  'neverSelects',
  'selfConflict',
] as const;
export type PackReason = (typeof PACK_REASONS)[number];

export const isPackReason = (text: string): text is PackReason => (PACK_REASONS as readonly string[]).includes(text);

/** Remarks on a pack that is taken as it is: `packNote.<reason>`. */
export const NOTE_REASONS = ['roomMinima', 'unusedRole', 'unusedColour'] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];
