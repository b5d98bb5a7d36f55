import { describe, expect, it } from 'vitest';
import { createBatchControl } from '../../../src/jobs/batch/batch-control.ts';
import { factsOfRun, runBatch, type BatchEvent, type BatchOptions, type VillageWorker } from '../../../src/jobs/batch/run-batch.ts';
import { fileMark } from '../../../src/jobs/batch/file-mark.ts';
import { emptyFacts } from '../../../src/jobs/batch/village-facts.ts';
import type { VillageJob } from '../../../src/jobs/batch/village-job.ts';
import { readTown } from '../../../src/jobs/town/read-town.ts';
import { problem } from '../../../src/model/diagnostic.ts';
import { memoryStore } from './memory-store.ts';

const PLACE = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const rowsNamed = (...names: string[]) => readTown({ place: PLACE, rows: names.map((unit) => ({ unit })) }, { standards: [], starters: [] }).map(({ value }) => value);
const NAMES = ['甲村', '乙村', '丙村', '丁村', '戊村'];

/** A worker that writes the name of the village and its day; the named ones fail or break down. */
function workers(fate: Readonly<Record<string, 'fails' | 'breaks'>> = {}) {
  const ran: string[] = [];
  const counts = { started: 0, ended: 0 };
  const startWorker = (): VillageWorker => {
    counts.started += 1;
    return {
      run: async (job: VillageJob) => {
        ran.push(job.row.unit);
        await new Promise((go) => void setTimeout(go, 1));
        if (fate[job.row.unit] === 'breaks') throw new Error('out of memory');
        const bytes = new TextEncoder().encode(`${job.row.unit} ${job.day}`);
        const state = fate[job.row.unit] === 'fails' ? 'failed' : 'done';
        const project = job.project ?? new TextEncoder().encode(`new ${job.row.unit}`);
        return {
          facts: { ...emptyFacts(job), state, files: ['村.paitu', '村.txt'], projectMark: fileMark(project) },
          files: [{ name: '村.paitu', bytes: project }, { name: '村.txt', bytes }],
        };
      },
      end: () => void (counts.ended += 1),
    };
  };
  return { ran, counts, startWorker };
}

const options = (rest: Partial<BatchOptions> & Pick<BatchOptions, 'store' | 'startWorker'>): BatchOptions => ({
  rows: rowsNamed(...NAMES), today: '2026-11-29', templates: 'T', workers: 2, clock: () => 0, ...rest,
});

