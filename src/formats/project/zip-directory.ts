import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

/** One file of a zip as its central directory states it. Nothing of it has been believed or inflated yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } | null {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  if (nameEnd > view.byteLength) return null;
  const entry: ZipEntry = {
    name: new TextDecoder('utf-8').decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/** The files of a zip in the order of its central directory (APPNOTE 4.3.12). Zip64 is refused: no project is that large. */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = viewOf(bytes);
  const end = bytes.length < END_SIZE ? -1 : findEnd(view);
  if (end < 0) return failure(problem('project.notAZip', { size: bytes.length }));
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    const read = readEntry(view, bytes, at);
    if (read === null) return failure(problem('project.zipDirectoryBroken', { entry: entries.length + 1, count }));
    entries.push(read.entry);
    at = read.next;
  }
  return success(entries);
}

/** The compressed bytes of an entry; null where its local header is missing or it reaches past the end of the file. */
export function entryBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.offset + LOCAL_SIZE > bytes.length) return null;
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) return null;
  const start = entry.offset + LOCAL_SIZE + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.compressedSize;
  return end > bytes.length ? null : bytes.subarray(start, end);
}
