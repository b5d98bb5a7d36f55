import type { Point } from '../../geometry/point.ts';
import type { Editor } from '../../editor/api.ts';
import { pointerInput, pointOf } from './pointer-input.ts';

interface Pinch {
  readonly middle: Point;
  readonly span: number;
}

function pinchOf(points: readonly Point[]): Pinch | null {
  const [a, b] = points;
  if (!a || !b) return null;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, span: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
}

/** Two fingers zoom and move the paper; a gesture that the first finger began is given up. Answers how to stop. */
export function createPinch(editor: Editor, element: HTMLElement): () => void {
  const fingers = new Map<number, Point>();
  let last: Pinch | null = null;
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    fingers.set(event.pointerId, pointOf(event, element));
    if (fingers.size === 2) editor.pointer(pointerInput(editor, 'cancel', event, element));
    last = pinchOf([...fingers.values()]);
    if (fingers.size > 1) event.stopImmediatePropagation();
  };
  const move = (event: PointerEvent): void => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, pointOf(event, element));
    const now = pinchOf([...fingers.values()]);
    if (!now || !last) return;
    event.stopImmediatePropagation();
    editor.panBy(now.middle.x - last.middle.x, now.middle.y - last.middle.y);
    editor.zoomBy(now.span / last.span, now.middle);
    last = now;
  };
  const up = (event: PointerEvent): void => {
    if (fingers.size > 1) event.stopImmediatePropagation();
    fingers.delete(event.pointerId);
    last = pinchOf([...fingers.values()]);
  };
  const options = { capture: true };
  element.addEventListener('pointerdown', down, options);
  element.addEventListener('pointermove', move, options);
  element.addEventListener('pointerup', up, options);
  element.addEventListener('pointercancel', up, options);
  return () => {
    element.removeEventListener('pointerdown', down, options);
    element.removeEventListener('pointermove', move, options);
    element.removeEventListener('pointerup', up, options);
    element.removeEventListener('pointercancel', up, options);
  };
}
