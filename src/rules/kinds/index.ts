import { z } from 'zod';
import { alignEdge, alignEdgeParams } from './align-edge.ts';
import { attest, attestParams } from './attest.ts';
import { attribute, attributeParams } from './attribute.ts';
import { centredOn, centredOnParams } from './centred-on.ts';
import { colour, colourParams } from './colour.ts';
import { count, countParams } from './count.ts';
import { dimension, dimensionParams } from './dimension.ts';
import { field, fieldParams } from './field.ts';
import { font, fontParams } from './font.ts';
import { forbidden, forbiddenParams } from './forbidden.ts';
import { formula, formulaParams } from './formula.ts';
import { gap, gapParams } from './gap.ts';
import type { Kind } from './kind.ts';
import { mountHeight, mountHeightParams } from './mount-height.ts';
import { order, orderParams } from './order.ts';
import { orientation, orientationParams } from './orientation.ts';
import { presenceSet, presenceSetParams } from './presence-set.ts';
import { relation, relationParams } from './relation.ts';
import { sameHost, sameHostParams } from './same-host.ts';
import { sameSize, sameSizeParams } from './same-size.ts';
import { symmetric, symmetricParams } from './symmetric.ts';
import { textPattern, textPatternParams } from './text-pattern.ts';
import { zone, zoneParams } from './zone.ts';

/** Parameters of a check of any kind; the kind decides which. */
export const checkSchema = z.discriminatedUnion('kind', [
  alignEdgeParams,
  attestParams,
  attributeParams,
  centredOnParams,
  colourParams,
  countParams,
  dimensionParams,
  fieldParams,
  fontParams,
  forbiddenParams,
  formulaParams,
  gapParams,
  mountHeightParams,
  orderParams,
  orientationParams,
  presenceSetParams,
  relationParams,
  sameHostParams,
  sameSizeParams,
  symmetricParams,
  textPatternParams,
  zoneParams,
]);
export type Check = z.infer<typeof checkSchema>;
export type CheckKind = Check['kind'];

/** The closed set of check kinds. */
export const KINDS: { readonly [K in CheckKind]: Kind<Extract<Check, { kind: K }>> } = {
  alignEdge,
  attest,
  attribute,
  centredOn,
  colour,
  count,
  dimension,
  field,
  font,
  forbidden,
  formula,
  gap,
  mountHeight,
  order,
  orientation,
  presenceSet,
  relation,
  sameHost,
  sameSize,
  symmetric,
  textPattern,
  zone,
};

/** The kind of a check. */
export const kindOf = (check: Check): Kind<Check> => KINDS[check.kind];
