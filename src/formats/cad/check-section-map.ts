import { BadPacking } from './unpack-section.ts';

/** Before the sections: their number and four more of no use here. */
const HEAD = 20;
/** Of a section before its pages; its pages' number and unpacked size lie at these places. */
const SECTION = 96;
const PAGES_AT = 8;
const SIZE_AT = 12;
const PAGE = 16;
const OFFSET_AT = 8;

/**
 * Throws where the unpacked map of sections of a DWG (Open Design Specification, 4.5) states pages that cannot be: the
 * library fills the way to each page with empty ones, which from a page of no size never ends.
 */
export function checkSectionMap(map: Uint8Array, mostBytes: number): void {
  const view = new DataView(map.buffer, map.byteOffset, map.byteLength);
  let at = HEAD;
  for (let left = view.getInt32(0, true); left > 0; left--) {
    const [pages, size] = [view.getInt32(at + PAGES_AT, true), view.getInt32(at + SIZE_AT, true)];
    at += SECTION;
    let end = 0;
    for (let i = 0; i < pages; i++, at += PAGE) {
      const offset = Number(view.getBigUint64(at + OFFSET_AT, true));
      if (size <= 0 || offset > mostBytes) throw new BadPacking();
      end = Math.max(end, offset) + size;
    }
    if (end > mostBytes) throw new BadPacking();
  }
}
