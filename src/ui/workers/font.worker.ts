import { expose, transfer } from 'comlink';
import { unpackFont } from './unpack-font.ts';

const api = {
  async decompress(bytes: Uint8Array): Promise<Uint8Array> {
    const unpacked = await unpackFont(bytes);
    const own = unpacked.byteLength === unpacked.buffer.byteLength ? unpacked : unpacked.slice();
    return transfer(own, [own.buffer as ArrayBuffer]);
  },
};

export type FontWorker = typeof api;

expose(api);
