/** A source of ids `w1`, `w2` … skipping those that are taken; it hands out none twice. */
export function idMaker(prefix: string, isTaken: (id: string) => boolean): () => string {
  let last = 0;
  return () => {
    do last++;
    while (isTaken(`${prefix}${last}`));
    return `${prefix}${last}`;
  };
}

/** The order of records: shorter ids first, then by code unit, so that w2 comes before w10. */
export const byId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The record with its keys in the order of `byId`; the same object when they are already. */
export function inIdOrder<T>(record: Record<string, T>): Record<string, T> {
  const keys = Object.keys(record);
  if (keys.every((key, i) => i === 0 || byId(keys[i - 1]!, key) < 0)) return record;
  return Object.fromEntries(keys.sort(byId).map((key) => [key, record[key]!]));
}

/** A new name for each old one, the same for the same. */
export function renamer(newName: () => string): (old: string) => string {
  const names = new Map<string, string>();
  return (old) => {
    const known = names.get(old) ?? newName();
    names.set(old, known);
    return known;
  };
}
