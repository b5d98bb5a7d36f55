/** Thrown where packed bytes end too early or say what cannot be. */
export class BadPacking extends Error {}

const END = 0x11;
/** A byte more than a nibble or five bits hold: each zero that follows stands for as many. */
const ZERO = 255;

/** Reads packed bytes one after the other. */
class Packed {
  constructor(readonly bytes: Uint8Array, public at: number) {}

  next(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new BadPacking();
    this.at += 1;
    return byte;
  }

  piece(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new BadPacking();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A count whose bits in the opcode are all it has, or where they are 0 goes on in the bytes that follow. */
  count(bits: number, most: number): number {
    if (bits !== 0) return bits;
    let sum = most;
    for (;;) {
      const byte = this.next();
      if (byte !== 0) return sum + byte;
      sum += ZERO;
    }
  }
}

/** How far back a piece is copied from and how long it is, with the number of bytes that follow it as they are (0: the next opcode says). */
interface Copy {
  readonly back: number;
  readonly length: number;
  readonly literals: number;
}

function copyOf(opcode: number, packed: Packed): Copy {
  if (opcode >= 0x40) return { back: (((opcode >> 2) & 3) | (packed.next() << 2)) + 1, length: (opcode >> 4) - 1, literals: opcode & 3 };
  if (opcode < 0x10) throw new BadPacking();
  const isFar = opcode < 0x20;
  const most = isFar ? 0b111 : 0b11111;
  const length = packed.count(opcode & most, most) + 2;
  const low = packed.next();
  const near = (low >> 2) | (packed.next() << 6);
  return { back: isFar ? (((opcode & 8) << 11) | near) + 0x4000 : near + 1, length, literals: low & 3 };
}

/**
 * Unpacks a section of a DWG since 2004 (the LZ77 of the Open Design Specification, 4.7) to `size` bytes; what goes beyond
 * them is dropped. Throws BadPacking where the bytes end before the packing does.
 */
export function unpackSection(bytes: Uint8Array, at: number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  if (at >= bytes.length) return out;
  const packed = new Packed(bytes, at);
  let to = 0;
  const literally = (count: number): void => {
    const piece = packed.piece(count);
    if (to < size) out.set(piece.subarray(0, size - to), to);
    to += count;
  };
  const isLiteral = (opcode: number): boolean => opcode < 0x10;
  let opcode = packed.next();
  if (isLiteral(opcode)) {
    literally(packed.count(opcode, 0x0f) + 3);
    opcode = packed.next();
  }
  while (opcode !== END) {
    const { back, length, literals } = copyOf(opcode, packed);
    for (let i = 0; i < length && to < size; i++, to++) out[to] = out[to - back] ?? 0;
    opcode = literals === 0 ? packed.next() : opcode;
    if (literals > 0 || isLiteral(opcode)) {
      literally(literals > 0 ? literals : packed.count(opcode, 0x0f) + 3);
      opcode = packed.next();
    }
  }
  return out;
}
