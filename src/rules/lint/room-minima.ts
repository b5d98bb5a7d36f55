import type { Check } from '../kinds/index.ts';
import type { Pack, Rule } from '../pack.ts';
import { keyOf, note, type Find } from './find.ts';

const TOTALS: readonly string[] = ['site.buildingAreaM2', 'centre.statedUsableAreaM2'];

/** Checks that must all pass for this one to pass. */
const partsOf = (check: Check): readonly Check[] => ('checks' in check && check.kind === 'allOf' ? check.checks.flatMap(partsOf) : [check]);

const isAlways = (rule: Rule): boolean => keyOf(rule.applies) === keyOf({ all: [] });

/** The least area of rooms that a rule asks for: by function, so that one asked for twice counts once. */
function minimaOf({ check, select, id }: Rule): readonly (readonly [string, number])[] {
  return partsOf(check).flatMap((part): readonly (readonly [string, number])[] => {
    if (part.kind === 'functionArea' && select.type === 'function') return select.codes.map((code) => [code, part.minM2]);
    return part.kind === 'areaSum' && (select.type === 'function' || select.type === 'room') ? [[`rule ${id}`, part.minM2]] : [];
  });
}

/**
 * Where the least areas of the rooms add up to more than the least area of the whole, no centre of just that size can give
 * each function a room of its own (荆州 002: 510 m² of rooms in 500 m²). That is no fault of the pack: rooms may be shared.
 */
export function roomMinima(pack: Pack): Find {
  return pack.rules.flatMap((rule, i) =>
    partsOf(rule.check).flatMap((check): Find => {
      if (check.kind !== 'field' || check.op !== 'gte' || !TOTALS.includes(check.field)) return [];
      const together = pack.rules.filter((other) => isAlways(other) || keyOf(other.applies) === keyOf(rule.applies));
      const least = new Map<string, number>();
      for (const [what, m2] of together.flatMap(minimaOf)) least.set(what, Math.max(m2, least.get(what) ?? 0));
      const sum = [...least.values()].reduce((a, b) => a + b, 0);
      return sum <= check.value ? [] : [note('roomMinima', `rules.${i}.check`, { sum, total: check.value, rooms: least.size })];
    }),
  );
}
