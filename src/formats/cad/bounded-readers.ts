import type * as acad from '@node-projects/acad-ts';
import { checkSectionMap } from './check-section-map.ts';
import { unpackSection } from './unpack-section.ts';

type Library = typeof acad;
type Reader = new (stream: Uint8Array, resetPosition: boolean) => acad.DwgStreamReaderBase;

/** How far readers of sound files look beyond the end of a section: some read on by a few bytes. */
const SLACK = 1024;

class BeyondEnd extends Error {}

/** A reader that throws where it has gone far beyond its bytes; the library's own reads nothing there for ever. */
function bounded(Base: Reader): Reader {
  return class extends Base {
    override advanceByte(): void {
      if (this._position > this._stream.length + SLACK) throw new BeyondEnd();
      super.advanceByte();
    }
    override readByte(): number {
      if (this._position > this._stream.length + SLACK) throw new BeyondEnd();
      return super.readByte();
    }
    override readBytes(length: number): Uint8Array {
      // Else a length that a broken file states would be allocated first.
      if (!(length <= this._stream.length - this._position + SLACK)) throw new BeyondEnd();
      return super.readBytes(length);
    }
  };
}

/** The most that a byte unpacks to: one that says 255 more of what was there. */
const MOST_RATIO = 256;

/** Which unpacking of a file is that of the map of its sections: after that of the map of its pages. */
const SECTION_MAP = 2;

/** Takes no size for granted that cannot have been packed: the library's own would look for as many records in it. */
function unpacker(): typeof unpackSection {
  let calls = 0;
  return (packed, at, size) => {
    calls++;
    if (!(size >= 0 && size <= MOST_RATIO * packed.length)) throw new BeyondEnd();
    const unpacked = unpackSection(packed, at, size);
    if (calls === SECTION_MAP) checkSectionMap(unpacked, MOST_RATIO * packed.length);
    return unpacked;
  };
}

/** Lets the library read one file of any version with readers that come to an end where it is broken. */
export function boundReaders(library: Library): void {
  const { DwgStreamReaderAC12: AC12, DwgStreamReaderAC15: AC15, DwgStreamReaderAC18: AC18, DwgStreamReaderAC21: AC21, DwgStreamReaderAC24: AC24 } = library;
  for (const [key, reader] of Object.entries({ AC12, AC15, AC18, AC21, AC24 })) library.registerStreamReader(key, bounded(reader));
  library.DwgLZ77AC18Decompressor.decompress = unpacker();
}
