import type { Rgb } from '../../drawing/screen-colour.ts';

/** The few calls of Little CMS that we use; handles are numbers, 0 = none. */
export interface Lcms {
  open(icc: Uint8Array): number;
  close(profile: number): void;
  nameOf(profile: number): string;
  /** CMYK of 16 bits → sRGB of 8 bits, relative colorimetric with black point compensation. */
  toScreen(profile: number): number;
  /** sRGB of 8 bits → CMYK of 8 bits (255 = full ink), perceptual. */
  toPress(profile: number): number;
  /** Pixels one after the other, as the transform takes and gives them. */
  convertAll(transform: number, pixels: Uint8Array, count: number): Uint8Array;
  convert(transform: number, cmyk: readonly number[]): Rgb;
}

let started: Promise<Lcms> | null = null;

/** The library, its module loaded with the first call and kept. */
export function loadLcms(wasm: () => Promise<Uint8Array>): Promise<Lcms> {
  started ??= start(wasm).catch((error: unknown) => {
    // A module that could not be fetched may be there the next time.
    started = null;
    throw error;
  });
  return started;
}

const silent = (): void => undefined;

async function start(wasm: () => Promise<Uint8Array>): Promise<Lcms> {
  const [library, wasmBinary] = await Promise.all([import('lcms-wasm'), wasm()]);
  const lcms = await library.instantiate({ wasmBinary, print: silent, printErr: silent });
  const { INTENT_PERCEPTUAL, INTENT_RELATIVE_COLORIMETRIC, TYPE_CMYK_16, TYPE_CMYK_8, TYPE_RGB_8, cmsFLAGS_BLACKPOINTCOMPENSATION, cmsInfoDescription } = library;
  const screen = lcms.cmsCreate_sRGBProfile();
  return {
    open: (icc) => lcms.cmsOpenProfileFromMem(icc, icc.byteLength),
    close: (profile) => lcms.cmsCloseProfile(profile),
    nameOf: (profile) => lcms.cmsGetProfileInfoASCII(profile, cmsInfoDescription, 'en', 'US').replaceAll('\0', ''),
    toScreen: (profile) =>
      lcms.cmsCreateTransform(profile, TYPE_CMYK_16, screen, TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION),
    toPress: (profile) => lcms.cmsCreateTransform(screen, TYPE_RGB_8, profile, TYPE_CMYK_8, INTENT_PERCEPTUAL, cmsFLAGS_BLACKPOINTCOMPENSATION),
    convertAll: (transform, pixels, count) => lcms.cmsDoTransform(transform, pixels, count),
    convert: (transform, cmyk) => {
      const [r = 0, g = 0, b = 0] = lcms.cmsDoTransform(transform, cmyk, 1);
      return [r, g, b];
    },
  };
}
