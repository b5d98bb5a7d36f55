import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

/** SVG of outlines and embedded pictures → PNG, exactly `width` pixels wide. */
export type Rasterize = (svg: string, width: number) => Result<Uint8Array>;

/** Longest side of a picture, pixels: 16,384² is a gigabyte of memory. */
export const MOST_PIXELS = 16_384;

let started: Promise<Rasterize> | null = null;

/**
 * The rasterizer, its module loaded with the first call and kept: the library can be started only once. No system font is
 * looked at, since all text is outlined; so the same SVG gives the same bytes on every machine.
 */
export function loadRasterizer(wasm: () => Promise<Uint8Array>): Promise<Rasterize> {
  started ??= start(wasm).catch((error: unknown) => {
    // A module that could not be fetched may be there the next time.
    started = null;
    throw error;
  });
  return started;
}

async function start(wasm: () => Promise<Uint8Array>): Promise<Rasterize> {
  const [{ initWasm, Resvg }, bytes] = await Promise.all([import('@resvg/resvg-wasm'), wasm()]);
  await initWasm(bytes);
  return (svg, width) => {
    if (!Number.isInteger(width) || width < 1 || width > MOST_PIXELS) {
      return failure(problem('png.size', { width, most: MOST_PIXELS }));
    }
    try {
      const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: '#ffffff', font: { loadSystemFonts: false } });
      const image = picture.render();
      const png = image.asPng();
      image.free();
      picture.free();
      return success(png);
    } catch (error) {
      return failure(problem('png.notDrawn', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
}
