import { useEffect, useState } from 'react';
import type { TownHit } from '../../formats/divisions/search-towns.ts';
import type { Divisions } from './use-divisions.ts';

/** A county has a few dozen towns at most. */
const LIMIT = 40;

/** Towns that meet a text; an answer that comes after a newer question is dropped. */
export function useTowns({ searchTowns, state }: Divisions, text: string): readonly TownHit[] {
  const [towns, setTowns] = useState<readonly TownHit[]>([]);
  const query = text.trim();
  const asks = query !== '' && state.kind === 'ready';
  useEffect(() => {
    if (!asks) return;
    let late = false;
    const show = (hits: readonly TownHit[]) => (late ? undefined : setTowns(hits));
    searchTowns(query, LIMIT).then(show, () => show([]));
    return () => {
      late = true;
    };
  }, [query, asks, searchTowns]);
  return asks ? towns : [];
}
