/**
 * Keeps what was made for an owner as long as nothing it was made from has changed. An owner is an object that lives as
 * long as the result is of use (the record of a room); parts are compared by identity first, then by content.
 */
export type Memo<T> = (owner: object, key: string, parts: readonly unknown[], make: () => T) => T;

export function createMemo<T>(): Memo<T> {
  const known = new WeakMap<object, Map<string, { parts: readonly unknown[]; value: T }>>();
  return (owner, key, parts, make) => {
    const ofOwner = known.get(owner) ?? new Map<string, { parts: readonly unknown[]; value: T }>();
    known.set(owner, ofOwner);
    const last = ofOwner.get(key);
    if (last && sameContent(last.parts, parts)) return last.value;
    const value = make();
    ofOwner.set(key, { parts, value });
    return value;
  };
}

/** Equal by identity or, for plain arrays and records, by content. Functions and class instances by identity alone. */
function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameContent(item, b[i]));
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameContent(field(a, key), field(b, key)));
}

const field = (record: object, key: string): unknown => (record as Record<string, unknown>)[key];
