/** From which record another was made, and the ids that can be different in it; the older one is not kept alive for it. */
interface Made {
  readonly base: WeakRef<object>;
  readonly ids: readonly string[];
}

const made = new WeakMap<object, Made>();

/** Says that a record was made from another by putting, replacing or taking away these ids alone; gives the record. */
export function madeFrom<R extends object>(next: R, base: R, ids: Iterable<string>): R {
  if (next !== base) made.set(next, { base: new WeakRef(base), ids: [...ids] });
  return next;
}

/** The record that this one was made from, as long as it exists. */
export const baseOf = <R extends object>(record: R): R | undefined => made.get(record)?.base.deref() as R | undefined;

/**
 * The ids under which two records may hold different things, so that nothing else needs to be compared; null where that is
 * not known. All steps of a drag are made from the same record, and are known to each other by it.
 */
export function maybeChanged(before: object, after: object): Iterable<string> | null {
  if (before === after) return [];
  const [was, is] = [made.get(before), made.get(after)];
  if (is?.base.deref() === before) return is.ids;
  const base = was?.base.deref();
  if (was === undefined || base === undefined) return null;
  if (base === after) return was.ids;
  return is !== undefined && is.base.deref() === base ? new Set([...was.ids, ...is.ids]) : null;
}
