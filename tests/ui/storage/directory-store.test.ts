import { describe, expect, it } from 'vitest';
import { directoryStore, fileIn } from '../../../src/ui/storage/directory-store.ts';

type Tree = Map<string, Tree | Uint8Array>;

const missing = (): DOMException => new DOMException('', 'NotFoundError');

/** A folder of the browser in memory: what is written takes effect when the stream is closed; a full one refuses that. */
function folder(tree: Tree, isFull: () => boolean): FileSystemDirectoryHandle {
  const file = (name: string) => ({
    getFile: async () => new File([tree.get(name) as Uint8Array<ArrayBuffer>], name),
    createWritable: async () => {
      let written: Uint8Array = new Uint8Array();
      return {
        write: async (bytes: Uint8Array) => void (written = bytes),
        close: async () => {
          if (isFull()) throw new DOMException('', 'QuotaExceededError');
          tree.set(name, written);
        },
        abort: async () => undefined,
      };
    },
  });
  const handle = {
    getDirectoryHandle: async (name: string, { create }: { create: boolean }) => {
      if (!tree.has(name) && !create) throw missing();
      if (!tree.has(name)) tree.set(name, new Map());
      return folder(tree.get(name) as Tree, isFull);
    },
    getFileHandle: async (name: string, options?: { create: boolean }) => {
      if (!tree.has(name) && options?.create !== true) throw missing();
      return file(name);
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

describe('a folder of the browser as the folder of a town', () => {
  const bytes = Uint8Array.of(1, 2, 3);

  it('gives what was written, makes the folders above it, and knows what is not there', async () => {
    const root = folder(new Map(), () => false);
    const store = directoryStore(root);
    expect(await store.read('01-庄科村/a.zip')).toBeNull();
    expect((await store.write('01-庄科村/a.zip', bytes)).ok).toBe(true);
    expect(await store.read('01-庄科村/a.zip')).toEqual(bytes);
    expect([await store.has('01-庄科村/a.zip'), await store.has('01-庄科村/b.zip'), await store.has('02/a.zip')]).toEqual([true, false, false]);
    expect((await fileIn(root, '01-庄科村/a.zip'))?.size).toBe(3);
  });

  it('keeps a file as it was where the disk is full, and says so', async () => {
    let isFull = false;
    const store = directoryStore(folder(new Map(), () => isFull));
    await store.write('a', bytes);
    isFull = true;
    expect(await store.write('a', Uint8Array.of(9))).toMatchObject({ ok: false, diagnostics: [{ code: 'file.ENOSPC', data: { file: 'a' } }] });
    expect(await store.read('a')).toEqual(bytes);
  });
});
