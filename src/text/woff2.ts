/** The decoder hands out a view of its own memory, which the next call overwrites: calls wait for each other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * woff2 → sfnt bytes. About 0.2 s of CPU for a complete Chinese face, so a browser calls it in a worker. The decoder is
 * loaded with the first call. Rejects where the bytes are no woff2.
 */
export function decompressWoff2(bytes: Uint8Array): Promise<Uint8Array> {
  const result = last.then(() => decompress(bytes));
  last = result.catch(() => undefined);
  return result;
}

async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: decode } = await import('wawoff2/decompress.js');
  return (await decode(bytes)).slice();
}
