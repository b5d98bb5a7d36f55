import { describe, expect, it } from 'vitest';
import { BadPacking, unpackSection } from '../../../src/formats/cad/unpack-section.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('a packed section of a DWG', () => {
  it('begins with bytes as they are, then repeats what was there', () => {
    // Four literal bytes; six from four back (a piece that runs into itself); the end.
    expect(unpackSection(bytes(0x01, 10, 20, 30, 40, 0x7c, 0x00, 0x11), 0, 10)).toEqual(bytes(10, 20, 30, 40, 10, 20, 30, 40, 10, 20));
  });

  it('counts long pieces in the bytes that follow', () => {
    const long = Uint8Array.from({ length: 18 + 255 + 2 }, (_, i) => i % 256);
    expect(unpackSection(bytes(0x00, 0, 2, ...long, 0x11), 0, long.length)).toEqual(long);
    // 0x20: 31 + 9 + 2 bytes from one back.
    expect(unpackSection(bytes(0x01, 1, 2, 3, 4, 0x20, 9, 0, 0, 0x11), 0, 46).subarray(4)).toEqual(new Uint8Array(42).fill(4));
  });

  it('drops what goes beyond the size that is asked for', () => {
    expect(unpackSection(bytes(0x01, 10, 20, 30, 40, 0x7c, 0x00, 0x11), 0, 3)).toEqual(bytes(10, 20, 30));
  });

  it.each([['in a literal', [0x0f, 1, 2]], ['in a count', [0x00, 0, 0]], ['before the next opcode', [0x01, 1, 2, 3, 4]], ['on an opcode that is none', [0x01, 1, 2, 3, 4, 0x05]]])('is refused where it ends %s', (_, packed) => {
    expect(() => unpackSection(bytes(...packed), 0, 100)).toThrow(BadPacking);
  });
});
