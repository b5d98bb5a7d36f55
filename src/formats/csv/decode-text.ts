import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

const UTF8_BOM = [0xef, 0xbb, 0xbf] as const;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A strict decoder throws on bytes that are not of its encoding.
    return null;
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Encodings in which tables are saved in this country. */
export const TEXT_ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/**
 * The encoding of a file that does not say it: by its byte order mark, else UTF-8 where it is valid, else GB 18030, in which
 * Chinese office programs save CSV; null where it is neither.
 */
export function encodingOf(bytes: Uint8Array): TextEncoding | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (decoded(bytes, 'utf-8') !== null) return 'utf-8';
  return startsWith(bytes, UTF8_BOM) || decoded(bytes, 'gb18030') === null ? null : 'gb18030';
}

/** The text of a file in the encoding that a person says, else in its own (encodingOf). Fails with `table.encoding` where it is not in it. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding | null = encodingOf(bytes)): Result<string> {
  const text = encoding === null ? null : decoded(bytes, encoding);
  return text === null ? failure(problem('table.encoding')) : success(text);
}
