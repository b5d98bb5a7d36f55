/** What runs inside the browser. Each function stands alone: it is sent there as text. */
import type { RawPicture } from './raw-picture.ts';

/** Times each frame of the page: all its animation callbacks and the raster of both layers, forced by reading a pixel. */
export function watchFrames(): void {
  const page = window as unknown as { frames_: { work: number[]; at: number[] } | null };
  page.frames_ = null;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const start = performance.now();
      callback(time);
      if (page.frames_ === null) return;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.canvas-surface canvas')) {
        canvas.getContext('2d')!.getImageData(0, 0, 1, 1);
      }
      page.frames_.work.push(performance.now() - start);
      page.frames_.at.push(time);
    });
}

/** Milliseconds to paint a picture in full on a bare canvas, frame by frame, shifted a little each time. */
export async function paintRaw({ picture, view, frames }: { picture: RawPicture; view: { x: number; y: number; zoom: number; width: number; height: number }; frames: number }): Promise<number[]> {
  const canvas = document.createElement('canvas');
  canvas.width = view.width;
  canvas.height = view.height;
  document.body.append(canvas);
  const context = canvas.getContext('2d')!;
  const outlines = new Map(Object.entries(picture.outlines).map(([id, d]) => [id, new Path2D(d)]));
  const items = picture.items.map((item) => ({ ...item, path: item.outline === undefined ? new Path2D(item.d) : outlines.get(item.outline)! }));
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    context.setTransform(view.zoom, 0, 0, -view.zoom, view.width / 2 - view.x * view.zoom + frame, view.height / 2 + view.y * view.zoom);
    for (const item of items) {
      if (item.at) {
        context.save();
        context.transform(item.at[0]!, item.at[1]!, item.at[2]!, item.at[3]!, item.at[4]!, item.at[5]!);
      }
      if (item.fill !== undefined) {
        context.fillStyle = item.fill;
        context.fill(item.path);
      }
      if (item.stroke !== undefined) {
        context.strokeStyle = item.stroke;
        context.lineWidth = item.width!;
        context.stroke(item.path);
      }
      if (item.at) context.restore();
    }
    context.getImageData(0, 0, 1, 1);
    times.push(performance.now() - start);
  }
  canvas.remove();
  return times;
}
