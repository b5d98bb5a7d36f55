/** Keys that people look for come first; all others follow in the order of their code units. */
const FIRST = ['formatVersion', 'id', 'kind'];

const rank = (key: string): number => {
  const at = FIRST.indexOf(key);
  return at < 0 ? FIRST.length : at;
};

function inOrder(a: string, b: string): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a < b ? -1 : 1;
}

function ordered(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.sort((a, b) => inOrder(a[0], b[0])));
}

/** JSON text that depends on the content alone, never on the order in which it came about; one field a line. */
export const stableJson = (value: unknown): string => `${JSON.stringify(value, ordered, 1)}\n`;
