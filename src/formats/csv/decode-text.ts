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

/**
 * The text of a file that does not say its encoding: by its byte order mark, else UTF-8 where it is valid, else GB 18030, in
 * which Chinese office programs save CSV. Fails with `table.encoding` where it is neither.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
  const text = wide === null ? (decoded(bytes, 'utf-8') ?? (startsWith(bytes, UTF8_BOM) ? null : decoded(bytes, 'gb18030'))) : decoded(bytes, wide);
  return text === null ? failure(problem('table.encoding')) : success(text);
}
