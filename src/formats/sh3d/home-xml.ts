import { XMLParser } from 'fast-xml-parser';

/** An element of a home: its attributes and, by name, what lies in it. Every field may be missing. */
export interface Element {
  readonly [name: string]: string | readonly Element[] | undefined;
}

/** Elements that may come more than once, or that have attributes to be read. */
const LISTS = new Set(['home', 'level', 'wall', 'room', 'point', 'doorOrWindow', 'pieceOfFurniture', 'light', 'furnitureGroup', 'sash', 'dimensionLine', 'label', 'textStyle']);

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and characters by number; a file's own entities are not believed, since they can multiply without end. */
const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/gu, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** The home of a Home.xml; null where there is none. Throws nothing: a text that is no XML has no home. */
export function parseHome(xml: string): Element | null {
  const parser = new XMLParser({
    ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, processEntities: false,
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && LISTS.has(name),
  });
  try {
    const parsed = parser.parse(xml) as Element;
    return childrenOf(parsed, 'home')[0] ?? null;
  } catch {
    return null;
  }
}

export const childrenOf = (element: Element, name: string): readonly Element[] => {
  const found = Object.hasOwn(element, name) ? element[name] : undefined;
  return Array.isArray(found) ? found.filter((one) => typeof one === 'object' && one !== null) : [];
};

export const textOf = (element: Element, name: string): string => {
  const found = Object.hasOwn(element, name) ? element[name] : undefined;
  return typeof found === 'string' ? unescape(found) : '';
};

export function numberOf(element: Element, name: string, otherwise: number): number {
  const text = textOf(element, name);
  const value = text === '' ? otherwise : Number(text);
  return Number.isFinite(value) ? value : otherwise;
}
