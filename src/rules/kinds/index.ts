import { z } from 'zod';
import type { SubjectType } from '../subject.ts';
import { alignEdge, alignEdgeParams } from './align-edge.ts';
import { areaSum, areaSumParams } from './area-sum.ts';
import { attest, attestParams } from './attest.ts';
import { attribute, attributeParams } from './attribute.ts';
import { capacity, capacityParams } from './capacity.ts';
import { centredOn, centredOnParams } from './centred-on.ts';
import { charset, charsetParams } from './charset.ts';
import { clearance, clearanceParams } from './clearance.ts';
import { colour, colourParams } from './colour.ts';
import { conditionalKind, conditionalParams, type Conditional } from './conditional.ts';
import { count, countParams } from './count.ts';
import { dimension, dimensionParams } from './dimension.ts';
import { equipment, equipmentParams } from './equipment.ts';
import { field, fieldParams } from './field.ts';
import { fits, fitsParams } from './fits.ts';
import { font, fontParams } from './font.ts';
import { forEachKind, forEachParams, type ForEach } from './for-each.ts';
import { forbidden, forbiddenParams } from './forbidden.ts';
import { forbiddenUnless, forbiddenUnlessParams } from './forbidden-unless.ts';
import { formula, formulaParams } from './formula.ts';
import { functionArea, functionAreaParams } from './function-area.ts';
import { gap, gapParams } from './gap.ts';
import type { Kind } from './kind.ts';
import { legibility, legibilityParams } from './legibility.ts';
import { mountHeight, mountHeightParams } from './mount-height.ts';
import { notKind, notParams, type Not } from './not.ts';
import { occupancy, occupancyParams } from './occupancy.ts';
import { order, orderParams } from './order.ts';
import { orientation, orientationParams } from './orientation.ts';
import { presenceSet, presenceSetParams } from './presence-set.ts';
import { relation, relationParams } from './relation.ts';
import { sameHost, sameHostParams } from './same-host.ts';
import { sameSize, sameSizeParams } from './same-size.ts';
import { severalKind, severalParams, type Several } from './several.ts';
import { sharing, sharingParams } from './sharing.ts';
import { storey, storeyParams } from './storey.ts';
import { symmetric, symmetricParams } from './symmetric.ts';
import { textAnyOf, textAnyOfParams } from './text-any-of.ts';
import { textPattern, textPatternParams } from './text-pattern.ts';
import { textSections, textSectionsParams } from './text-sections.ts';
import { zone, zoneParams } from './zone.ts';

const leaves = [
  alignEdgeParams,
  areaSumParams,
  attestParams,
  attributeParams,
  capacityParams,
  centredOnParams,
  charsetParams,
  clearanceParams,
  colourParams,
  countParams,
  dimensionParams,
  equipmentParams,
  fieldParams,
  fitsParams,
  fontParams,
  forbiddenParams,
  forbiddenUnlessParams,
  formulaParams,
  functionAreaParams,
  gapParams,
  legibilityParams,
  mountHeightParams,
  occupancyParams,
  orderParams,
  orientationParams,
  presenceSetParams,
  relationParams,
  sameHostParams,
  sameSizeParams,
  sharingParams,
  storeyParams,
  symmetricParams,
  textAnyOfParams,
  textPatternParams,
  textSectionsParams,
  zoneParams,
] as const;
const leafSchema = z.discriminatedUnion('kind', leaves);

/** A check of any kind; the kind decides which parameters it has. Some kinds combine further checks. */
export type Check =
  | z.infer<typeof leafSchema>
  | Several<'allOf', Check>
  | Several<'anyOf', Check>
  | Several<'oneOf', Check>
  | Not<Check>
  | Conditional<'when', Check>
  | Conditional<'unless', Check>
  | ForEach<Check>;
export type CheckKind = Check['kind'];

/** Checks stand in checks at most three deep: no notice asks for more, and a hostile file cannot exhaust the stack. */
const DEEPEST = 3;

function schemaAt(depth: number): z.ZodType<Check> {
  if (depth === 0) return leafSchema;
  const inner = z.lazy(() => schemaAt(depth - 1));
  return z.discriminatedUnion('kind', [
    ...leaves,
    severalParams('allOf', inner),
    severalParams('anyOf', inner),
    severalParams('oneOf', inner),
    notParams(inner),
    conditionalParams('when', inner),
    conditionalParams('unless', inner),
    forEachParams(inner),
  ]);
}

/** Parameters of a check of any kind; the kind decides which. */
export const checkSchema = schemaAt(DEEPEST);

/** The closed set of check kinds. */
export const KINDS: { readonly [K in CheckKind]: Kind<Extract<Check, { kind: K }>> } = {
  alignEdge,
  areaSum,
  attest,
  attribute,
  capacity,
  centredOn,
  charset,
  clearance,
  colour,
  count,
  dimension,
  equipment,
  field,
  fits,
  font,
  forbidden,
  forbiddenUnless,
  formula,
  functionArea,
  gap,
  legibility,
  mountHeight,
  occupancy,
  order,
  orientation,
  presenceSet,
  relation,
  sameHost,
  sameSize,
  sharing,
  storey,
  symmetric,
  textAnyOf,
  textPattern,
  textSections,
  zone,
  allOf: severalKind(kindOf),
  anyOf: severalKind(kindOf),
  oneOf: severalKind(kindOf),
  not: notKind(kindOf),
  when: conditionalKind(kindOf),
  unless: conditionalKind(kindOf),
  forEach: forEachKind(kindOf),
};

/** The kind of a check. */
export function kindOf(check: Check): Kind<Check> {
  return KINDS[check.kind];
}

/** What a message of the check may name beside the common placeholders, whatever checks are inside. */
export const placeholdersIn = (check: Check): readonly string[] => {
  const kind = kindOf(check);
  return [...kind.placeholders, ...(kind.innerPlaceholders?.(check) ?? [])];
};

/** What the check can be asked of, with all that is inside. */
export const selectableFor = (check: Check): readonly SubjectType[] => kindOf(check).innerSelects?.(check) ?? kindOf(check).selects;
