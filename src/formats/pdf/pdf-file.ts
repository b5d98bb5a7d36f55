import { unzlibSync } from 'fflate';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { END, readValue, skipWhite, type Cursor } from './pdf-lexer.ts';
import { binaryString } from './pdf-strings.ts';
import {
  entriesOf,
  isArray,
  isDict,
  isOperator,
  isRef,
  nameOf,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from './pdf-value.ts';

/** An opened file; objects are read when they are asked for. */
export interface PdfFile {
  readonly version: string;
  readonly trailer: ReadonlyMap<string, PdfValue>;
  /** Follows references to what they stand for; null where that is missing. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** A stream's data, unpacked; null where a filter other than Flate was used or the data is broken. */
  data(stream: PdfStream): Uint8Array | null;
}

type Offsets = Map<number, number>;

const unreadable = (reason: string): ReturnType<typeof failure> => failure(problem('preflight.unreadable', { reason }));

function lastStartXref(bytes: Uint8Array): number {
  const tail = binaryString(bytes.subarray(Math.max(0, bytes.length - 1024)));
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  return found === null ? -1 : Number(found[1]);
}

/** One section of the cross-reference table; offsets of newer sections win. Gives the section's trailer. */
function readXref(bytes: Uint8Array, at: number, offsets: Offsets): ReadonlyMap<string, PdfValue> | null {
  const cursor: Cursor = { bytes, at };
  if (!isWord(readValue(cursor), 'xref')) return null;
  for (;;) {
    const first = readValue(cursor);
    if (isWord(first, 'trailer')) return entriesOf(asValue(readValue(cursor)));
    const count = readValue(cursor);
    if (typeof first !== 'number' || typeof count !== 'number') return null;
    for (let i = 0; i < count; i += 1) {
      const offset = readValue(cursor);
      readValue(cursor);
      const use = readValue(cursor);
      if (typeof offset !== 'number' || use === END) return null;
      if (isWord(use, 'n') && !offsets.has(first + i)) offsets.set(first + i, offset);
    }
  }
}

const asValue = (value: PdfValue | typeof END): PdfValue => (value === END ? null : value);
const isWord = (value: PdfValue | typeof END, word: string): boolean =>
  value !== END && isOperator(value) && value.name === word;

function readTrailer(bytes: Uint8Array, offsets: Offsets): ReadonlyMap<string, PdfValue> | null {
  let newest: ReadonlyMap<string, PdfValue> | null = null;
  const seen = new Set<number>();
  let at: PdfValue | undefined = lastStartXref(bytes);
  while (typeof at === 'number' && at >= 0 && !seen.has(at)) {
    seen.add(at);
    const trailer = readXref(bytes, at, offsets);
    if (trailer === null) return null;
    newest ??= trailer;
    at = trailer.get('Prev');
  }
  return newest;
}

type Resolve = (value: PdfValue | undefined) => PdfValue;

/** The bytes after the keyword `stream`, by the dictionary's /Length. */
function readStream(cursor: Cursor, dict: PdfDict, resolve: Resolve): PdfStream | null {
  const { bytes } = cursor;
  if (bytes[cursor.at] === 13) cursor.at += 1;
  if (bytes[cursor.at] === 10) cursor.at += 1;
  const length = resolve(dict.entries.get('Length'));
  if (typeof length !== 'number' || cursor.at + length > bytes.length) return null;
  const raw = bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  return isWord(readValue(cursor), 'endstream') ? { kind: 'stream', entries: dict.entries, raw } : null;
}

/** The object at an offset, if it bears the number that the table says. */
function readObject(bytes: Uint8Array, at: number, id: number, resolve: Resolve): PdfValue {
  const cursor: Cursor = { bytes, at };
  if (readValue(cursor) !== id || readValue(cursor) !== 0 || !isWord(readValue(cursor), 'obj')) return null;
  const value = asValue(readValue(cursor));
  if (!isDict(value)) return value;
  skipWhite(cursor);
  const after = { bytes, at: cursor.at };
  if (!isWord(readValue(after), 'stream')) return value;
  return readStream(after, value, resolve);
}

/** Unpacks a stream without filter or with Flate alone. */
function unpack(stream: PdfStream, resolve: Resolve): Uint8Array | null {
  const given = resolve(stream.entries.get('Filter'));
  const filters = isArray(given) ? given.map((f) => nameOf(resolve(f))) : given === null ? [] : [nameOf(given)];
  if (filters.length === 0) return stream.raw;
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || stream.entries.has('DecodeParms')) return null;
  try {
    return unzlibSync(stream.raw);
  } catch {
    return null;
  }
}

/**
 * Opens a PDF with a plain cross-reference table, as this program writes it. Fails where there is none, where it is a
 * cross-reference stream, or where the file is encrypted; a single broken object reads as null.
 */
export function openPdf(bytes: Uint8Array): Result<PdfFile> {
  const header = /^%PDF-(\d\.\d)/.exec(binaryString(bytes.subarray(0, 16)));
  if (header === null) return unreadable('header');
  const offsets: Offsets = new Map();
  const trailer = readTrailer(bytes, offsets);
  if (trailer === null) return unreadable('xref');
  if (trailer.has('Encrypt')) return unreadable('encrypted');
  const cache = new Map<number, PdfValue>();
  const resolve: Resolve = (value) => {
    if (!isRef(value)) return value ?? null;
    const known = cache.get(value.id);
    if (known !== undefined) return known;
    // an object that refers to itself while it is read reads as null
    cache.set(value.id, null);
    const offset = offsets.get(value.id);
    const object = offset === undefined ? null : readObject(bytes, offset, value.id, resolve);
    cache.set(value.id, object);
    return object;
  };
  return success({ version: header[1]!, trailer, resolve, data: (stream) => unpack(stream, resolve) });
}
