import { contentHash } from '../../formats/pdf/content-hash.ts';

const CHUNK = 8192;

/** Bytes as text, a character a byte. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/** One word for the bytes of a file: two files with the same mark are the same. */
export const fileMark = (bytes: Uint8Array): string => contentHash([latin1(bytes)]);
