/** An interval from left to right. */
export type Span = readonly [from: number, to: number];

/** What the taken intervals leave of 0…width, from left to right. */
export function freeSpans(taken: readonly Span[], width: number): readonly Span[] {
  const free: Span[] = [];
  let x = 0;
  for (const [from, to] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (from > x) free.push([x, Math.min(from, width)]);
    x = Math.max(x, to);
  }
  return x < width ? [...free, [x, width]] : free;
}
