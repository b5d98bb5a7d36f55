import { useEffect, type RefObject } from 'react';
import type { Point } from '../../geometry/point.ts';
import type { Editor } from '../../editor/api.ts';
import { isWrittenIn, pointerInput, pointOf } from './pointer-input.ts';
import { createTouch } from './touch.ts';

/** A notch of the wheel zooms by about a sixth. */
const WHEEL_RATE = 0.0015;
/** A pinch on a touch pad comes as small steps with Ctrl. */
const PINCH_RATE = 0.01;
const LINE_PX = 16;

interface Hand {
  /** The place where the paper is held, CSS pixels. */
  panning: Point | null;
  spaceDown: boolean;
  /** The paper was moved since the space bar went down: else it was a key. */
  hasPanned: boolean;
  /** The last move that the editor has not seen yet. */
  move: PointerEvent | null;
}

type BeforeFrame = (work: () => void) => void;

/** Pointer, wheel, touch: everything of the hand goes to the editor from here. */
export function usePointer(editor: Editor, surface: RefObject<HTMLElement | null>, beforeFrame: BeforeFrame): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const hand: Hand = { panning: null, spaceDown: false, hasPanned: false, move: null };
    const stops = [
      // First, so that fingers do not come to what listens to a mouse.
      createTouch(editor, element, beforeFrame),
      listenButtons(editor, element, hand, beforeFrame),
      listenWheel(editor, element),
      listenSpace(editor, element, hand),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor, surface, beforeFrame]);
}

function on<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  handler: (event: HTMLElementEventMap[K]) => void,
): () => void {
  element.addEventListener(type, handler, { passive: false });
  return () => element.removeEventListener(type, handler);
}

function listenButtons(editor: Editor, element: HTMLElement, hand: Hand, beforeFrame: BeforeFrame): () => void {
  const send = (type: 'down' | 'up' | 'move' | 'double' | 'cancel' | 'leave', event: MouseEvent): void =>
    editor.pointer(pointerInput(editor, type, event, element));
  const flush = (): void => {
    const { move } = hand;
    hand.move = null;
    if (move) send('move', move);
  };
  // A key means what is under the pointer now, not where it was a frame ago.
  window.addEventListener('keydown', flush, { capture: true });
  const stops = [
    () => window.removeEventListener('keydown', flush, { capture: true }),
    on(element, 'pointerdown', (event) => {
      element.setPointerCapture(event.pointerId);
      const pans = event.button === 1 || (event.button === 0 && hand.spaceDown);
      if (pans) hand.panning = pointOf(event, element);
      else if (event.button === 0) send('down', event);
      if (event.button === 1) event.preventDefault();
    }),
    on(element, 'pointermove', (event) => {
      if (hand.panning) return pan(editor, element, hand, event);
      hand.move = event;
      beforeFrame(flush);
    }),
    on(element, 'pointerup', (event) => {
      if (hand.panning) hand.panning = null;
      else if (event.button === 0) {
        flush();
        send('up', event);
      }
    }),
    on(element, 'pointercancel', (event) => send('cancel', event)),
    on(element, 'pointerleave', (event) => {
      hand.move = null;
      send('leave', event);
    }),
    on(element, 'dblclick', (event) => send('double', event)),
    on(element, 'contextmenu', (event) => editor.pickAt(pointerInput(editor, 'move', event, element).at)),
  ];
  return () => stops.forEach((stop) => stop());
}

function pan(editor: Editor, element: HTMLElement, hand: Hand, event: PointerEvent): void {
  const to = pointOf(event, element);
  editor.panBy(to.x - hand.panning!.x, to.y - hand.panning!.y);
  hand.panning = to;
  hand.hasPanned = true;
}

/** The wheel zooms where the pointer is; with Shift it moves the paper sideways. */
function listenWheel(editor: Editor, element: HTMLElement): () => void {
  return on(element, 'wheel', (event) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    if (event.shiftKey && !event.ctrlKey) return editor.panBy(-(event.deltaX + event.deltaY) * lines, 0);
    const rate = event.ctrlKey && Math.abs(event.deltaY) < 40 ? PINCH_RATE : WHEEL_RATE;
    editor.zoomBy(Math.exp(-event.deltaY * lines * rate), pointOf(event, element));
  });
}

/** With the space bar held, the hand moves the paper. A button that the keyboard went to since keeps its space bar. */
function listenSpace(editor: Editor, element: HTMLElement, hand: Hand): () => void {
  let isAtCanvas = false;
  const come = (): void => void (isAtCanvas = true);
  const go = (): void => void (isAtCanvas = false);
  const set = (down: boolean) => (event: KeyboardEvent) => {
    const meansHand = isAtCanvas && !isWrittenIn(event.target);
    if (event.code !== 'Space' || (down && !meansHand)) return;
    if (down && !hand.spaceDown) hand.hasPanned = false;
    const isTap = !down && hand.spaceDown && !hand.hasPanned && meansHand;
    hand.spaceDown = down;
    element.classList.toggle('canvas-hand', down);
    if (isTap) editor.key({ key: ' ', shift: event.shiftKey, alt: event.altKey, mod: event.ctrlKey || event.metaKey });
    if (!meansHand) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const [down, up] = [set(true), set(false)];
  // Before the button that was clicked last hears of it.
  const early = { capture: true };
  const stops = [on(element, 'pointermove', come), on(element, 'pointerleave', go)];
  window.addEventListener('focusin', go);
  window.addEventListener('keydown', down, early);
  window.addEventListener('keyup', up, early);
  return () => {
    stops.forEach((stop) => stop());
    window.removeEventListener('focusin', go);
    window.removeEventListener('keydown', down, early);
    window.removeEventListener('keyup', up, early);
  };
}
