/** Smaller than this a picture is drawn as fast as it is halved, pixels wide. */
const LEAST_PX = 1024;

/**
 * A picture, and half, a quarter … of it: a scan of 40 megapixels that is drawn anew at each step of a zoom would take
 * longer than a frame, and shimmer.
 */
export async function halves(picture: ImageBitmap): Promise<readonly ImageBitmap[]> {
  const made = [picture];
  for (let last = picture; last.width > LEAST_PX; ) {
    const [resizeWidth, resizeHeight] = [Math.max(1, last.width >> 1), Math.max(1, last.height >> 1)];
    last = await createImageBitmap(last, { resizeWidth, resizeHeight, resizeQuality: 'high' });
    made.push(last);
  }
  return made;
}

/** The smallest that is at least `px` wide; the largest where none is. */
export const fitting = (pictures: readonly ImageBitmap[], px: number): ImageBitmap | null =>
  pictures.findLast(({ width }) => width >= px) ?? pictures[0] ?? null;
