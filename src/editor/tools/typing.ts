import { parseAngle, parseLength } from '../length.ts';
import type { KeyInput } from '../api.ts';

/** What is typed while drawing: a length (or the first side), and after Tab an angle (or the second side). */
export interface Typing {
  readonly first: string;
  readonly second: string;
  readonly field: 'first' | 'second';
}

export const NOTHING_TYPED: Typing = { first: '', second: '', field: 'first' };

const STARTS = /^[0-9０-９.．]$/;
const CONTINUES = /^[0-9０-９.．,，+*/()\-mMcC米厘毫°度]$/;

/** True while something is typed. */
export const isTyping = (typing: Typing): boolean => typing.first !== '' || typing.second !== '';

/** The typing after a key; null where the key is none of typing's. A letter counts only behind a digit. */
export function typed(typing: Typing, event: KeyInput): Typing | null {
  if (event.mod || event.alt) return null;
  const text = typing[typing.field];
  if (event.key === 'Tab') return { ...typing, field: typing.field === 'first' ? 'second' : 'first' };
  if (event.key === 'Backspace' && text !== '') return { ...typing, [typing.field]: text.slice(0, -1) };
  const accepted = text === '' ? startsField(typing, event.key) : CONTINUES.test(event.key);
  return accepted ? { ...typing, [typing.field]: text + event.key } : null;
}

const startsField = (typing: Typing, key: string): boolean =>
  STARTS.test(key) || (key === '-' && typing.field === 'second');

/** The typed length in mm; null where none is typed or it is not understood. */
export function typedLength(text: string): number | null {
  const length = text === '' ? null : parseLength(text);
  return length?.ok && length.value > 0 ? length.value : null;
}

/** The typed angle in degrees; null where none is typed or it is not understood. */
export function typedAngle(text: string): number | null {
  const angle = text === '' ? null : parseAngle(text);
  return angle?.ok ? angle.value : null;
}

/** As the status line shows it, the field under way marked by a bar. */
export function shownTyping(typing: Typing, separator: string): string {
  if (!isTyping(typing) && typing.field === 'first') return '';
  const mark = (field: 'first' | 'second'): string => (typing.field === field ? `${typing[field]}|` : typing[field]);
  return typing.second === '' && typing.field === 'first' ? mark('first') : `${mark('first')} ${separator} ${mark('second')}`;
}
