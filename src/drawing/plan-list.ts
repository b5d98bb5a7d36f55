import type { PlanChunk } from './plan-chunks.ts';

/** The chunks of one kind in the order of their things; null for a thing that shows nothing. */
export interface PlanList {
  readonly chunks: (PlanChunk | null)[];
  readonly places: ReadonlyMap<string, number>;
}

/** Hands on the chunk of each thing that is drawn. */
export type Take = (id: string, chunk: PlanChunk | null) => void;

/** Draws all things of a kind. */
export function listAll(draw: (take: Take) => void): PlanList {
  const chunks: (PlanChunk | null)[] = [];
  const places = new Map<string, number>();
  draw((id, chunk) => {
    places.set(id, chunks.length);
    chunks.push(chunk);
  });
  return { chunks, places };
}

/** The list with some things drawn anew; null where one of them had no place in it, so that all must be drawn. */
export function listAgain(list: PlanList, only: ReadonlySet<string>, draw: (take: Take) => void): PlanList | null {
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
