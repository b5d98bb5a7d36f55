/** What a drawing may hold. Beyond it a plan is no plan, and a browser would run out of memory. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Entities of the file, those of blocks counted once. */
export const MOST_ENTITIES = 120_000;
/** Lines and texts after blocks were placed, and corners of all lines together. */
export const MOST_SHAPES = 150_000;
export const MOST_POINTS = 3_000_000;
/** Blocks in blocks. */
export const DEEPEST = 16;
/** Coordinates beyond this are no place on a drawing, in any unit. */
export const FARTHEST = 1e12;
