import type { Cmyk } from '../../drawing/ink.ts';
import type { Rgb } from '../../drawing/screen-colour.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { loadLcms, type Lcms } from './lcms.ts';
import { checkPrintProfile } from './profile-header.ts';

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
 * It works ink by ink, never pixel by pixel. Fails with a reason where the bytes are no such profile.
 */
export async function loadInkProof(wasm: () => Promise<Uint8Array>, icc: Uint8Array): Promise<Result<InkProof>> {
  const header = checkPrintProfile(icc);
  if (!header.ok) return header;
  const lcms = await loadLcms(wasm);
  try {
    return proofWith(lcms, icc);
  } catch (error) {
    // The library aborts on damaged tables; for us that is a damaged file.
    return failure(problem('icc.damaged', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

function proofWith(lcms: Lcms, icc: Uint8Array): Result<InkProof> {
  const profile = lcms.open(icc);
  if (profile === 0) return failure(problem('icc.damaged', { reason: '—' }));
  const transform = lcms.toScreen(profile);
  const name = lcms.nameOf(profile);
  lcms.close(profile);
  if (transform === 0) return failure(problem('icc.damaged', { reason: name }));
  const known = new Map<string, Rgb>();
  const colour = (cmyk: Cmyk): Rgb => {
    const key = cmyk.join();
    const found = known.get(key) ?? lcms.convert(transform, cmyk.map((percent) => Math.round((percent / 100) * FULL)));
    known.set(key, found);
    return found;
  };
  return success({ name, colour });
}
