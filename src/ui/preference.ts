/** A small setting of this browser; where storage is refused the setting lasts as long as the page. */
export function readPreference<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
  try {
    const found = localStorage.getItem(`paitu.${key}`);
    return allowed.find((value) => value === found) ?? fallback;
  } catch {
    return fallback;
  }
}

export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(`paitu.${key}`, value);
  } catch {
    // A browser that keeps nothing still works; it only forgets.
  }
}
