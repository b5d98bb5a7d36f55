import { problem, type Diagnostic } from '../../model/diagnostic.ts';

const MAX_DEPTH = 64;
/** 1,000 km in millimetres: nothing in a project is larger, and areas of such squares stay exact enough to compare. */
const MAX_NUMBER = 1e9;

function valueProblem(value: unknown, path: readonly string[]): Diagnostic | null {
  const at = { path: path.join('.') };
  if (typeof value === 'number' && Math.abs(value) > MAX_NUMBER) {
    return problem('project.numberTooLarge', { found: value, limit: MAX_NUMBER }, at);
  }
  if (path.length > MAX_DEPTH) return problem('project.tooDeep', { limit: MAX_DEPTH }, { path: path.slice(0, 8).join('.') });
  // A key that JavaScript treats as its own: copying the object would lose it without a word.
  return path[path.length - 1] === '__proto__' ? problem('project.reservedKey', { key: '__proto__' }, at) : null;
}

/** What no part of a project may hold, found before anything else walks it: absurd numbers, endless nesting, `__proto__`. */
export function guardJson(json: unknown): Diagnostic | null {
  const open: { value: unknown; path: readonly string[] }[] = [{ value: json, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    const found = valueProblem(value, path);
    if (found !== null) return found;
    if (value === null || typeof value !== 'object') continue;
    for (const [key, inner] of Object.entries(value).reverse()) open.push({ value: inner, path: [...path, key] });
  }
  return null;
}
