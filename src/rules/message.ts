import type { Data } from './verdict.ts';
import { valueWord } from './words.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Placeholders that every message may use. */
export const COMMON_PLACEHOLDERS = ['title', 'clause', 'standard'] as const;

/** Names in braces, in order, each once. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1]!)),
];

/** Fills a message. Values are worded for a reader; a name without a value stays as it is written, so it is seen. */
export const fillMessage = (template: string, data: Data): string =>
  template.replace(PLACEHOLDER, (written, name: string) => {
    const value = data[name];
    return value === undefined ? written : typeof value === 'string' ? value : valueWord(value);
  });