async function done(run: BatchOptions) {
  const result = await runBatch(run);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

describe('a run over villages', () => {
  it('writes each village into its folder, notes it, and tells how far it has come', async () => {
    const [store, { startWorker, counts }] = [memoryStore(), workers()];
    const events: BatchEvent[] = [];
    const result = await done(options({ store, startWorker, onEvent: (event) => void events.push(event) }));
    expect([...store.files.keys()].filter((path) => path.endsWith('.txt')).sort()).toEqual(NAMES.map((name) => `${name}/村.txt`).sort());
    expect(result.progress).toMatchObject({ total: 5, done: 5, failed: 0, resumed: 0 });
    expect(events.filter(({ kind }) => kind === 'done').map(({ progress }) => progress.done)).toEqual([1, 2, 3, 4, 5]);
    expect(counts).toEqual({ started: 2, ended: 2 });
    const facts = [];
    for await (const one of factsOfRun(store, result)) facts.push(one.unit);
    expect(facts).toEqual(NAMES);
  });

  it('leaves out rows that cannot be run, and counts them all the same', async () => {
    const [store, { startWorker }] = [memoryStore(), workers()];
    const { noted } = await done(options({ store, startWorker, rows: [null, ...rowsNamed('甲村')] }));
    expect([...noted].map(([number, { folder }]) => [number, folder])).toEqual([[2, '甲村']]);
    expect([...store.files.keys()]).toContain('甲村/村.txt');
  });

  it('goes on after a failure and after a worker that broke down, with a new worker', async () => {
    const [store, { startWorker, counts }] = [memoryStore(), workers({ 乙村: 'fails', 丙村: 'breaks' })];
    const result = await done(options({ store, startWorker, workers: 1 }));
    expect(result.progress).toMatchObject({ done: 3, failed: 2 });
    expect(counts.started).toBe(2);
    const reasons = [];
    for await (const one of factsOfRun(store, result)) reasons.push(...one.reasons);
    expect(reasons).toMatchObject([{ code: 'batch.workerBroke', data: { reason: 'out of memory' } }]);
  });

  it('has a worker run so many villages and then another, so that no worker grows for long', async () => {
    const [store, { startWorker, counts, ran }] = [memoryStore(), workers()];
    const names = Array.from({ length: 40 }, (_, i) => `${i + 1}村`);
    const result = await done(options({ store, startWorker, workers: 1, rows: rowsNamed(...names) }));
    expect(result.progress).toMatchObject({ done: 40, failed: 0 });
    expect(ran).toEqual(names);
    expect(counts).toEqual({ started: 3, ended: 3 });
  });

  it('ends where a worker that writes its files itself was refused', async () => {
    const store = memoryStore();
    const startWorker = (): VillageWorker => ({
      run: async (job: VillageJob) => ({ facts: { ...emptyFacts(job), state: 'done' as const, files: ['村.txt'] }, files: [], refused: [problem('job.cannotWrite', { file: job.folder })] }),
      end: () => undefined,
    });
    const result = await runBatch(options({ store, startWorker }));
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'job.cannotWrite', data: { file: '甲村' } }] });
    expect([...store.files.keys()].filter((path) => path.includes('甲村'))).toEqual([]);
  });

  it('is taken up again where it was cancelled: the same files on the same day as a run that was not', async () => {
    const whole = memoryStore();
    await done(options({ store: whole, startWorker: workers().startWorker }));
    const [store, control, first] = [memoryStore(), createBatchControl(), workers()];
    const cut = await done(options({
      store, control, startWorker: first.startWorker,
      onEvent: ({ kind, progress }) => void (kind === 'done' && progress.done === 2 && control.cancel()),
    }));
    expect(cut.isCancelled).toBe(true);
    const second = workers();
    const result = await done(options({ store, startWorker: second.startWorker, resume: true, today: '2026-12-05' }));
    expect(result).toMatchObject({ day: '2026-11-29', progress: { done: 5, resumed: 2 } });
    expect(second.ran).toHaveLength(3);
    expect(Object.fromEntries(store.files)).toEqual(Object.fromEntries(whole.files));
  });

  it('does a village again that failed, whose row or templates changed, whose file is gone, or whose note is torn', async () => {
    const store = memoryStore();
    await done(options({ store, startWorker: workers({ 甲村: 'fails' }).startWorker }));
    store.files.delete('乙村/村.txt');
    store.files.set('.paitu-batch/villages/丙村.json', new TextEncoder().encode('{"version":1,"key":'));
    const rows = rowsNamed(...NAMES).map((row) => (row?.unit === '丁村' ? { ...row, households: 7 } : row));
    const again = workers();
    await done(options({ store, rows, startWorker: again.startWorker, resume: true, workers: 1 }));
    expect(again.ran).toEqual(['甲村', '乙村', '丙村', '丁村']);
    const other = workers();
    await done(options({ store, rows, startWorker: other.startWorker, resume: true, templates: 'other' }));
    expect(other.ran).toHaveLength(5);
  });

  it('makes nothing again when rows were taken out, put in or sorted: only what is new', async () => {
    const store = memoryStore();
    await done(options({ store, startWorker: workers().startWorker }));
    const [a, b, c, d, e] = NAMES as [string, string, string, string, string];
    const shorter = workers();
    const result = await done(options({ store, rows: rowsNamed(a, b, d, e), startWorker: shorter.startWorker, resume: true }));
    expect(shorter.ran).toEqual([]);
    const told = [];
    for await (const { number, unit } of factsOfRun(store, result)) told.push([number, unit]);
    expect(told).toEqual([[1, a], [2, b], [3, d], [4, e]]);
    const sorted = workers();
    await done(options({ store, rows: rowsNamed(e, '新村', c, b, a, d), startWorker: sorted.startWorker, resume: true }));
    expect(sorted.ran).toEqual(['新村']);
  });

  it('gives the same files whatever the order of the table', async () => {
    const [store, turned] = [memoryStore(), memoryStore()];
    await done(options({ store, startWorker: workers().startWorker }));
    await done(options({ store: turned, rows: rowsNamed(...NAMES.toReversed()), startWorker: workers().startWorker, workers: 1 }));
    expect(Object.fromEntries(turned.files)).toEqual(Object.fromEntries(store.files));
  });

  it('keeps the folders that are there when a village of another town is added later', async () => {
    const store = memoryStore();
    await done(options({ store, startWorker: workers().startWorker, rows: rowsNamed('甲村') }));
    const again = workers();
    const elsewhere = rowsNamed('甲村').map((row) => row && { ...row, town: '合峪镇' });
    const { noted } = await done(options({ store, startWorker: again.startWorker, rows: [...elsewhere, ...rowsNamed('甲村')], resume: true }));
    expect(again.ran).toHaveLength(1);
    expect([...noted.values()].map(({ folder }) => folder).sort()).toEqual(['合峪镇-甲村', '甲村'].sort());
  });

  describe('where a person has changed the project file of a village', () => {
    const text = (store: ReturnType<typeof memoryStore>, path: string): string => new TextDecoder().decode(store.files.get(path));
    const changed = async () => {
      const store = memoryStore();
      await done(options({ store, startWorker: workers().startWorker }));
      store.files.set('乙村/村.paitu', new TextEncoder().encode('drawn by hand'));
      return store;
    };

    it('makes its files again from that file, once, and nothing of the others', async () => {
      const store = await changed();
      const again = workers();
      await done(options({ store, startWorker: again.startWorker, resume: true }));
      expect(again.ran).toEqual(['乙村']);
      expect(text(store, '乙村/村.paitu')).toBe('drawn by hand');
      const third = workers();
      expect((await done(options({ store, startWorker: third.startWorker, resume: true }))).progress.resumed).toBe(5);
      expect(third.ran).toEqual([]);
    });

    it('keeps it also in a run from the beginning, and in the runs after that', async () => {
      const store = await changed();
      await done(options({ store, startWorker: workers().startWorker }));
      await done(options({ store, startWorker: workers().startWorker, templates: 'other' }));
      expect(text(store, '乙村/村.paitu')).toBe('drawn by hand');
      expect(text(store, '甲村/村.paitu')).toBe('new 甲村');
    });

    it('makes it anew from its row where that is asked for, or where the file was taken away', async () => {
      const store = await changed();
      await done(options({ store, startWorker: workers().startWorker, overwrite: true }));
      expect(text(store, '乙村/村.paitu')).toBe('new 乙村');
      store.files.delete('乙村/村.paitu');
      await done(options({ store, startWorker: workers().startWorker, resume: true }));
      expect(text(store, '乙村/村.paitu')).toBe('new 乙村');
    });

    it('keeps a file that lay there before the first run, but not one that a killed run has left without a note', async () => {
      const store = memoryStore();
      store.files.set('甲村/甲村.paitu', new TextEncoder().encode('brought along'));
      const first = workers();
      await done(options({ store, startWorker: first.startWorker }));
      expect(text(store, '甲村/村.paitu')).toBe('brought along');
      store.files.delete('.paitu-batch/villages/甲村.json');
      await done(options({ store, startWorker: workers().startWorker, resume: true }));
      expect(text(store, '甲村/村.paitu')).toBe('new 甲村');
    });
  });

  it('begins no village while it is paused', async () => {
    const [store, control, { startWorker, ran }] = [memoryStore(), createBatchControl(), workers()];
    const running = done(options({ store, control, startWorker, workers: 1, onEvent: ({ kind, number }) => void (kind === 'done' && number === 2 && control.pause()) }));
    await new Promise((go) => void setTimeout(go, 40));
    expect(ran).toEqual(['甲村', '乙村']);
    control.goOn();
    expect((await running).progress.done).toBe(5);
  });

  it('ends where the folder takes nothing more, and says why', async () => {
    const result = await runBatch(options({ store: memoryStore(4), startWorker: workers().startWorker, workers: 1 }));
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'file.ENOSPC' }] });
  });

  it('tells the rate of all workers together and the time that is left', async () => {
    let now = 0;
    const events: BatchEvent[] = [];
    const startWorker = (): VillageWorker => ({
      run: async (job) => {
        now += 30_000;
        return { facts: { ...emptyFacts(job), state: 'done' }, files: [] };
      },
      end: () => undefined,
    });
    await done(options({ store: memoryStore(), startWorker, workers: 1, clock: () => now, onEvent: (event) => void events.push(event) }));
    const [first] = events.filter(({ kind }) => kind === 'done');
    expect(first!.progress).toMatchObject({ perMinute: 2, secondsLeft: 120 });
  });
});
