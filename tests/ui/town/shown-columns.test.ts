import { describe, expect, it } from 'vitest';
import { TOWN_COLUMNS } from '../../../src/jobs/town/columns.ts';
import { scrolledTo } from '../../../src/ui/town/into-sight.ts';
import { columnAt, columnWidth, frozenLeft, FROZEN_WIDTH, isFrozen, NUMBER_WIDTH, SHOWN_COLUMNS } from '../../../src/ui/town/shown-columns.ts';

describe('the columns of the spreadsheet', () => {
  it('stand as in the table that is downloaded: the place from wide to narrow, the village, its type', () => {
    expect(SHOWN_COLUMNS).toEqual(TOWN_COLUMNS);
    expect(SHOWN_COLUMNS.slice(0, 6).map(({ title }) => title)).toEqual(['省', '市', '县', '乡镇', '村（社区）', '性质']);
  });

  it('stay in sight from county to type, side by side, and leave half of the least window for the rest', () => {
    const stay = SHOWN_COLUMNS.map((_, at) => at).filter(isFrozen);
    expect(stay.map((at) => SHOWN_COLUMNS[at]!.code)).toEqual(['county', 'town', 'unit', 'unitType']);
    expect(frozenLeft(stay[0]!)).toBe(NUMBER_WIDTH);
    for (const [i, at] of stay.slice(1).entries()) expect(frozenLeft(at)).toBe(frozenLeft(stay[i]!) + columnWidth(SHOWN_COLUMNS[stay[i]!]!));
    expect(frozenLeft(columnAt('unitType')) + columnWidth(SHOWN_COLUMNS[columnAt('unitType')]!)).toBe(FROZEN_WIDTH);
    expect(FROZEN_WIDTH).toBeLessThanOrEqual((1280 - 320) * 0.52);
  });
});

describe('the scroll position at which a cell is seen', () => {
  const sight = { from: 100, size: 500, frozen: 200 };

  it('stays where the cell is seen', () => {
    expect(scrolledTo(sight, 320, 400)).toBe(100);
  });

  it('goes no farther than it must: out from below the frozen part, or in from the far edge', () => {
    expect(scrolledTo(sight, 250, 300)).toBe(50);
    expect(scrolledTo(sight, 100, 150)).toBe(0);
    expect(scrolledTo(sight, 580, 660)).toBe(176);
  });

  it('shows the beginning of what is longer than the sight', () => {
    expect(scrolledTo(sight, 700, 1400)).toBe(500);
  });
});
