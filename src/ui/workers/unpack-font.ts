import { decompressWoff2 } from '../../text/woff2.ts';

const CACHE = 'paitu-sfnt-1';

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function unpackOnce(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const cache = await caches.open(CACHE);
  const key = `/sfnt/${await digest(bytes)}`;
  const found = await cache.match(key);
  if (found !== undefined) return new Uint8Array(await found.arrayBuffer());
  const unpacked = await decompressWoff2(bytes);
  await cache.put(key, new Response(unpacked.slice()));
  return unpacked;
}

/**
 * woff2 → sfnt, for workers. What was unpacked once is kept by this browser: unpacking takes longer than all else at the
 * start. Without a secure context there is neither a digest nor a cache, and then each start unpacks anew.
 */
export const unpackFont = (bytes: Uint8Array): Promise<Uint8Array> =>
  self.isSecureContext ? unpackOnce(bytes as Uint8Array<ArrayBuffer>) : decompressWoff2(bytes);
