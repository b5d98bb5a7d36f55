import type { Tag } from './tags.ts';

/** Under this name a file says that extended data is ours. */
export const OWN_APPLICATION = 'PAITU';
/** DXF allows 255 bytes a string. */
const LONGEST = 250;

/** Extended data for our own reader, in strings that are short enough. */
export function dataTags(data: string | undefined): Tag[] {
  if (data === undefined) return [];
  const pieces = Array.from({ length: Math.ceil(data.length / LONGEST) }, (_, i) => data.slice(i * LONGEST, (i + 1) * LONGEST));
  return [[1001, OWN_APPLICATION], ...pieces.map((piece): Tag => [1000, piece])];
}
