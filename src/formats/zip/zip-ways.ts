/** Zip keeps local time; a time without a zone is read as local and so gives the same bytes in every zone. */
export const FIXED_TIME = '1980-01-01T12:00:00';
/** Info-ZIP takes names from a DOS zip through a code page even where they are marked as UTF-8; a Unix zip states rights. */
export const UNIX = 3;
export const READABLE = (0o100644 << 16) >>> 0;
/** Already packed by their own formats. */
export const PACKED = /\.(?:png|pdf|xlsx|zip)$/u;
