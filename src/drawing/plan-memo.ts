import { sameParts } from './same-content.ts';

/**
 * Keeps what was made for an owner as long as nothing it was made from has changed. An owner is an object that lives as
 * long as the result is of use; parts are compared by identity first, then by content.
 */
export type Memo<T> = (owner: object, key: string, parts: readonly unknown[], make: () => T) => T;

export function createMemo<T>(): Memo<T> {
  const known = new WeakMap<object, Map<string, { parts: readonly unknown[]; value: T }>>();
  return (owner, key, parts, make) => {
    const ofOwner = known.get(owner) ?? new Map<string, { parts: readonly unknown[]; value: T }>();
    known.set(owner, ofOwner);
    const last = ofOwner.get(key);
    if (last && sameParts(last.parts, parts)) return last.value;
    const value = make();
    ofOwner.set(key, { parts, value });
    return value;
  };
}
