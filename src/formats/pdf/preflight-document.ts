import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import type { PdfFile } from './pdf-file.ts';
import { catalogOf } from './pdf-pages.ts';
import { binaryString } from './pdf-strings.ts';
import { entriesOf, isArray, isStream, nameOf, textOf, type PdfValue } from './pdf-value.ts';

/** What the file says of itself, and what is wrong with it. */
export interface DocumentFacts {
  readonly claims: string | null;
  readonly condition: string | null;
  /** How many times the file has to be enlarged; 1 where it says nothing. */
  readonly scale: number;
  readonly findings: readonly Diagnostic[];
}

const warning = (code: string, data: Diagnostic['data'] = {}): Diagnostic => ({ code, severity: 'warning', data });

/** The text of the one element of this name in the XMP, unescaped. */
function xmpField(xmp: string, name: string): string | null {
  const found = new RegExp(`<${name}>(?:\\s*<rdf:Alt>\\s*<rdf:li[^>]*>)?([^<]*)<`).exec(xmp);
  return found?.[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') ?? null;
}

function readXmp(file: PdfFile): string | null {
  const stream = file.resolve(catalogOf(file).get('Metadata'));
  const data = isStream(stream) ? file.data(stream) : null;
  return data === null ? null : new TextDecoder('utf-8').decode(data);
}

/** `D:20261121000000Z` and `2026-11-21T00:00:00Z` as the same digits. */
const digitsOf = (date: string | null): string | null => date?.replace(/\D/g, '').slice(0, 14) ?? null;

function infoProblems(file: PdfFile, xmp: string): Diagnostic[] {
  const info = entriesOf(file.resolve(file.trailer.get('Info')));
  const text = (key: string): string | null => textOf(file.resolve(info?.get(key)));
  const pairs: readonly (readonly [field: string, inInfo: string | null, inXmp: string | null])[] = [
    ['Title', text('Title'), xmpField(xmp, 'dc:title')],
    ['CreationDate', digitsOf(text('CreationDate')), digitsOf(xmpField(xmp, 'xmp:CreateDate'))],
    ['ModDate', digitsOf(text('ModDate')), digitsOf(xmpField(xmp, 'xmp:ModifyDate'))],
    ['Producer', text('Producer'), xmpField(xmp, 'pdf:Producer')],
    ['Trapped', nameOf(file.resolve(info?.get('Trapped'))), xmpField(xmp, 'pdf:Trapped')],
  ];
  return pairs.flatMap(([field, inInfo, inXmp]) =>
    inInfo !== null && inInfo === inXmp ? [] : [problem('preflight.metadataDiffers', { field, info: inInfo, xmp: inXmp })],
  );
}

function claimProblems(xmp: string | null, claims: string | null): Diagnostic[] {
  if (xmp === null) return [problem('preflight.noXmp')];
  if (claims === null) return [problem('preflight.noClaim')];
  return claims === 'PDF/X-4' ? [] : [warning('preflight.otherClaim', { claims })];
}

/** The PDF/X output intent: its condition, and whether it brings a CMYK profile. */
function intentOf(file: PdfFile): { condition: string | null; findings: Diagnostic[] } {
  const list = file.resolve(catalogOf(file).get('OutputIntents'));
  const intents = (isArray(list) ? list : []).map((v) => entriesOf(file.resolve(v)));
  const intent = intents.find((e) => nameOf(file.resolve(e?.get('S'))) === 'GTS_PDFX');
  if (intent === undefined || intent === null) return { condition: null, findings: [problem('preflight.noOutputIntent')] };
  const condition = textOf(file.resolve(intent.get('OutputConditionIdentifier')));
  const profile = file.resolve(intent.get('DestOutputProfile'));
  const icc = isStream(profile) ? file.data(profile) : null;
  const cmyk = icc !== null && binaryString(icc.subarray(16, 20)) === 'CMYK';
  if (!cmyk) return { condition, findings: [problem('preflight.intentNotCmyk', { condition })] };
  const components = file.resolve(entriesOf(profile)?.get('N'));
  return { condition, findings: components === 4 ? [] : [problem('preflight.iccComponents', { condition })] };
}

/** `1:10` of the document information. */
function scaleOf(file: PdfFile): number {
  const info = entriesOf(file.resolve(file.trailer.get('Info')));
  const stated = /^1:(\d{1,3})$/.exec(textOf(file.resolve(info?.get('Scale'))) ?? '');
  return stated === null ? 1 : Math.max(1, Number(stated[1]));
}

function fileProblems(file: PdfFile): Diagnostic[] {
  const catalog = catalogOf(file);
  const id = file.resolve(file.trailer.get('ID'));
  const forbidden = ['OpenAction', 'AA', 'AcroForm', 'JavaScript'].filter((key) => catalog.has(key));
  const names = entriesOf(file.resolve(catalog.get('Names')));
  if (names?.has('JavaScript') === true) forbidden.push('JavaScript');
  return [
    ...(isArray(id) && id.length === 2 ? [] : [problem('preflight.noFileId')]),
    ...forbidden.map((key) => problem('preflight.action', { key })),
    ...(file.version > '1.6' ? [warning('preflight.version', { version: file.version })] : []),
  ];
}

/** Looks at everything that concerns the file as a whole. */
export function documentFacts(file: PdfFile): DocumentFacts {
  const xmp = readXmp(file);
  const claims = xmp === null ? null : xmpField(xmp, 'pdfxid:GTS_PDFXVersion');
  const { condition, findings } = intentOf(file);
  return {
    claims,
    condition,
    scale: scaleOf(file),
    findings: [
      ...claimProblems(xmp, claims),
      ...(xmp === null ? [] : infoProblems(file, xmp)),
      ...findings,
      ...fileProblems(file),
    ],
  };
}

/** Names of the fonts of a resource dictionary. */
export function fontsOf(file: PdfFile, resources: PdfValue): readonly string[] {
  const fonts = entriesOf(file.resolve(entriesOf(resources)?.get('Font')));
  return [...(fonts?.entries() ?? [])].map(
    ([key, value]) => nameOf(file.resolve(entriesOf(file.resolve(value))?.get('BaseFont'))) ?? key,
  );
}
