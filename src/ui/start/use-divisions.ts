import { proxy, releaseProxy, type Remote, wrap } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hit, TownHit } from '../../formats/divisions/index.ts';
import type { TownTable } from '../../jobs/town/town-row.ts';
import { failure, problem, type Result } from '../../model/diagnostic.ts';
import { pageBase } from '../browser-platform.ts';
import type { DivisionsWorker } from '../workers/divisions.worker.ts';

export type IndexState =
  | { readonly kind: 'loading'; readonly fraction: number | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' };

export interface Divisions {
  readonly state: IndexState;
  /** Stays the same function for the life of the screen. */
  readonly search: (query: string, limit: number) => Promise<readonly Hit[]>;
  readonly searchTowns: (query: string, limit: number) => Promise<readonly TownHit[]>;
  /** The villages and communities of a town as a table, by its path (省/市/县/镇). */
  readonly townTable: (path: string) => Promise<Result<TownTable>>;
  readonly retry: () => void;
}

const NAMES = 'regions/divisions.json.gz';

/** The index of villages and communities, in a worker that lives as long as the start screen. */
export function useDivisions(): Divisions {
  const [state, setState] = useState<IndexState>({ kind: 'loading', fraction: null });
  const [attempt, setAttempt] = useState(0);
  const remote = useRef<Remote<DivisionsWorker> | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (next: IndexState) => (gone ? undefined : setState(next));
    const worker = new Worker(new URL('../workers/divisions.worker.ts', import.meta.url), { type: 'module' });
    const api = wrap<DivisionsWorker>(worker);
    remote.current = api;
    show({ kind: 'loading', fraction: null });
    api
      // The last step is the unpacking, whose length is not known.
      .load(new URL(NAMES, pageBase()).href, proxy((f) => show({ kind: 'loading', fraction: f < 1 ? f : null })))
      .then(() => show({ kind: 'ready' }))
      .catch(() => show({ kind: 'failed' }));
    return () => {
      gone = true;
      remote.current = null;
      api[releaseProxy]();
      worker.terminate();
    };
  }, [attempt]);
  const search = useCallback(
    async (query: string, limit: number) => (await remote.current?.search(query, limit)) ?? [],
    [],
  );
  const searchTowns = useCallback(
    async (query: string, limit: number) => (await remote.current?.searchTowns(query, limit)) ?? [],
    [],
  );
  const townTable = useCallback(
    async (path: string) => (await remote.current?.townTable(path)) ?? failure(problem('divisions.unavailable')),
    [],
  );
  return { state, search, searchTowns, townTable, retry: () => setAttempt((n) => n + 1) };
}
