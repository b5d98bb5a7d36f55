import { pathText, valueAt } from './schema-issues.ts';

type Path = readonly PropertyKey[];

/** JSON that parts are taken out of, and how to say where a part stood before others were taken out. */
export interface Cutter {
  readonly json: unknown;
  /** The path as the file has it, for a path in what is left. */
  originalPath(path: Path): Path;
  /** Takes the parts out of `json` in place and gives them with their original paths. */
  cut(paths: readonly Path[]): readonly { path: string; value: unknown }[];
}

const byIndexDown = (a: Path, b: Path): number => Number(b[b.length - 1]) - Number(a[a.length - 1]);

/** Wraps parsed JSON that no one else holds. */
export function createCutter(json: unknown): Cutter {
  /** For each array that lost an element (by its original path): the original indexes of those left. */
  const left = new Map<string, number[]>();

  function originalPath(path: Path): Path {
    const original: PropertyKey[] = [];
    for (const key of path) {
      const indexes = typeof key === 'number' ? left.get(pathText(original)) : undefined;
      original.push(indexes?.[key as number] ?? key);
    }
    return original;
  }

  function remove(path: Path): void {
    const key = path[path.length - 1]!;
    const holder = valueAt(json, path.slice(0, -1)) as Record<PropertyKey, unknown> | unknown[];
    if (!Array.isArray(holder)) {
      delete holder[key];
      return;
    }
    const place = pathText(originalPath(path.slice(0, -1)));
    if (!left.has(place)) left.set(place, [...holder.keys()]);
    left.get(place)!.splice(Number(key), 1);
    holder.splice(Number(key), 1);
  }

  function cut(paths: readonly Path[]): { path: string; value: unknown }[] {
    const parts = paths.map((path) => ({ path: pathText(originalPath(path)), value: valueAt(json, path) }));
    for (const path of [...paths].sort(byIndexDown)) remove(path);
    return parts;
  }

  return { json, originalPath, cut };
}
