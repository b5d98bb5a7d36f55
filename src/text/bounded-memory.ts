/** Gives what is known of a key, or makes it. */
export type Memory<V> = (key: string, make: () => V) => V;

/**
 * Keeps what was made for a key until all of it weighs more than `most`; then it starts anew. By weight and not by number:
 * a long regulation weighs as much as hundreds of names.
 */
export function boundedMemory<V>(most: number, weigh: (value: V) => number): Memory<V> {
  const kept = new Map<string, V>();
  let held = 0;
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (held + weigh(value) > most) {
      kept.clear();
      held = 0;
    }
    kept.set(key, value);
    held += weigh(value);
    return value;
  };
}
