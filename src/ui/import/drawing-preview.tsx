import { useEffect, useRef } from 'react';
import type { Rect } from '../../geometry/rect.ts';
import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { LineView } from './file-view.ts';

export interface PreviewLayer extends LineView {
  readonly name: string;
  /** Left out of the plan: drawn faintly. */
  readonly isFaint: boolean;
}

/** A part of the drawing: numbered, and drawn strongly where it is taken. */
export interface PreviewFrame {
  readonly box: Rect;
  readonly isOn: boolean;
}

interface Props {
  /** How large it is. */
  caption: string;
  bounds: Rect;
  layers: readonly PreviewLayer[];
  frames: readonly PreviewFrame[];
  /** The layer that is lit up. */
  lit: string | null;
}

const MARGIN = 8;
const NUMBER_PX = 14;
const INK = '#6b6b66';
const FAINT = '#dcdcd6';
const LIT = '#1f5fbf';

/** The drawing as it was read, small, with one layer lit up. */
export function DrawingPreview({ caption, bounds, layers, frames, lit }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const paint = (): void => paintAll(element, bounds, layers, frames, lit);
    paint();
    const observer = new ResizeObserver(paint);
    observer.observe(element);
    return () => observer.disconnect();
  }, [bounds, layers, frames, lit]);
  return (
    <figure className="import-preview">
      <canvas ref={canvas} aria-hidden />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function paintAll(canvas: HTMLCanvasElement, bounds: Rect, layers: readonly PreviewLayer[], frames: readonly PreviewFrame[], lit: string | null): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0) return;
  [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
  const [w, h] = [Math.max(1e-9, rectWidth(bounds)), Math.max(1e-9, rectHeight(bounds))];
  const scale = Math.min((width - 2 * MARGIN) / w, (height - 2 * MARGIN) / h);
  context.setTransform(devicePixelRatio * scale, 0, 0, -devicePixelRatio * scale, (devicePixelRatio * (width - w * scale)) / 2, (devicePixelRatio * (height + h * scale)) / 2);
  // What is lit lies above the rest.
  for (const layer of layers.toSorted((a, b) => Number(a.name === lit) - Number(b.name === lit))) {
    context.strokeStyle = layer.name === lit ? LIT : layer.isFaint ? FAINT : INK;
    context.lineWidth = (layer.name === lit ? 2 : 0.75) / scale;
    strokeLines(context, layer);
  }
  frames.forEach((frame, i) => paintFrame(context, frame, String(i + 1), bounds, scale));
}

function paintFrame(context: CanvasRenderingContext2D, { box, isOn }: PreviewFrame, number: string, { x0, y0 }: Rect, scale: number): void {
  const [x, y, w, h] = [box.x0 - x0, box.y0 - y0, rectWidth(box), rectHeight(box)];
  context.save();
  [context.strokeStyle, context.fillStyle] = [isOn ? LIT : INK, isOn ? LIT : INK];
  context.lineWidth = (isOn ? 2 : 1) / scale;
  context.setLineDash(isOn ? [] : [4 / scale, 4 / scale]);
  context.strokeRect(x, y, w, h);
  // Text stands upright: the drawing's y goes up.
  context.translate(x, y + h);
  context.scale(1 / scale, -1 / scale);
  context.font = `600 ${NUMBER_PX}px sans-serif`;
  context.fillText(number, NUMBER_PX / 2, NUMBER_PX * 1.2);
  context.restore();
}

function strokeLines(context: CanvasRenderingContext2D, { xy, starts }: LineView): void {
  context.beginPath();
  for (let i = 0; i < starts.length; i += 1) {
    const [from, to] = [starts[i]!, starts[i + 1] ?? xy.length / 2];
    for (let p = from; p < to; p += 1) {
      if (p === from) context.moveTo(xy[2 * p]!, xy[2 * p + 1]!);
      else context.lineTo(xy[2 * p]!, xy[2 * p + 1]!);
    }
  }
  context.stroke();
}
