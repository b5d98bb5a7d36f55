/**
 * woff2 → sfnt bytes. About 0.4 s of CPU for a complete Chinese face, so a browser calls it in a worker. The decoder is
 * loaded with the first call. Rejects where the bytes are no woff2.
 */
export async function decompressWoff2(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: decompress } = await import('wawoff2/decompress.js');
  return decompress(bytes);
}
