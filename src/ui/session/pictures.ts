import type { PictureSizes } from '../../drawing/context.ts';
import { readPictureFacts } from '../../formats/image/picture-facts.ts';
import { pictureSizes, type PictureFiles } from '../../jobs/pictures.ts';
import { failure, problem, type Result, success } from '../../model/diagnostic.ts';
import { fitting, halves } from './halves.ts';

/** The pictures of the open project: what is saved, and what the canvas paints. */
export interface Pictures {
  /** As they are saved in the project's file. */
  files(): PictureFiles;
  /** Takes a PNG or JPEG and gives the name by which a sign shows it; a name that is taken gets a number. Fails where it is no such picture. */
  add(file: File): Promise<Result<string>>;
  /** Takes what a plan is traced from, which may be WebP too, and gives its name. */
  addTraced(name: string, bytes: Uint8Array): Promise<Result<string>>;
}

/** What drawing asks for, and the picture itself as far as it is unpacked. */
export interface ShownPictures extends PictureSizes {
  /** As large as it is needed where it is shown `px` pixels wide. */
  readonly bitmapOf: (name: string, px: number) => ImageBitmap | null;
}

export const isShown = (pictures: PictureSizes | undefined): pictures is ShownPictures => pictures !== undefined && 'bitmapOf' in pictures;

function freeName(name: string, taken: PictureFiles): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const clean = stem.replaceAll(/[\\/\p{Cc}]/gu, '_');
  let candidate = `${clean}${ending}`;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${clean}-${n}${ending}`;
  return candidate;
}

/** `show` is told the pictures anew when one has been added or unpacked. */
export function createPictures(found: PictureFiles, show: (pictures: ShownPictures) => void): Pictures {
  let files = found;
  const bitmaps = new Map<string, readonly ImageBitmap[]>();
  const tell = (): void => show({ ...pictureSizes(files), bitmapOf: (name, px) => fitting(bitmaps.get(name) ?? [], px) });
  const unpack = async (name: string, bytes: Uint8Array): Promise<void> => {
    const facts = readPictureFacts(bytes);
    if (!facts.ok) return;
    try {
      bitmaps.set(name, await halves(await createImageBitmap(new Blob([bytes.slice()], { type: `image/${facts.value.kind}` }))));
    } catch {
      // A picture that the browser cannot unpack is drawn as its empty place; the export tells why.
    }
  };
  const unpackAll = async (): Promise<void> => {
    for (const [name, bytes] of found) await unpack(name, bytes);
    if (found.size > 0) tell();
  };
  const take = async (wished: string, bytes: Uint8Array): Promise<string> => {
    const name = freeName(wished, files);
    files = new Map([...files, [name, bytes]]);
    await unpack(name, bytes);
    tell();
    return name;
  };
  tell();
  void unpackAll();
  return {
    files: () => files,
    async add(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const facts = readPictureFacts(bytes);
      if (!facts.ok) return facts;
      return facts.value.kind === 'webp' ? failure(problem('image.unknownKind')) : success(await take(file.name, bytes));
    },
    async addTraced(name, bytes) {
      const facts = readPictureFacts(bytes);
      return facts.ok ? success(await take(name, bytes)) : facts;
    },
  };
}
