import { sameParts } from './same-content.ts';

/** What was made for one thing, and the parts that it was made from. */
interface Kept<T> {
  readonly parts: readonly unknown[];
  readonly value: T;
  /** The round in which it was last asked for. */
  round: number;
}

/**
 * Remembers what was made in the round before. In a round every thing is asked for once; a thing is made anew when one of
 * its parts differs, and forgotten when a round does not ask for it.
 */
export interface Memory<T> {
  begin(): void;
  recall(kind: string, id: string, parts: readonly unknown[], make: () => T): T;
  end(): void;
}

export function createMemory<T>(): Memory<T> {
  const kinds = new Map<string, Map<string, Kept<T>>>();
  let round = 0;
  let asked = 0;
  return {
    begin: () => {
      round += 1;
      asked = 0;
    },
    recall: (kind, id, parts, make) => {
      asked += 1;
      let things = kinds.get(kind);
      if (!things) kinds.set(kind, (things = new Map<string, Kept<T>>()));
      const last = things.get(id);
      if (last && sameParts(last.parts, parts)) {
        last.round = round;
        return last.value;
      }
      const value = make();
      things.set(id, { parts, value, round });
      return value;
    },
    end: () => {
      const kept = [...kinds.values()].reduce((sum, things) => sum + things.size, 0);
      if (kept !== asked) for (const things of kinds.values()) forget(things, round);
    },
  };
}

function forget<T>(things: Map<string, Kept<T>>, round: number): void {
  for (const [id, kept] of things) if (kept.round !== round) things.delete(id);
}
