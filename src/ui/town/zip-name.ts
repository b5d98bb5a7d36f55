/** Where a zip of a town is put together, in the folder of its journal: it goes when the town goes. Each has a place of its own, since the browser may still be reading the one before. */
export const zipName = (number: number): string => `download-${number}.zip`;

export const isZipName = (name: string): boolean => /^download.*\.zip$/u.test(name);
