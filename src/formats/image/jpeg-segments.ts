/** A segment of a JPEG: its marker, and where its data begins and ends. */
export interface JpegSegment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** The segments of a JPEG (ITU-T T.81 annex B) up to its picture data, as far as they can be followed. */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1]!;
    // Fill bytes stand alone, other segments state their length.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const to = at + 2 + view.getUint16(at + 2);
    yield { marker, from: at + 4, to };
    if (marker === 0xda) return;
    at = to;
  }
}
