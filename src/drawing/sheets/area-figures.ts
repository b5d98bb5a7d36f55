import { planOf } from '../../model/plan.ts';
import type { Storey } from '../../model/storey.ts';

/** A room with its areas in hundredths of a m²; null where it shares another one's. */
export interface RoomAreas {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly net: number | null;
  readonly centreline: number | null;
}

/** A storey: what is written adds up to the hundredth, since totals are made from written figures. */
export interface StoreyAreas {
  readonly rooms: readonly RoomAreas[];
  readonly net: number;
  readonly centreline: number;
  /** 建筑面积 */
  readonly gross: number;
}

/** m² to hundredths, half up, as drawings write it. */
const hundredths = (m2: number): number => Math.round(m2 * 100 + 1e-6);

/** 34325 → 343.25; — for none. */
export const areaWords = (value: number | null): string => (value === null ? '—' : (value / 100).toFixed(2));

/** The named rooms of a storey in the order of their numbers. Rooms that share a face have one area, written at the first. */
export function storeyAreas(storey: Storey): StoreyAreas {
  const plan = planOf(storey);
  const second = new Set(plan.shared.map(([, id]) => id));
  const rooms = Object.values(storey.rooms)
    .filter(({ name, number }) => name !== '' || number !== '')
    .toSorted((a, b) => (a.number === b.number ? 0 : a.number < b.number ? -1 : 1))
    .map(({ id, name, number }): RoomAreas => {
      const shape = second.has(id) ? undefined : plan.rooms.get(id);
      return { id, name, number, net: shape ? hundredths(shape.netM2) : null, centreline: shape ? hundredths(shape.centrelineM2) : null };
    });
  return {
    rooms,
    net: rooms.reduce((sum, { net }) => sum + (net ?? 0), 0),
    centreline: rooms.reduce((sum, { centreline }) => sum + (centreline ?? 0), 0),
    gross: hundredths(plan.grossM2),
  };
}
