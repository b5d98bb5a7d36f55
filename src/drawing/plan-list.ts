/** The chunks of one kind in the order of their things; null for a thing that shows nothing. */
export interface PlanList<T> {
  readonly chunks: (T | null)[];
  readonly places: ReadonlyMap<string, number>;
}

/** Hands on the chunk of each thing that is drawn. */
export type Take<T> = (id: string, chunk: T | null) => void;

/** Draws all things of a kind. */
export function listAll<T>(draw: (take: Take<T>) => void): PlanList<T> {
  const chunks: (T | null)[] = [];
  const places = new Map<string, number>();
  draw((id, chunk) => {
    places.set(id, chunks.length);
    chunks.push(chunk);
  });
  return { chunks, places };
}

/** The list with some things drawn anew; null where one of them had no place in it, so that all must be drawn. */
export function listAgain<T>(list: PlanList<T>, only: ReadonlySet<string>, draw: (take: Take<T>) => void): PlanList<T> | null {
  if (only.size === 0) return list;
  const { chunks, places } = list;
  const next = chunks.slice();
  const gone = new Set(only);
  let isPlaced = true;
  draw((id, chunk) => {
    const place = places.get(id);
    gone.delete(id);
    if (place === undefined) isPlaced = false;
    else next[place] = chunk;
  });
  for (const id of gone) {
    const place = places.get(id);
    if (place !== undefined) next[place] = null;
  }
  return isPlaced ? { chunks: next, places } : null;
}
