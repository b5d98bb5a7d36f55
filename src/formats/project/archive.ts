import { Inflate, zipSync, type Zippable } from 'fflate';
import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import { crc32 } from './crc32.ts';
import { entryBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Files of an archive by name, `/` between folders. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** What an archive may hold; checked against the stated sizes before a byte is inflated, and again while inflating. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly totalBytes: number;
  /** Inflated by compressed size; files under `smallBytes` are free of it. */
  readonly ratio: number;
  readonly smallBytes: number;
}

const MEGABYTE = 1024 * 1024;
export const DEFAULT_LIMITS: ArchiveLimits = {
  entries: 1_000,
  totalBytes: 256 * MEGABYTE,
  ratio: 200,
  smallBytes: MEGABYTE,
};

const STORED = 0;
const DEFLATED = 8;
const PIECE = 16 * 1024;
/** Zip keeps local time; a time without a zone is read as local and so gives the same bytes in every zone. */
const FIXED_TIME = '1980-01-01T12:00:00';

/** True for `images/a.png`; false for absolute names, `..`, backslashes and control characters. */
const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  !name.startsWith('/') &&
  !name.includes('\\') &&
  !name.split('/').includes('..') &&
  !Array.from(name).some((c) => c < ' ' || c === '\u007f' || c === '\ufffd');

function entryProblem(entry: ZipEntry, limits: ArchiveLimits): Diagnostic | null {
  const at = { path: entry.name };
  if (!isSafeName(entry.name)) return problem('project.zipUnsafeName', { name: entry.name });
  if (entry.encrypted) return problem('project.zipEncrypted', {}, at);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return problem('project.zipMethod', { method: entry.method }, at);
  }
  if (entry.size > limits.smallBytes && entry.size > entry.compressedSize * limits.ratio) {
    return problem('project.zipRatio', { size: entry.size, compressed: entry.compressedSize, limit: limits.ratio }, at);
  }
  return null;
}

function directoryProblem(entries: readonly ZipEntry[], limits: ArchiveLimits): Diagnostic | null {
  if (entries.length > limits.entries) {
    return problem('project.zipTooMany', { count: entries.length, limit: limits.entries });
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) return problem('project.zipTooLarge', { size: total, limit: limits.totalBytes });
  const seen = new Set<string>();
  for (const entry of entries) {
    const found = entryProblem(entry, limits);
    if (found !== null) return found;
    if (seen.has(entry.name)) return problem('project.zipDuplicate', {}, { path: entry.name });
    seen.add(entry.name);
  }
  return null;
}

/** Inflates piece by piece into a buffer of the stated size and stops as soon as more comes out than was stated. */
function inflateExactly(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    // fflate throws on a broken stream; for the reader that is a broken file, told by its name.
    return null;
  }
  return length === size ? out : null;
}

function readEntryFile(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = entryBytes(bytes, entry);
  if (packed === null) return null;
  const file = entry.method === STORED ? packed.slice() : inflateExactly(packed, entry.size);
  return file !== null && file.length === entry.size && crc32(file) === entry.crc ? file : null;
}

/**
 * Reads the files of a zip, or those that are wanted: the others are neither inflated nor counted. Refuses what is not a zip,
 * what is too large, and any file whose checksum is not the stated one.
 */
export function readArchive(
  bytes: Uint8Array, limits: ArchiveLimits = DEFAULT_LIMITS, isWanted: (name: string) => boolean = () => true,
): Result<ArchiveFiles> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const wanted = directory.value.filter((entry) => isWanted(entry.name));
  const found = directoryProblem(wanted, limits);
  if (found !== null) return failure(found);
  const files = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    if (entry.name.endsWith('/')) continue;
    const file = readEntryFile(bytes, entry);
    if (file === null) return failure(problem('project.zipDamaged', {}, { path: entry.name }));
    files.set(entry.name, file);
  }
  return success(files);
}

/** The same files give the same bytes: names sorted by code unit, one fixed time, no system attributes. */
export function writeArchive(files: ArchiveFiles): Uint8Array {
  const zippable: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    zippable[name] = [files.get(name)!, { level: 6, mtime: FIXED_TIME, os: 0 }];
  }
  return zipSync(zippable);
}
