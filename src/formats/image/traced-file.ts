import { readPictureHeader, type PictureFacts } from './picture-facts.ts';

/** Readers look for the sign of a PDF within so many bytes: some begin with what a mail program put there. */
const PDF_WITHIN = 1024;
const PDF_SIGN = '%PDF-';

/** What a plan can be traced from. */
export type TracedKind = PictureFacts['kind'] | 'pdf';

/** Tells by its content, whatever its name says, what a file is; null where a plan cannot be traced from it. */
export function tracedKind(bytes: Uint8Array): TracedKind | null {
  const head = Array.from(bytes.subarray(0, PDF_WITHIN), (byte) => String.fromCharCode(byte)).join('');
  if (head.includes(PDF_SIGN)) return 'pdf';
  const header = readPictureHeader(bytes);
  return header.ok ? header.value.kind : null;
}
