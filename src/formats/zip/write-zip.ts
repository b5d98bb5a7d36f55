import { zipSync, type Zippable } from 'fflate';
import { FIXED_TIME, PACKED, READABLE, UNIX } from './zip-ways.ts';

/**
 * Files by name (`/` between folders) as one zip. Names are marked as UTF-8, so that Chinese names open everywhere; sorted
 * names and one fixed time give the same bytes for the same files.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    zippable[name] = [files.get(name)!, { level: PACKED.test(name) ? 0 : 6, mtime: FIXED_TIME, os: UNIX, attrs: READABLE }];
  }
  return zipSync(zippable);
}
