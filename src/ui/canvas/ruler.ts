import type { ViewId } from '../../editor/state.ts';
import { RULER_PX } from '../../editor/viewport.ts';
import type { Pen } from './pen.ts';

/** Steps that a person reads at a glance: 1, 2, 5 and their tens. */
export function stepFor(leastMm: number): number {
  const power = 10 ** Math.floor(Math.log10(leastMm));
  const factor = [1, 2, 5, 10].find((f) => f * power >= leastMm) ?? 10;
  return Math.max(1, Math.round(factor * power));
}

/** Numbers of the plan are metres, those of the elevation and the faces millimetres. */
const figure = (view: ViewId, mm: number, step: number): string =>
  view === 'plan' || view === 'site' ? (mm / 1000).toFixed(step < 100 ? 2 : step < 1000 ? 1 : 0) : String(mm);

const LABEL_PX = 64;

/** Rulers along the top and the left edge, with the unit in their corner. */
export function paintRulers(pen: Pen, view: ViewId): void {
  const { context, size, palette } = pen;
  context.fillStyle = palette.rulerGround;
  context.fillRect(0, 0, size.width, RULER_PX);
  context.fillRect(0, 0, RULER_PX, size.height);
  context.font = "10px system-ui, sans-serif";
  context.fillStyle = palette.rulerText;
  context.textBaseline = 'middle';
  const step = stepFor(LABEL_PX / pen.viewport.zoom);
  context.beginPath();
  paintTop(pen, view, step);
  paintLeft(pen, view, step);
  context.moveTo(0, RULER_PX - 0.5);
  context.lineTo(size.width, RULER_PX - 0.5);
  context.moveTo(RULER_PX - 0.5, 0);
  context.lineTo(RULER_PX - 0.5, size.height);
  context.strokeStyle = palette.rulerLine;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.rulerGround;
  context.fillRect(0, 0, RULER_PX - 1, RULER_PX - 1);
  context.fillStyle = palette.rulerText;
  context.textAlign = 'center';
  context.fillText(view === 'plan' || view === 'site' ? 'm' : 'mm', RULER_PX / 2, RULER_PX / 2);
}

/** The values of a ruler from `from` to `to` (mm), ten ticks a figure (five where they would touch). */
function* ticks(from: number, to: number, step: number): Generator<{ mm: number; major: boolean }> {
  const minor = step % 10 === 0 ? step / 10 : step / 5 >= 1 ? Math.max(1, Math.round(step / 5)) : step;
  for (let i = Math.floor(from / minor); i * minor <= to; i += 1) {
    yield { mm: i * minor, major: (i * minor) % step === 0 };
  }
}

function paintTop({ context, viewport, size }: Pen, view: ViewId, step: number): void {
  const half = size.width / 2 / viewport.zoom;
  context.textAlign = 'left';
  for (const { mm, major } of ticks(viewport.x - half, viewport.x + half, step)) {
    const x = Math.round(size.width / 2 + (mm - viewport.x) * viewport.zoom) + 0.5;
    context.moveTo(x, major ? 0 : RULER_PX - 5);
    context.lineTo(x, RULER_PX);
    if (major) context.fillText(figure(view, mm, step), x + 3, 8);
  }
}

function paintLeft({ context, viewport, size }: Pen, view: ViewId, step: number): void {
  const half = size.height / 2 / viewport.zoom;
  for (const { mm, major } of ticks(viewport.y - half, viewport.y + half, step)) {
    const y = Math.round(size.height / 2 - (mm - viewport.y) * viewport.zoom) + 0.5;
    context.moveTo(major ? 0 : RULER_PX - 5, y);
    context.lineTo(RULER_PX, y);
    if (!major) continue;
    context.save();
    context.translate(8, y - 3);
    context.rotate(-Math.PI / 2);
    context.fillText(figure(view, mm, step), 0, 0);
    context.restore();
  }
}
