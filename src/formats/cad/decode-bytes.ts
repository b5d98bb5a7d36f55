import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

/** $DWGCODEPAGE by the names that TextDecoder knows (WHATWG Encoding). */
const CODE_PAGES: Readonly<Record<string, string>> = {
  ANSI_936: 'gb18030', GB2312: 'gb18030', GBK: 'gb18030', ANSI_950: 'big5', BIG5: 'big5', ANSI_932: 'shift_jis', ANSI_949: 'euc-kr',
  ANSI_874: 'windows-874', ANSI_1250: 'windows-1250', ANSI_1251: 'windows-1251', ANSI_1252: 'windows-1252', ANSI_1253: 'windows-1253',
  ANSI_1254: 'windows-1254', ANSI_1255: 'windows-1255', ANSI_1256: 'windows-1256', ANSI_1257: 'windows-1257', ANSI_1258: 'windows-1258',
  'UTF-8': 'utf-8', UTF8: 'utf-8',
};

/** Encodings that a person may choose where a file names none that is known. */
export const ENCODINGS = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252', 'windows-1251', 'windows-1250'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** The header stands at the beginning; this many bytes hold it. */
const HEAD_BYTES = 65_536;

/** The code page that the header names, in capitals; '' where it names none. */
export function namedCodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return (/\$DWGCODEPAGE\s+3\s+(\S+)/u.exec(head)?.[1] ?? '').toUpperCase();
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal }).decode(bytes), encoding };
  } catch {
    // A strict decoder throws on bytes that are not of its encoding; a browser on an encoding that it has not.
    return null;
  }
}

/**
 * The characters of a DXF. Bytes that are valid UTF-8 are UTF-8, whatever the header says: since 2007 all files are, and many
 * still name the code page of their machine. Else the named code page holds, 936 read as GB 18030. Fails with
 * `import.codePage` where the page is unknown and no one has chosen an encoding.
 */
export function decodeBytes(bytes: Uint8Array, chosen: string | null): Result<Decoded> {
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== null) return success(utf8);
  const page = namedCodePage(bytes);
  const encoding = chosen ?? CODE_PAGES[page];
  const other = encoding === undefined || encoding === 'utf-8' ? null : decoded(bytes, encoding, false);
  if (other === null) return failure(problem('import.codePage', { page: page === '' ? '—' : page, known: [...ENCODINGS] }));
  return success(other, other.text.includes('\uFFFD') ? [{ ...problem('import.badCharacters', { encoding: other.encoding }), severity: 'warning' }] : []);
}
