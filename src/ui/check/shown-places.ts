import type { EntityRef } from '../../model/entity.ts';

/** What to light up: the gate only where nothing smaller is meant, for it covers all that hangs on it. */
export function shownPlaces(places: readonly EntityRef[]): readonly EntityRef[] {
  const things = places.filter(({ kind }) => kind !== 'gate');
  return things.length > 0 ? things : places;
}
