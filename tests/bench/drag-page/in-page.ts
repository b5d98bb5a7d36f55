/** What runs inside the browser. Each function stands alone: it is sent there as text. */
import type { RawPicture } from './raw-picture.ts';

/** What is measured in the page, ms. */
export interface Watch {
  /** Frames in which the pointer or the wheel had moved, from begin to end, raster included. */
  work: number[];
  /** When each frame began, whether anything happened in it or not. */
  at: number[];
  /** From a release of the button or a press of Z to the end of the frame that shows what came of it. */
  steps: number[];
}

/**
 * Times frames as a person sees them. A message posted in a frame arrives when its callbacks, the work of React that they
 * set off, style, layout and painting are done; reading a pixel of each canvas then makes sure that it has been drawn.
 */
export function watchFrames(): void {
  const page = window as unknown as { watch_: Watch | null };
  page.watch_ = null;
  const nothing = { moved: false, since: 0 };
  let seen = nothing;
  const frame = new MessageChannel();
  frame.port1.onmessage = ({ data }: MessageEvent<{ time: number; begun: number } & typeof nothing>) => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.canvas-surface canvas')) {
      canvas.getContext('2d')!.getImageData(0, 0, 1, 1);
    }
    const { time, begun, moved, since } = data;
    const [watch, now] = [page.watch_, performance.now()];
    watch?.at.push(time);
    if (moved) watch?.work.push(now - begun);
    if (since > 0) watch?.steps.push(now - since);
  };
  const tick = (time: number): void => {
    if (page.watch_ !== null) frame.port2.postMessage({ time, begun: performance.now(), ...seen });
    seen = nothing;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const step = (): void => void (seen = { moved: false, since: performance.now() });
  window.addEventListener('pointermove', () => (seen = { ...seen, moved: true }), true);
  window.addEventListener('wheel', () => (seen = { ...seen, moved: true }), { capture: true, passive: true });
  window.addEventListener('pointerup', step, true);
  window.addEventListener('keydown', (event) => (event.key.toLowerCase() === 'z' ? step() : undefined), true);
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
