/** An end of a wall. */
export type WallEnd = 'a' | 'b';
