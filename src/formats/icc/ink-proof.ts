import type { Cmyk } from '../../drawing/ink.ts';
import type { Rgb } from '../../drawing/screen-colour.ts';
import { success, type Result } from '../../model/diagnostic.ts';
import { withProfile } from './with-profile.ts';

/** How inks look where they are printed under a condition. */
export interface InkProof {
  /** The profile's own name. */
  readonly name: string;
  /** sRGB of process colours in percent; each ink is worked out once. */
  readonly colour: (cmyk: Cmyk) => Rgb;
}

const FULL = 65_535;

/**
 * A proof of inks through a CMYK output profile: relative colorimetric with black point compensation, as print dialogs do it.
 * It works ink by ink, never pixel by pixel. Fails as withProfile() does.
 */
export async function loadInkProof(wasm: () => Promise<Uint8Array>, icc: Uint8Array): Promise<Result<InkProof>> {
  const opened = await withProfile(wasm, icc, (lcms, profile) => lcms.toScreen(profile));
  if (!opened.ok) return opened;
  const { lcms, transform, name } = opened.value;
  const known = new Map<string, Rgb>();
  const colour = (cmyk: Cmyk): Rgb => {
    const key = cmyk.join();
    const found = known.get(key) ?? lcms.convert(transform, cmyk.map((percent) => Math.round((percent / 100) * FULL)));
    known.set(key, found);
    return found;
  };
  return success({ name, colour });
}
