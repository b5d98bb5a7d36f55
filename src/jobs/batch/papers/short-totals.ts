import type { ShortFact, VillageFacts } from '../village-facts.ts';
import { hundredths } from './town-totals.ts';

/** What the plans of the villages leave short of a function, added up. Areas in m². */
export interface TownShort {
  readonly title: string;
  readonly villages: number;
  readonly rooms: number;
  readonly areaM2: number;
  /** Demands that no floor would meet: the storey, water, who shares a room. */
  readonly others: number;
}

/** The rooms of a town as its villages' first plans leave them. */
export interface ShortTotals {
  /** Villages that have a plan. */
  readonly planned: number;
  /** Of these, those whose plan meets everything. */
  readonly whole: number;
  /** The most floor first. */
  readonly byFunction: readonly TownShort[];
  readonly rooms: number;
  readonly areaM2: number;
  readonly others: number;
}

/** m² that are lacking, of one village. */
export const shortM2 = (short: readonly ShortFact[]): number => hundredths(short.reduce((sum, { areaM2 }) => sum + areaM2, 0));

/** Rooms that are lacking, of one village. */
export const shortRooms = (short: readonly ShortFact[]): number => short.reduce((sum, { rooms }) => sum + rooms, 0);

const otherCount = (short: readonly ShortFact[]): number => short.filter(({ rooms, areaM2 }) => rooms === 0 && areaM2 === 0).length;

/** Adds up what the plans of villages leave short; villages without a plan are not counted. */
export function shortTotals(villages: readonly Pick<VillageFacts, 'allocation'>[]): ShortTotals {
  const plans = villages.flatMap(({ allocation }) => (allocation === undefined ? [] : [allocation.short]));
  const titles = new Set(plans.flat().map((one) => one.function));
  const byFunction = [...titles].map((title): TownShort => {
    const own = plans.map((short) => short.filter((one) => one.function === title));
    return { title, villages: own.filter((short) => short.length > 0).length, rooms: shortRooms(own.flat()), areaM2: shortM2(own.flat()), others: otherCount(own.flat()) };
  });
  return {
    planned: plans.length,
    whole: plans.filter((short) => short.length === 0).length,
    byFunction: byFunction.sort((a, b) => b.areaM2 - a.areaM2 || b.rooms - a.rooms || b.villages - a.villages || (a.title < b.title ? -1 : 1)),
    rooms: shortRooms(plans.flat()),
    areaM2: shortM2(plans.flat()),
    others: otherCount(plans.flat()),
  };
}
