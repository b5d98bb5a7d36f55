import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { loadLcms, type Lcms } from './lcms.ts';
import { checkPrintProfile } from './profile-header.ts';

/** A transform of the library through a print profile, and the profile's own name. */
export interface ProfileTransform {
  readonly lcms: Lcms;
  readonly transform: number;
  readonly name: string;
}

/**
 * Opens a CMYK output profile and makes a transform through it. Fails where the bytes are no such profile, with
 * `icc.damaged` where its tables cannot be used: the library aborts on them or gives no transform.
 */
export async function withProfile(wasm: () => Promise<Uint8Array>, icc: Uint8Array, make: (lcms: Lcms, profile: number) => number): Promise<Result<ProfileTransform>> {
  const header = checkPrintProfile(icc);
  if (!header.ok) return header;
  const lcms = await loadLcms(wasm);
  try {
    const profile = lcms.open(icc);
    if (profile === 0) return damaged('—');
    const name = lcms.nameOf(profile);
    const transform = make(lcms, profile);
    lcms.close(profile);
    return transform === 0 ? damaged(name) : success({ lcms, transform, name });
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
}

const damaged = (reason: string) => failure(problem('icc.damaged', { reason }));
