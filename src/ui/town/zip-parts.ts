/** A file of a town, by its path below the folder of the town, with its size. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Files that go into one zip. */
export interface ZipPart {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** A zip ends at 4 GiB and 65,535 files (streamZip); what is left is for names and for what cannot be packed any more. */
export const MOST: Omit<SizedFile, 'path'> & { readonly files: number } = { bytes: 4_000_000_000, files: 65_000 };

const folderOf = ({ path }: SizedFile): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** The files by their folders, in the order in which they come; the papers of the town are a group as well. */
function byFolder(files: readonly SizedFile[]): readonly (readonly SizedFile[])[] {
  const groups = new Map<string, SizedFile[]>();
  for (const file of files) groups.set(folderOf(file), [...(groups.get(folderOf(file)) ?? []), file]);
  return [...groups.values()];
}

/** As few zips as take the files in their order; the files of a village stay together. */
export function zipParts(files: readonly SizedFile[], most: typeof MOST = MOST): readonly ZipPart[] {
  const parts: { files: string[]; bytes: number }[] = [];
  for (const group of byFolder(files)) {
    const bytes = group.reduce((sum, one) => sum + one.bytes, 0);
    const last = parts.at(-1);
    const paths = group.map(({ path }) => path);
    if (last === undefined || last.bytes + bytes > most.bytes || last.files.length + paths.length > most.files) parts.push({ files: paths, bytes });
    else Object.assign(last, { files: [...last.files, ...paths], bytes: last.bytes + bytes });
  }
  return parts;
}
