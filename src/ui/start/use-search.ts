import { useEffect, useRef, useState } from 'react';
import type { Hit } from '../../formats/divisions/index.ts';
import type { Divisions } from './use-divisions.ts';

/** As many as the list shows without becoming a wall of names. */
export const RESULT_LIMIT = 50;

export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
}

const NOTHING: Found = { query: '', hits: [] };

/** What was found for the text; an answer that comes after a newer question is dropped. */
export function useSearch(divisions: Divisions, text: string): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const search = useRef(divisions.search);
  search.current = divisions.search;
  const query = text.trim();
  const ready = divisions.state.kind === 'ready';
  useEffect(() => {
    if (query === '' || !ready) return setFound(NOTHING);
    let late = false;
    search.current(query, RESULT_LIMIT).then(
      (hits) => (late ? undefined : setFound({ query, hits })),
      () => (late ? undefined : setFound({ query, hits: [] })),
    );
    return () => {
      late = true;
    };
  }, [query, ready]);
  return found;
}
