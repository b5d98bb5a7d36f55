/** Values as a PDF file writes them. Strings are binary: one character a byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfDict
  | PdfStream
  | PdfOperator
  | readonly PdfValue[];

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly id: number;
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly raw: Uint8Array;
}
/** A bare word: an operator of a content stream, or a keyword of the file (obj, stream). */
export interface PdfOperator {
  readonly kind: 'operator';
  readonly name: string;
}

type Tagged = Extract<PdfValue, { kind: string }>;

function tagged(value: PdfValue | undefined): Tagged | null {
  return typeof value === 'object' && value !== null && 'kind' in value ? value : null;
}

/** The name's text, or null for anything else. */
export function nameOf(value: PdfValue | undefined): string | null {
  const it = tagged(value);
  return it?.kind === 'name' ? it.name : null;
}

/** The text of a text string: UTF-16BE where it bears the mark, else byte by byte. */
export function textOf(value: PdfValue | undefined): string | null {
  const it = tagged(value);
  if (it?.kind !== 'string') return null;
  if (!it.bytes.startsWith('\u00fe\u00ff')) return it.bytes;
  let text = '';
  for (let i = 2; i + 1 < it.bytes.length; i += 2) {
    text += String.fromCharCode(it.bytes.charCodeAt(i) * 256 + it.bytes.charCodeAt(i + 1));
  }
  return text;
}

/** The entries of a dictionary or of a stream's dictionary. */
export function entriesOf(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> | null {
  const it = tagged(value);
  return it?.kind === 'dict' || it?.kind === 'stream' ? it.entries : null;
}

export const isRef = (value: PdfValue | undefined): value is PdfRef => tagged(value)?.kind === 'ref';
export const isDict = (value: PdfValue | undefined): value is PdfDict => tagged(value)?.kind === 'dict';
export const isStream = (value: PdfValue | undefined): value is PdfStream => tagged(value)?.kind === 'stream';
export const isOperator = (value: PdfValue | undefined): value is PdfOperator => tagged(value)?.kind === 'operator';
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
