import { filesFrom } from './programs.ts';

/** One plate of a page at 1 pixel a mm. */
export interface Plate {
  /** The ink at a place, 0…255; mm from the upper left corner of the paper. */
  at(x: number, y: number): number;
}

/** The values of a TIFF of one grey channel of eight bits, without compression, as Ghostscript writes plates. */
function readTiff(bytes: Buffer): Plate {
  const little = bytes.subarray(0, 2).toString('latin1') === 'II';
  const u16 = (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const directory = u32(4);
  const entry = (tag: number): readonly number[] => {
    for (let i = 0; i < u16(directory); i += 1) {
      const at = directory + 2 + i * 12;
      if (u16(at) !== tag) continue;
      const [read, size] = u16(at + 2) === 3 ? [u16, 2] : [u32, 4];
      const count = u32(at + 4);
      const from = count * size <= 4 ? at + 8 : u32(at + 8);
      return Array.from({ length: count }, (_, n) => read(from + n * size));
    }
    return [];
  };
  const [width, offsets, rows, isBlackZero] = [entry(256)[0]!, entry(273), entry(278)[0]!, entry(262)[0] === 1];
  return {
    at(x, y) {
      const [column, row] = [Math.floor(x), Math.floor(y)];
      const value = bytes[offsets[Math.floor(row / rows)]! + (row % rows) * width + column]!;
      return isBlackZero ? 255 - value : value;
    },
  };
}

/** The plates of the first page as Ghostscript separates it, by name. */
export function platesOf(pdf: Uint8Array): ReadonlyMap<string, Plate> {
  const args = ['-q', '-dBATCH', '-dNOPAUSE', '-r25.4', '-sDEVICE=tiffsep', '-sCompression=none', '-o', 'p%d.tif', 'input'];
  const plates = new Map<string, Plate>();
  for (const [file, bytes] of filesFrom('gs', pdf, args)) {
    const name = /^p1\((.*)\)\.tif$/.exec(file)?.[1];
    if (name !== undefined) plates.set(name, readTiff(bytes));
  }
  return plates;
}
