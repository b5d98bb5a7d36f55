import type { Platform } from '../../model/platform.ts';

/** The promise of each key, made once; one that fails is asked again. */
function remembered<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const loading = known.get(key) ?? load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}

/** Fonts are large and kept as they are parsed; all else that a village needs is small. */
const isFont = (path: string): boolean => path.startsWith('fonts/');

/** A platform for many villages: templates and small assets are read once, and the day stands still. */
export function batchPlatform(platform: Platform, day: string): Platform {
  const asset = remembered((path) => platform.asset(path));
  return {
    ...platform,
    asset: (path) => (isFont(path) ? platform.asset(path) : asset(path)),
    template: remembered((path) => platform.template(path)),
    templates: remembered((folder) => platform.templates(folder as Parameters<Platform['templates']>[0])),
    today: () => day,
  };
}
