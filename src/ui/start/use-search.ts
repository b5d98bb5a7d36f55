import { useEffect, useState } from 'react';
import type { Hit } from '../../formats/divisions/divisions.ts';
import type { TownHit } from '../../formats/divisions/search-towns.ts';
import type { Divisions } from './use-divisions.ts';

/** As many as the list shows without becoming a wall of names. */
export const RESULT_LIMIT = 50;

/** Towns stand above the villages: of several with one name the first few, since all their villages follow. */
const TOWN_LIMIT = 3;

export interface Found {
  readonly query: string;
  /** Towns whose own name was asked for. */
  readonly towns: readonly TownHit[];
  readonly hits: readonly Hit[];
}

const NOTHING: Found = { query: '', towns: [], hits: [] };

/** What was found for the text; an answer that comes after a newer question is dropped. */
export function useSearch({ search, searchTowns, state }: Pick<Divisions, 'search' | 'searchTowns' | 'state'>, text: string): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const query = text.trim();
  const asks = query !== '' && state.kind === 'ready';
  useEffect(() => {
    if (!asks) return;
    let late = false;
    const show = (hits: readonly Hit[], towns: readonly TownHit[]) => (late ? undefined : setFound({ query, hits, towns: towns.filter(({ isNamed }) => isNamed) }));
    Promise.all([search(query, RESULT_LIMIT), searchTowns(query, TOWN_LIMIT)]).then(([hits, towns]) => show(hits, towns), () => show([], []));
    return () => {
      late = true;
    };
  }, [query, asks, search, searchTowns]);
  return asks ? found : NOTHING;
}
