import type { Point } from '../geometry/point.ts';
import type { Fixture } from './plan-part.ts';
import type { Equipment, EquipmentKind } from './equipment.ts';
import type { PlanSymbol } from './plan-symbol.ts';
import { equipmentOfSymbol, type BoxSize } from './symbol-pieces.ts';

/** A fixture of a symbol at its usual size, upright about a point. */
export const newFixture = (symbol: PlanSymbol, position: Point, changes: Partial<Pick<Fixture, 'angleDeg' | 'mirrored'>> = {}): Omit<Fixture, 'id'> => ({
  kind: symbol.id,
  title: '',
  position,
  angleDeg: 0,
  mirrored: false,
  width: symbol.width,
  depth: symbol.depth,
  steps: symbol.steps,
  equipment: equipmentOfSymbol(symbol, symbol),
  group: '',
  ...changes,
});

/**
 * What changes with the size of a fixture: the size itself, and what it counts for, as long as that is what its symbol says;
 * counts that a person wrote stay.
 */
export function resizedFixture(fixture: Fixture, symbol: PlanSymbol | undefined, size: BoxSize): Partial<Fixture> {
  if (symbol === undefined || !sameEquipment(fixture.equipment, equipmentOfSymbol(symbol, fixture))) return { ...size };
  return { ...size, equipment: equipmentOfSymbol(symbol, size) };
}

const sameEquipment = (a: Equipment, b: Equipment): boolean => {
  const kinds = Object.keys({ ...a, ...b }) as EquipmentKind[];
  return kinds.every((kind) => a[kind] === b[kind]);
};
