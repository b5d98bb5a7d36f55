import { centreSchema } from '../model/centre.ts';
import { gateSchema } from '../model/site.ts';
import type { FactValue } from './facts.ts';

/** Every value that a field of a closed list can have; a field that is not named takes any of its type. */
const VALUES: Readonly<Record<string, readonly FactValue[]>> = {
  'centre.unitType': centreSchema.shape.unitType.options,
  'centre.setting': centreSchema.shape.setting.options,
  'centre.partyLevel': centreSchema.shape.partyLevel.options,
  'centre.buildMode': centreSchema.shape.buildMode.options,
  'centre.tier': centreSchema.shape.tier.unwrap().options,
  'site.gate.where': gateSchema.shape.where.options,
};

export const valuesOfFact = (name: string): readonly FactValue[] | null => (Object.hasOwn(VALUES, name) ? VALUES[name]! : null);
