declare module 'wawoff2/decompress.js' {
  /** woff2 → sfnt; rejects where the bytes are no woff2. */
  const decompress: (bytes: Uint8Array) => Promise<Uint8Array>;
  export default decompress;
}
