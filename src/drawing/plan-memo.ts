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

/** Parts are the same by identity or, for plain arrays and records, by content. */
function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !sameContent(a[i], b[i])) return false;
  return true;
}

function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameParts(a, b);
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameContent(field(a, key), field(b, key)));
}

const field = (record: object, key: string): unknown => (record as Record<string, unknown>)[key];
