/** The outer measures of a starter plan in whole mm, from axis to axis: two rows of rooms on a passage, the same on every storey. */
export interface PlanSize {
  readonly storeys: number;
  /** West to east. */
  readonly width: number;
  /** Depth of the row with the entrance, of the passage, of the other row; south to north. */
  readonly south: number;
  readonly corridor: number;
  readonly north: number;
}

/** Thickness of outer walls; half of it lies outside the axes. */
export const OUTER_WALL = 240;
/** Thickness of walls between rooms. */
export const INNER_WALL = 200;

/** All measures along rooms are whole hundreds (GB/T 50002: module M = 100 mm). */
export const MODULE = 100;

const M2 = 1e6;
/** A storey above another is not worth its stairs below this, m² gross. */
const LEAST_STOREY = 120;
const MOST_STOREYS = 4;
/** Above this a centre of which no storeys are told has two, m² gross. */
const TWO_STOREYS = 600;
/** Length of the building: below it no hall and toilets fit, above it nobody builds one house. */
const [LEAST_WIDTH, MOST_WIDTH] = [7500, 80_000];
/** Depth of a row: rooms are lit from one side; a stair needs more than a room. */
const [LEAST_DEPTH, LEAST_STAIR_DEPTH, MOST_DEPTH] = [3900, 5100, 9000];
/** Length of the building to its depth, about. */
const PROPORTION = 2.4;
/** The row with the entrance is deeper where rows are shallow. */
const ENTRANCE_ROW = { below: 6000, more: 600 } as const;

const held = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const down = (value: number, step: number): number => Math.floor(value / step) * step;

/** How many storeys a building of so much gross area gets: as many as are told, where each is worth building. */
function storeysOf(areaM2: number, told: number | null): number {
  const wanted = told ?? (areaM2 > TWO_STOREYS ? 2 : 1);
  return held(Math.min(wanted, Math.floor(areaM2 / LEAST_STOREY)), 1, MOST_STOREYS);
}

/** Width of the passage: more people, more of it (GB 50016 asks 1.4 m clear at least). */
const corridorOf = (storeyM2: number): number => (storeyM2 < 250 ? 1800 : storeyM2 < 600 ? 2100 : 2400);

const depthOf = ({ south, corridor, north }: Omit<PlanSize, 'width' | 'storeys'>): number => south + corridor + north;

/** The measures of a building of so much gross area (建筑面积, m²), `storeys` as told or null. Its own area comes near it as far as grossOf() says. */
export function planSize(areaM2: number, told: number | null): PlanSize {
  const storeys = storeysOf(areaM2, told);
  const storeyM2 = areaM2 / storeys;
  const corridor = corridorOf(storeyM2);
  const wanted = (Math.sqrt((storeyM2 * M2) / PROPORTION) - corridor) / 2;
  const north = down(held(wanted, storeys > 1 ? LEAST_STAIR_DEPTH : LEAST_DEPTH, MOST_DEPTH), 300);
  const south = north + (north < ENTRANCE_ROW.below ? ENTRANCE_ROW.more : 0);
  const depth = depthOf({ south, corridor, north });
  // Not smaller than told: a clause may ask for just that area.
  const width = Math.ceil(((storeyM2 * M2) / (depth + OUTER_WALL) - OUTER_WALL) / MODULE) * MODULE;
  return { storeys, corridor, north, south, width: held(width, LEAST_WIDTH, MOST_WIDTH) };
}

/** 建筑面积 of all storeys, m². */
export const grossOf = (size: PlanSize): number => (size.storeys * (size.width + OUTER_WALL) * (depthOf(size) + OUTER_WALL)) / M2;
