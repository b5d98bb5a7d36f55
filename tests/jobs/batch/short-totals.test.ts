import { describe, expect, it } from 'vitest';
import { shortTotals } from '../../../src/jobs/batch/papers/short-totals.ts';
import type { AllocationFact, ShortFact } from '../../../src/jobs/batch/village-facts.ts';

const short = (title: string, rooms: number, areaM2: number): ShortFact => ({ what: '', function: title, room: '', clause: '', gap: 0, rooms, areaM2, told: { code: 'x', severity: 'warning' } });
const village = (...all: readonly ShortFact[]): { readonly allocation: AllocationFact } => ({ allocation: { rooms: [], short: all, moved: 0, spareRooms: 0, buildings: 0 } });

describe('what a town is short of once rooms are given out', () => {
  it('adds up rooms and floor by function, and in all', () => {
    const totals = shortTotals([village(short('便民服务大厅', 0, 2.1), short('卫生室', 1, 60)), village(short('便民服务大厅', 0, 3.3), short('便民服务大厅', 0, 0)), village(), {}]);
    expect(totals).toMatchObject({ planned: 3, whole: 1, rooms: 1, areaM2: 65.4, others: 1 });
    expect(totals.byFunction).toEqual([
      { title: '卫生室', villages: 1, rooms: 1, areaM2: 60, others: 0 },
      { title: '便民服务大厅', villages: 2, rooms: 0, areaM2: 5.4, others: 1 },
    ]);
  });

  it('is nothing where nobody asked for plans', () => {
    expect(shortTotals([{}])).toEqual({ planned: 0, whole: 0, byFunction: [], rooms: 0, areaM2: 0, others: 0 });
  });
});
