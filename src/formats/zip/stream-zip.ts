import { Zip, ZipDeflate } from 'fflate';
import { FIXED_TIME, PACKED, READABLE, UNIX } from './zip-ways.ts';

/**
 * Writes files, one after the other, as one zip, in the order in which they come: no more than one of them is in memory. The
 * same files in the same order give the same bytes. The zip must stay below 4 GB and 65,535 files.
 */
export async function streamZip(files: AsyncIterable<readonly [name: string, bytes: Uint8Array]>, write: (chunk: Uint8Array) => Promise<void>): Promise<void> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const flush = async (): Promise<void> => {
    const chunks = ready;
    ready = [];
    for (const chunk of chunks) await write(chunk);
  };
  for await (const [name, bytes] of files) {
    // Sizes come behind the bytes here, which readers expect of deflated files alone: what is packed is deflated at level 0.
    const entry = Object.assign(new ZipDeflate(name, { level: PACKED.test(name) ? 0 : 6 }), { mtime: FIXED_TIME, os: UNIX, attrs: READABLE });
    zip.add(entry);
    entry.push(bytes, true);
    await flush();
  }
  zip.end();
  await flush();
}
