import { zipSync, type Zippable } from 'fflate';

/** Zip keeps local time; a time without a zone is read as local and so gives the same bytes in every zone. */
const FIXED_TIME = '1980-01-01T12:00:00';
/** Info-ZIP takes names from a DOS zip through a code page even where they are marked as UTF-8; a Unix zip states rights. */
const UNIX = 3;
const READABLE = (0o100644 << 16) >>> 0;
/** Already packed by their own formats. */
const PACKED = /\.(?:png|pdf|xlsx|zip)$/u;

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
