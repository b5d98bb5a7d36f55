import { type EntityRef, refKey } from '../../model/entity.ts';

/** What to light up, each once: the gate only where nothing smaller is meant, for it covers all that hangs on it. */
export function shownPlaces(places: readonly EntityRef[]): readonly EntityRef[] {
  const once = [...new Map(places.map((ref) => [refKey(ref), ref])).values()];
  const things = once.filter(({ kind }) => kind !== 'gate');
  return things.length > 0 ? things : once;
}
