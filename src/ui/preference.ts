/** A small setting of this browser as it was written; null where there is none or storage is refused. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(`paitu.${key}`);
  } catch {
    return null;
  }
}

/** A setting with few values; where storage is refused it lasts as long as the page. */
export function readPreference<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
  const found = readText(key);
  return allowed.find((value) => value === found) ?? fallback;
}

export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(`paitu.${key}`, value);
  } catch {
    // A browser that keeps nothing still works; it only forgets.
  }
}

export function forgetPreference(key: string): void {
  try {
    localStorage.removeItem(`paitu.${key}`);
  } catch {
    // What was never kept need not be forgotten.
  }
}
