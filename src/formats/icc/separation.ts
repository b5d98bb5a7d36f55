import { success, type Result } from '../../model/diagnostic.ts';
import { withProfile } from './with-profile.ts';

/** Pixels in sRGB (three bytes each) → pixels in the inks of a print condition (C, M, Y, K; 255 = full ink). */
export type Separation = (rgb: Uint8Array) => Uint8Array;

/** Pixels worked out at a time: the library copies them in and out. */
const PIECE = 65_536;

/** Separates pictures for a print condition, perceptually, as photographs are. Fails as withProfile() does. */
export async function loadSeparation(wasm: () => Promise<Uint8Array>, icc: Uint8Array): Promise<Result<Separation>> {
  const opened = await withProfile(wasm, icc, (lcms, profile) => lcms.toPress(profile));
  if (!opened.ok) return opened;
  const { lcms, transform } = opened.value;
  return success((rgb) => {
    const pixels = rgb.length / 3;
    const cmyk = new Uint8Array(pixels * 4);
    for (let from = 0; from < pixels; from += PIECE) {
      const count = Math.min(PIECE, pixels - from);
      cmyk.set(lcms.convertAll(transform, rgb.subarray(from * 3, (from + count) * 3), count), from * 4);
    }
    return cmyk;
  });
}
