import type { StoreApi } from 'zustand';
import { inTownWorker } from './in-town-worker.ts';
import { notAsked, type Listing } from './listing.ts';
import type { TownState } from './town-state.ts';

/**
 * Asks of each new name of the table, beside the person's work, whether the published list has it. Without the list (a page
 * that has lost its server) names are taken as they are. Returns how to stop.
 */
export function watchNames(store: StoreApi<TownState>, note: (listing: Listing) => void): () => void {
  let isBusy = false;
  async function ask(): Promise<void> {
    const { reads, listing } = store.getState();
    const rows = notAsked(reads, listing);
    if (isBusy || rows.size === 0) return;
    isBusy = true;
    const doubts = await inTownWorker((worker, base) => worker.notListed(base, [...rows.values()])).catch(() => null);
    isBusy = false;
    if (doubts === null) return stop();
    // What was typed meanwhile is asked about after this.
    note(new Map([...store.getState().listing, ...[...rows.keys()].map((path, i) => [path, doubts[i] ?? null] as const)]));
  }
  const stop = store.subscribe((now, before) => {
    if (now.reads !== before.reads) void ask();
  });
  void ask();
  return stop;
}
