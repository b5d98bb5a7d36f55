/** A DXF of tests: the pairs of its header, blocks and entities as `[code, value]`. */
export type Pair = readonly [number, string | number];

export interface DxfParts {
  readonly header?: readonly Pair[];
  readonly blocks?: readonly Pair[];
  readonly entities: readonly Pair[];
}

const section = (name: string, pairs: readonly Pair[]): Pair[] => [[0, 'SECTION'], [2, name], ...pairs, [0, 'ENDSEC']];

export const dxfText = ({ header = [], blocks = [], entities }: DxfParts, end = '\r\n'): string =>
  [...section('HEADER', header), ...section('BLOCKS', blocks), ...section('ENTITIES', entities), [0, 'EOF'] as Pair]
    .map(([code, value]) => `${String(code).padStart(3)}${end}${value}${end}`)
    .join('');

export const variable = (name: string, code: number, value: string | number): Pair[] => [[9, name], [code, value]];
export const line = (layer: string, x1: number, y1: number, x2: number, y2: number): Pair[] => [
  [0, 'LINE'], [8, layer], [10, x1], [20, y1], [11, x2], [21, y2],
];
export const text = (layer: string, words: string, x: number, y: number, height = 300): Pair[] => [
  [0, 'TEXT'], [8, layer], [10, x], [20, y], [40, height], [1, words],
];
export const polyline = (layer: string, corners: readonly (readonly [number, number, number?])[], closed = true): Pair[] => [
  [0, 'LWPOLYLINE'], [8, layer], [90, corners.length], [70, closed ? 1 : 0],
  ...corners.flatMap(([x, y, bulge]): Pair[] => [[10, x], [20, y], ...(bulge === undefined ? [] : [[42, bulge] as Pair])]),
];
export const insert = (layer: string, block: string, x: number, y: number, more: readonly Pair[] = []): Pair[] => [
  [0, 'INSERT'], [8, layer], [2, block], [10, x], [20, y], ...more,
];
export const block = (name: string, entities: readonly Pair[], x = 0, y = 0): Pair[] => [
  [0, 'BLOCK'], [8, '0'], [2, name], [70, 0], [10, x], [20, y], ...entities, [0, 'ENDBLK'], [8, '0'],
];

export const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
