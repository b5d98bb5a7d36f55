export { areas, LANGUAGES, messages, type Language } from './catalogue.ts';
export { templateOf, wordOf, wordsOf } from './word-of.ts';
