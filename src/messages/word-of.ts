import { messages, type Language } from './catalogue.ts';

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

const LIST_SEPARATOR: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

function valueText(value: Value | undefined, lang: Language): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((inner: Value) => valueText(inner, lang)).join(LIST_SEPARATOR[lang]);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function dataText(data: Readonly<Record<string, Value>>, lang: Language): string {
  const parts = Object.entries(data).map(([key, value]) => `${key}=${valueText(value, lang)}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** The words of a code, or undefined where the catalogue has none. */
export function templateOf(code: string, lang: Language): string | undefined {
  return Object.hasOwn(messages[lang], code) ? messages[lang][code] : undefined;
}

/** `{{role, font}}` is the word `font.<role>` where there is one: a code inside the data never reaches the reader. */
function filled(value: Value | undefined, family: string | undefined, lang: Language): string {
  const text = valueText(value, lang);
  return family === undefined ? text : (templateOf(`${family}.${text}`, lang) ?? text);
}

/**
 * The words of a code with `{{name}}` filled from `data`. A code without words is shown as itself with its data: visible,
 * never an empty line.
 */
export function wordOf(code: string, data: Readonly<Record<string, Value>> = {}, lang: Language = 'zh'): string {
  const template = templateOf(code, lang);
  if (template === undefined) return `${code}${dataText(data, lang)}`;
  return template.replace(/\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/gu, (_, name: string, family?: string) =>
    filled(data[name], family, lang),
  );
}

interface Worded {
  readonly code: string;
  readonly path?: string;
  readonly data?: Readonly<Record<string, Value>>;
}

/** The words of a diagnostic; its path can be used in them like any other datum. */
export const wordsOf = (diagnostic: Worded, lang: Language = 'zh'): string =>
  wordOf(diagnostic.code, { path: diagnostic.path ?? '', ...diagnostic.data }, lang);
