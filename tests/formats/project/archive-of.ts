import { zipSync } from 'fflate';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip as any other program might have written it. */
export const zipOf = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? utf8(file) : file])));

/** A .paitu that holds the JSON as its project. */
export const paituOf = (json: unknown): Uint8Array => zipOf({ 'project.json': JSON.stringify(json) });

/** Changes a 32-bit number of the last central directory entry: +20 compressed size, +24 size, +16 checksum. */
export function forgeDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + offset, value, true);
    return copy;
  }
  throw new Error('no central directory');
}
