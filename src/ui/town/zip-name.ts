/** Where the zip of a town is put together, in the folder of its journal: it goes when the town goes. */
export const ZIP_NAME = 'download.zip';
