import { Zip, ZipDeflate } from 'fflate';
import { FIXED_TIME, PACKED, READABLE, UNIX } from './zip-ways.ts';

/** APPNOTE 4.4: 32 bits for a place, 16 for a count; the last value of each means that Zip64 says it. */
const ZIP_LIMITS = { bytes: 0xfffffffe, files: 0xfffe };

/**
 * Writes files, one after the other, as one zip, in the order in which they come: no more than one of them is in memory. The
 * same files in the same order give the same bytes. Throws a RangeError where the zip comes to 4 GiB or 65,535 files, since its
 * places and counts have 32 and 16 bits: who has more makes several.
 */
export async function streamZip(files: AsyncIterable<readonly [name: string, bytes: Uint8Array]>, write: (chunk: Uint8Array) => Promise<void>, most = ZIP_LIMITS): Promise<void> {
  let ready: Uint8Array[] = [];
  let [length, count] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const flush = async (): Promise<void> => {
    const chunks = ready;
    ready = [];
    for (const chunk of chunks) {
      length += chunk.length;
      if (length > most.bytes) throw new RangeError(`zip of more than ${most.bytes} bytes`);
      await write(chunk);
    }
  };
  for await (const [name, bytes] of files) {
    count += 1;
    if (count > most.files) throw new RangeError(`zip of more than ${most.files} files`);
    // Sizes come behind the bytes here, which readers expect of deflated files alone: what is packed is deflated at level 0.
    const entry = Object.assign(new ZipDeflate(name, { level: PACKED.test(name) ? 0 : 6 }), { mtime: FIXED_TIME, os: UNIX, attrs: READABLE });
    zip.add(entry);
    entry.push(bytes, true);
    await flush();
  }
  zip.end();
  await flush();
}
