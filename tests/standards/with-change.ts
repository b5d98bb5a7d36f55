/** A copy of the JSON with `put` at a path of dots, or without what stands there. */
export function withChange(json: unknown, at: string, put: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  const keys = at.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((value, key) => value[key] as Record<string, unknown>, copy);
  if (put === undefined) delete holder[last];
  else holder[last] = put;
  return copy;
}
