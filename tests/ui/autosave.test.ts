import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { createAutosave } from '../../src/ui/storage/autosave.ts';

const project = (id: string): Project => ({ id }) as Project;

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const written: string[] = [];
  const ends: { done: (at: number) => void; fail: () => void }[] = [];
  const write = (state: Project): Promise<number> =>
    new Promise((done, fail) => {
      written.push(state.id);
      ends.push({ done, fail: () => fail(new Error('disk full')) });
    });
  return { write, written, ends };
}

const turn = (): Promise<void> => new Promise((next) => setTimeout(next, 0));

describe('autosave', () => {
  it('says saved only when the write has ended', async () => {
    const { write, ends } = slowDisk();
    const save = createAutosave(write, null);
    save.note(project('a'));
    expect(save.state.getState().status).toBe('unsaved');
    await turn();
    expect(save.state.getState()).toEqual({ status: 'unsaved', at: null });
    ends[0]!.done(1000);
    await save.settled();
    expect(save.state.getState()).toEqual({ status: 'saved', at: 1000 });
  });

  it('writes of several waiting states only the newest', async () => {
    const { write, written, ends } = slowDisk();
    const save = createAutosave(write, null);
    save.note(project('a'));
    save.note(project('b'));
    save.note(project('c'));
    ends[0]!.done(1);
    await turn();
    ends[1]!.done(2);
    await save.settled();
    expect(written).toEqual(['a', 'c']);
    expect(save.state.getState()).toEqual({ status: 'saved', at: 2 });
  });

  it('does not say saved while a newer state waits', async () => {
    const { write, ends } = slowDisk();
    const save = createAutosave(write, null);
    save.note(project('a'));
    save.note(project('b'));
    ends[0]!.done(1);
    await turn();
    expect(save.state.getState().status).toBe('unsaved');
    ends[1]!.done(2);
    await save.settled();
  });

  it('shows a write that failed, and writes the same state again when asked', async () => {
    const { write, written, ends } = slowDisk();
    const save = createAutosave(write, null);
    save.note(project('a'));
    ends[0]!.fail();
    await save.settled();
    expect(save.state.getState().status).toBe('failed');
    save.retry();
    ends[1]!.done(5);
    await save.settled();
    expect(written).toEqual(['a', 'a']);
    expect(save.state.getState()).toEqual({ status: 'saved', at: 5 });
  });

  it('starts saved where the state came from storage', () => {
    expect(createAutosave(() => Promise.resolve(1), 7).state.getState()).toEqual({ status: 'saved', at: 7 });
  });
});
