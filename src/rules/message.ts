import type { Data } from './verdict.ts';
import { valueWord } from './words.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Placeholders that every message may use. */
export const COMMON_PLACEHOLDERS = ['title', 'clause', 'standard'] as const;

/** Names in braces, in order, each once. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1]!)),
];

const wordIn = (value: Data[string]): string => (typeof value === 'string' ? value : valueWord(value));

/** Texts and names in turn: what stands at an odd place is a name. Packs have some thousand templates at most. */
const parts = new Map<string, readonly string[]>();
const MOST = 5000;

function partsOf(template: string): readonly string[] {
  const known = parts.get(template);
  if (known !== undefined) return known;
  if (parts.size >= MOST) parts.clear();
  const split = template.split(PLACEHOLDER);
  parts.set(template, split);
  return split;
}

/**
 * Fills a message from `data`, and from `common` where `data` has no such name. Values are worded for a reader; a name
 * without a value stays as it is written, so it is seen.
 */
export const fillMessage = (template: string, data: Data, common: Data = {}): string =>
  partsOf(template)
    .map((part, i) => {
      if (i % 2 === 0) return part;
      const value = data[part] === undefined ? common[part] : data[part];
      return value === undefined ? `{${part}}` : wordIn(value);
    })
    .join('');
