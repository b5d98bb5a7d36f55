import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import { readElements, type SvgElement } from './read-elements.ts';

/** What our own reading of a finished SVG found. */
export interface SvgReport {
  /** No finding of severity error. */
  readonly ok: boolean;
  /** The size it states, mm; null where it states none in mm. */
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  readonly findings: readonly Diagnostic[];
}

/** What the files of a print shop are made of; text, styles, scripts and pictures from elsewhere are not among it. */
const ALLOWED = new Set(['svg', 'title', 'defs', 'g', 'path', 'use', 'clipPath', 'image']);
/** A picture that the file itself holds. */
const EMBEDDED = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/;
const MM = /^(\d+(?:\.\d+)?)mm$/;
const REFERENCE = /^url\(#(.+)\)$|^#(.+)$/;

function lengthMm(root: SvgElement, name: string): number | null {
  const found = MM.exec(root.attributes.get(name) ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

/** Width and height have the proportion of the viewBox: otherwise programs choose a scale of their own. */
function sizeFindings(root: SvgElement, widthMm: number | null, heightMm: number | null): Diagnostic[] {
  if (widthMm === null || heightMm === null) return [problem('svg.noSize')];
  const box = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const [, , width = Number.NaN, height = Number.NaN] = box;
  const skew = Math.abs(width * heightMm - height * widthMm) / (width * heightMm);
  return skew < 1e-4 ? [] : [problem('svg.viewBox', { viewBox: root.attributes.get('viewBox') ?? '', widthMm, heightMm })];
}

function elementFindings(elements: readonly SvgElement[]): Diagnostic[] {
  const foreign = new Set(elements.map(({ name }) => name).filter((name) => !ALLOWED.has(name)));
  return [...foreign].map((element) => problem('svg.element', { element }));
}

function idFindings(elements: readonly SvgElement[]): Diagnostic[] {
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const known = new Set(ids);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const missing = new Set<string>();
  for (const { name: element, attributes } of elements) {
    for (const name of ['xlink:href', 'href', 'clip-path']) {
      const value = attributes.get(name);
      if (element === 'image' && value !== undefined && EMBEDDED.test(value)) continue;
      const match = value === undefined ? null : REFERENCE.exec(value);
      const target = match?.[1] ?? match?.[2];
      if (value !== undefined && (target === undefined || !known.has(target))) missing.add(value);
    }
  }
  return [
    ...[...twice].map((id) => problem('svg.idTwice', { id })),
    ...[...missing].map((reference) => problem('svg.reference', { reference })),
  ];
}

const NOT_A_NUMBER = /NaN|Infinity|undefined/;

function numberFindings(elements: readonly SvgElement[]): Diagnostic[] {
  const broken = elements.filter(({ attributes }) =>
    ['d', 'transform', 'stroke-width'].some((name) => NOT_A_NUMBER.test(attributes.get(name) ?? '')),
  );
  return broken.length === 0 ? [] : [problem('svg.notFinite', { count: broken.length })];
}

/** Reads a finished SVG back and says what is wrong in it: everything that would make another program show something else. */
export function preflightSvg(text: string): SvgReport {
  const elements = readElements(text);
  const root = elements?.[0];
  if (elements === null || root?.name !== 'svg') {
    return { ok: false, widthMm: null, heightMm: null, findings: [problem('svg.notWellFormed')] };
  }
  const [widthMm, heightMm] = [lengthMm(root, 'width'), lengthMm(root, 'height')];
  const faults = [
    ...sizeFindings(root, widthMm, heightMm),
    ...elementFindings(elements),
    ...idFindings(elements),
    ...numberFindings(elements),
  ];
  const checked: Diagnostic = { code: 'svg.checked', severity: 'info', data: { widthMm, heightMm } };
  return { ok: faults.length === 0, widthMm, heightMm, findings: faults.length === 0 ? [checked] : faults };
}
