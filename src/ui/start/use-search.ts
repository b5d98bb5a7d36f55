import { useEffect, useState } from 'react';
import type { Hit } from '../../formats/divisions/divisions.ts';
import type { Divisions } from './use-divisions.ts';

/** As many as the list shows without becoming a wall of names. */
export const RESULT_LIMIT = 50;

export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
}

const NOTHING: Found = { query: '', hits: [] };

/** What was found for the text; an answer that comes after a newer question is dropped. */
export function useSearch({ search, state }: Pick<Divisions, 'search' | 'state'>, text: string): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const query = text.trim();
  const asks = query !== '' && state.kind === 'ready';
  useEffect(() => {
    if (!asks) return;
    let late = false;
    const show = (hits: readonly Hit[]) => (late ? undefined : setFound({ query, hits }));
    search(query, RESULT_LIMIT).then(show, () => show([]));
    return () => {
      late = true;
    };
  }, [query, asks, search]);
  return asks ? found : NOTHING;
}
