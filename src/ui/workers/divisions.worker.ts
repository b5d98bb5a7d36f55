import { expose } from 'comlink';
import { type Divisions, type Hit, readDivisions, searchDivisions, searchTowns, type TownHit } from '../../formats/divisions/index.ts';
import { townTable } from '../../jobs/town/town-of.ts';
import type { TownTable } from '../../jobs/town/town-row.ts';
import { failure, problem, type Result } from '../../model/diagnostic.ts';

let divisions: Divisions | null = null;

async function fetchWithProgress(url: string, onProgress: (fraction: number) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status}`);
  // A length given for packed bytes says nothing of the unpacked ones that arrive here.
  const isPacked = response.headers.has('content-encoding');
  const total = isPacked ? 0 : Number(response.headers.get('content-length') ?? 0);
  const parts: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value);
    received += step.value.length;
    if (total > 0) onProgress(Math.min(1, received / total));
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

const api = {
  /** Loads the index of all villages and communities; fractions of the download are reported. */
  async load(url: string, onProgress: (fraction: number) => void): Promise<void> {
    divisions ??= readDivisions(await fetchWithProgress(url, onProgress));
  },
  search(query: string, limit: number): readonly Hit[] {
    return divisions === null ? [] : searchDivisions(divisions, query, limit);
  },
  searchTowns(query: string, limit: number): readonly TownHit[] {
    return divisions === null ? [] : searchTowns(divisions, query, limit);
  },
  /** The table of a town at its full path. */
  townTable(path: string): Result<TownTable> {
    return divisions === null ? failure(problem('divisions.unavailable')) : townTable(divisions, path);
  },
};

export type DivisionsWorker = typeof api;

expose(api);
