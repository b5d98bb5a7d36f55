/** An element of a file, with the names of those that hold it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly depth: number;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const DECLARATION = /<\?xml [^>]*\?>/y;

function taken(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map((match) => [match[1]!, match[2]!]));

/**
 * The elements of an XML text of the kind that writeSvg writes (no comments, no CDATA, no entities of its own), in order.
 * Null where it is not well formed: a tag that is not closed, closed by another, or not to be read.
 */
export function readElements(text: string): readonly SvgElement[] | null {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  let at = taken(DECLARATION, text, 0)?.[0].length ?? 0;
  for (at = text.indexOf('<', at); at >= 0; at = text.indexOf('<', at)) {
    const tag = taken(TAG, text, at);
    if (tag === null) return null;
    const [whole, closing, name, attributes, selfClosing] = tag as unknown as [string, string, string, string, string];
    if (closing !== '') {
      if (open.pop() !== name) return null;
    } else {
      if (open.length === 0 && elements.length > 0) return null;
      elements.push({ name, attributes: attributesOf(attributes), depth: open.length });
      if (selfClosing === '') open.push(name);
    }
    at += whole.length;
  }
  return open.length === 0 && elements.length > 0 ? elements : null;
}
