/** Characters of a text that cannot be set as a person means them, each once, in the order of the text. */
export interface SuspectCharacters {
  /** Controls that no text needs. */
  readonly control: readonly string[];
  /** Tabs: set as one space. */
  readonly tab: readonly string[];
  /** Letters that run from right to left, and signs that turn the direction. */
  readonly rightToLeft: readonly string[];
  /** Halves of characters, and the sign that stands for a character that was lost. */
  readonly broken: readonly string[];
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\u061C\u200F\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;
const BROKEN = /[\p{Cs}\uFFFD]/u;

/** Looks through a text once; plain texts are told at a glance. */
export function suspectCharacters(text: string): SuspectCharacters {
  const found = (pattern: RegExp): readonly string[] => (pattern.test(text) ? [...new Set(Array.from(text).filter((one) => pattern.test(one)))] : []);
  return { control: found(CONTROL), tab: text.includes('\t') ? ['\t'] : [], rightToLeft: found(RIGHT_TO_LEFT), broken: found(BROKEN) };
}

/** U+0627 */
export const codePointOf = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
