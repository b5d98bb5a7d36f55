import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Pack } from '../../../rules/pack.ts';
import type { VillageFacts } from '../village-facts.ts';

/** A row of the table that was not run, and why. */
export interface LeftOut {
  readonly number: number;
  /** Its name as typed. */
  readonly unit: string;
  readonly faults: readonly Diagnostic[];
}

/** All that the papers of a town are made from: the facts of its villages and nothing else of them. */
export interface TownPapers {
  /** 栾川县石庙镇 */
  readonly place: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** In the order of the table. */
  readonly villages: readonly VillageFacts[];
  readonly leftOut: readonly LeftOut[];
  /** Those that at least one village was checked with. */
  readonly packs: readonly Pack[];
  /** Words of a diagnostic for whoever reads the papers. */
  readonly words: (diagnostic: Diagnostic) => string;
}

const LEVELS = ['province', 'prefecture', 'county', 'town'] as const;

/** Where all villages lie, in the two lowest levels that they share: 栾川县石庙镇; of several towns 洛阳市栾川县. */
export function placeWord(villages: readonly Pick<VillageFacts, (typeof LEVELS)[number]>[]): string {
  const shared = LEVELS.filter((_, i) => new Set(villages.map((one) => LEVELS.slice(0, i + 1).map((up) => one[up]).join('/'))).size === 1);
  const [first] = villages;
  return first === undefined ? '' : shared.slice(-2).map((level) => first[level]).join('');
}

/** A village by its name, of several towns with its town. */
export function villageNames(villages: readonly VillageFacts[]): ReadonlyMap<number, string> {
  const towns = new Set(villages.map(({ county, town }) => `${county}/${town}`));
  return new Map(villages.map(({ number, town, unit }) => [number, towns.size > 1 ? `${town}${unit}` : unit]));
}
