import { describe, expect, it } from 'vitest';
import { emptyFacts } from '../../../src/jobs/batch/village-facts.ts';
import { DEFAULT_SHOP } from '../../../src/model/shop.ts';
import { NO_PLACE } from '../../../src/jobs/town/town-row.ts';
import type { TownLine } from '../../../src/ui/storage/towns.ts';
import { newHistory } from '../../../src/ui/town/table-history.ts';
import { filesOfTown } from '../../../src/ui/town/town-files.ts';
import { derived, finishedOfRow, jobsOf, progressOf, statesOf, type TownState } from '../../../src/ui/town/town-state.ts';

const place = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const ground = { id: 't', name: '石庙镇', place, known: { standards: [], starters: [] }, templates: 'x' };
const line = (unit: string, rest: Partial<TownLine> = {}): TownLine => ({ id: unit, texts: unit === '' ? {} : { unit }, isOff: false, ...rest });
const state = (lines: readonly TownLine[], rest: Partial<TownState> = {}): TownState =>
  derived({ history: newHistory(lines), listing: new Map(), runPlace: null, finished: new Map(), outputs: ['zip'], workers: 1, shop: null, fonts: [], opened: {}, own: new Map(), progress: null, papers: [], day: '2026-11-29', run: { kind: 'idle' }, tab: 'table', readOnly: false, ...rest }, ground);
/** The state after the villages with these numbers were finished. */
const finishedOf = (now: TownState, numbers: readonly number[], how: 'done' | 'failed' = 'done') =>
  new Map(numbers.map((number) => {
    const job = jobsOf(now).find((one) => one.number === number)!;
    return [job.folder, { key: now.keys.get(number)!, facts: { ...emptyFacts(job), state: how, files: ['村.paitu'] } }] as const;
  }));

const lines = [line('庄科村'), line('下园村', { isOff: true }), line('上元村', { texts: { unit: '上元村', households: '多' } }), line(''), line('常门村')];

describe('the state of villages', () => {
  it('tells rows that are off, faulty or blank from those that are to be done', () => {
    expect(statesOf(state(lines))).toEqual(['todo', 'off', 'faulty', 'off', 'todo']);
    expect(jobsOf(state(lines)).map(({ number }) => number)).toEqual([1, 5]);
    expect(state(lines).reads[3]!.faults).toEqual([]);
  });

  it('is done while the row asks for what was made, and outdated when row, choice, shop, fonts or project change', () => {
    const before = state(lines);
    const finished = finishedOf(before, [1, 5]);
    expect(statesOf(state(lines, { finished }))[0]).toBe('done');
    expect(progressOf(state(lines, { finished }))).toEqual({ total: 2, done: 2, failed: 0 });
    expect(statesOf(state([line('庄科村', { texts: { unit: '庄科村', households: '3' } }), ...lines.slice(1)], { finished }))[0]).toBe('outdated');
    expect(statesOf(state(lines, { finished, outputs: ['zip', 'report'] }))[0]).toBe('outdated');
    expect(statesOf(state(lines, { finished, shop: { shop: DEFAULT_SHOP, icc: null } }))[0]).toBe('outdated');
    expect(statesOf(state(lines, { finished, fonts: [{ role: 'heiti', weight: 'bold', file: '黑体.ttf', bytes: new Uint8Array([1]) }] }))[0]).toBe('outdated');
    expect(statesOf(state(lines, { finished, own: new Map([['庄科村', new Uint8Array([1])]]) }))[0]).toBe('outdated');
  });

  it('is not that of another village that stood at its number', () => {
    const finished = finishedOf(state(lines), [1, 5]);
    expect(statesOf(state([line('新村'), ...lines.slice(1)], { finished }))[0]).toBe('todo');
  });

  it('stays with the village when rows are taken out, put in or sorted, and when it is left out and taken in again', () => {
    const finished = finishedOf(state(lines), [1, 5]);
    const [zhuangke, , , , changmen] = lines as [TownLine, TownLine, TownLine, TownLine, TownLine];
    expect(statesOf(state([changmen], { finished }))).toEqual(['done']);
    expect(statesOf(state([line('新村'), changmen, zhuangke], { finished }))).toEqual(['todo', 'done', 'done']);
    const off = state([{ ...zhuangke, isOff: true }, changmen], { finished });
    expect(finishedOfRow(off, 0)).toBeDefined();
    expect(filesOfTown({ ...off, papers: ['概要.pdf'] })).toEqual(['概要.pdf', '常门村/村.paitu']);
  });

  it('keeps its folder when a row of another town comes into a table that has no place of its own', () => {
    const typed = (unit: string, town: string): TownLine => line(unit, { texts: { ...place, town, unit } });
    const here = [typed('庄科村', '石庙镇'), typed('下园村', '石庙镇')];
    const nowhere = { ...ground, place: NO_PLACE };
    const first = derived(state(here), nowhere);
    expect(first.folders).toEqual(['庄科村', '下园村']);
    const begun = derived({ ...first, runPlace: first.folderPlace, history: newHistory([typed('庙湾村', '合峪镇'), ...here]) }, nowhere);
    expect(begun.folders).toEqual(['合峪镇-庙湾村', '庄科村', '下园村']);
  });

  it('is failed, and waits for its turn while a run goes on', () => {
    const finished = finishedOf(state(lines), [1], 'failed');
    expect(statesOf(state(lines, { finished }))[0]).toBe('failed');
    const run = { kind: 'going', progress: {} as never, now: new Set([1]), control: {} as never } as const;
    expect(statesOf(state(lines, { finished, run }))).toEqual(['running', 'off', 'faulty', 'off', 'waiting']);
  });
});
