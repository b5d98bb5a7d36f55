import type { Editor } from '../../editor/api.ts';
import { hit } from '../../editor/hit.ts';
import { handlesOf } from '../../editor/handles.ts';
import { isSelected } from '../../editor/selection.ts';
import type { Point } from '../../geometry/point.ts';
import { pointerInput, pointOf } from './pointer-input.ts';

/** A finger that goes less far is a tap, CSS pixels. */
const DRAG_PX = 10;
/** As long as this a finger rests for the menu, ms. */
const REST_MS = 550;
/** Two taps within this are a double tap, ms. */
const DOUBLE_MS = 350;
/** How far beside a thing a finger still means it, CSS pixels. */
const REACH_PX = 12;

interface Pinch {
  readonly middle: Point;
  readonly span: number;
}

/** What the fingers do: one that has not moved yet, one that moves the paper or a thing, two, or nothing more until all are up. */
type Doing =
  | { readonly kind: 'none' | 'over' }
  | { readonly kind: 'resting'; readonly first: PointerEvent; readonly timer: ReturnType<typeof setTimeout> }
  | { readonly kind: 'panning'; readonly last: Point }
  | { readonly kind: 'dragging' }
  | { readonly kind: 'pinching'; readonly last: Pinch };

type BeforeFrame = (work: () => void) => void;

/**
 * Fingers on the canvas: a tap clicks; one finger moves the paper, or the thing that is picked; two zoom and move the paper; one
 * that rests opens the menu. While a pen is down a palm counts for nothing. Answers how to stop.
 */
export function createTouch(editor: Editor, element: HTMLElement, beforeFrame: BeforeFrame): () => void {
  const hand = new TouchHand(editor, element, beforeFrame);
  const listeners: Readonly<Record<string, (event: PointerEvent) => void>> = {
    pointerdown: (event) => hand.down(event),
    pointermove: (event) => hand.move(event),
    pointerup: (event) => hand.up(event),
    pointercancel: (event) => hand.cancel(event),
  };
  const entries = Object.entries(listeners).map(([type, act]) => [type, ofTouch(act, hand)] as const);
  for (const [type, listener] of entries) element.addEventListener(type, listener as EventListener, { capture: true });
  const quiet = (event: MouseEvent): void => hand.hush(event);
  element.addEventListener('contextmenu', quiet, { capture: true });
  element.addEventListener('dblclick', quiet, { capture: true });
  return () => {
    hand.stop();
    for (const [type, listener] of entries) element.removeEventListener(type, listener as EventListener, { capture: true });
    element.removeEventListener('contextmenu', quiet, { capture: true });
    element.removeEventListener('dblclick', quiet, { capture: true });
  };
}

/** Fingers go to the hand and no further; of a pen and a mouse only is noted that they are there. */
const ofTouch = (act: (event: PointerEvent) => void, hand: TouchHand) => (event: PointerEvent): void => {
  if (event.pointerType !== 'touch') return hand.notePen(event);
  event.stopImmediatePropagation();
  act(event);
};

class TouchHand {
  readonly #editor: Editor;
  readonly #element: HTMLElement;
  readonly #beforeFrame: BeforeFrame;
  readonly #fingers = new Map<number, Point>();
  #doing: Doing = { kind: 'none' };
  #isPenDown = false;
  #wasTouch = false;
  #lastTap: { readonly at: Point; readonly time: number } | null = null;
  #moved: PointerEvent | null = null;

  constructor(editor: Editor, element: HTMLElement, beforeFrame: BeforeFrame) {
    this.#editor = editor;
    this.#element = element;
    this.#beforeFrame = beforeFrame;
  }

  notePen(event: PointerEvent): void {
    this.#wasTouch = false;
    if (event.pointerType !== 'pen') return;
    if (event.type === 'pointerdown') {
      this.#giveUp(event);
      this.#isPenDown = true;
    } else if (event.type !== 'pointermove') this.#isPenDown = false;
  }

  down(event: PointerEvent): void {
    this.#wasTouch = true;
    if (this.#isPenDown) return;
    this.#element.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, pointOf(event, this.#element));
    if (this.#fingers.size === 1) {
      const timer = setTimeout(() => this.#rest(event), REST_MS);
      this.#doing = { kind: 'resting', first: event, timer };
      return;
    }
    this.#giveUp(event);
    const pinch = this.#fingers.size === 2 ? pinchOf([...this.#fingers.values()]) : null;
    this.#doing = pinch === null ? { kind: 'over' } : { kind: 'pinching', last: pinch };
  }

  move(event: PointerEvent): void {
    if (!this.#fingers.has(event.pointerId)) return;
    const to = pointOf(event, this.#element);
    this.#fingers.set(event.pointerId, to);
    const doing = this.#doing;
    if (doing.kind === 'resting') this.#setOut(doing.first, event);
    else if (doing.kind === 'panning') {
      this.#editor.panBy(to.x - doing.last.x, to.y - doing.last.y);
      this.#doing = { kind: 'panning', last: to };
    } else if (doing.kind === 'dragging') this.#drag(event);
    else if (doing.kind === 'pinching') this.#pinch(doing.last);
  }

  up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId)) return;
    const doing = this.#doing;
    if (doing.kind === 'resting') {
      clearTimeout(doing.timer);
      this.#tap(event);
    } else if (doing.kind === 'dragging') {
      this.#flush();
      this.#send('up', event);
    }
    this.#doing = { kind: this.#fingers.size === 0 ? 'none' : 'over' };
  }

  cancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    this.#giveUp(event);
    this.#doing = { kind: this.#fingers.size === 0 ? 'none' : 'over' };
  }

  /** What the browser makes of fingers is made here already. */
  hush(event: MouseEvent): void {
    const isOwn = event instanceof CustomMenuEvent;
    if (!this.#wasTouch || isOwn) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  stop(): void {
    if (this.#doing.kind === 'resting') clearTimeout(this.#doing.timer);
  }

  #send(type: 'down' | 'up' | 'move' | 'double' | 'cancel' | 'leave', event: PointerEvent): void {
    this.#editor.pointer(pointerInput(this.#editor, type, event, this.#element));
  }

  /** A gesture that a finger began is dropped. */
  #giveUp(event: PointerEvent): void {
    if (this.#doing.kind === 'resting') clearTimeout(this.#doing.timer);
    if (this.#doing.kind === 'dragging') this.#send('cancel', event);
    this.#moved = null;
    this.#doing = { kind: 'over' };
  }

  #setOut(first: PointerEvent, event: PointerEvent): void {
    const [from, to] = [pointOf(first, this.#element), pointOf(event, this.#element)];
    if (Math.hypot(to.x - from.x, to.y - from.y) < DRAG_PX) return;
    if (this.#doing.kind === 'resting') clearTimeout(this.#doing.timer);
    if (!this.#grips(first)) {
      this.#doing = { kind: 'panning', last: to };
      return;
    }
    this.#doing = { kind: 'dragging' };
    this.#send('move', first);
    this.#send('down', first);
    this.#drag(event);
  }

  /** One finger drags what is picked and draws a lasso; anything else it moves with the paper. */
  #grips(first: PointerEvent): boolean {
    const state = this.#editor.store.getState();
    if (state.tool.id === 'lasso') return true;
    if (state.tool.id !== 'select') return false;
    const { at } = pointerInput(this.#editor, 'move', first, this.#element);
    const reach = REACH_PX * mmPerPx(this.#editor, this.#element);
    if (handlesOf(state).some((handle) => Math.hypot(handle.at.x - at.x, handle.at.y - at.y) <= reach)) return true;
    const ref = hit(state, at, reach);
    return ref !== null && isSelected(state.selection, ref);
  }

  #drag(event: PointerEvent): void {
    this.#moved = event;
    this.#beforeFrame(() => this.#flush());
  }

  #flush(): void {
    const event = this.#moved;
    this.#moved = null;
    if (event && this.#doing.kind === 'dragging') this.#send('move', event);
  }

  #pinch(last: Pinch): void {
    const now = pinchOf([...this.#fingers.values()]);
    if (now === null) return;
    this.#editor.panBy(now.middle.x - last.middle.x, now.middle.y - last.middle.y);
    this.#editor.zoomBy(now.span / last.span, now.middle);
    this.#doing = { kind: 'pinching', last: now };
  }

  #tap(event: PointerEvent): void {
    const at = pointOf(event, this.#element);
    const isDouble = this.#lastTap !== null && event.timeStamp - this.#lastTap.time < DOUBLE_MS && Math.hypot(at.x - this.#lastTap.at.x, at.y - this.#lastTap.at.y) < 2 * DRAG_PX;
    this.#send('move', event);
    this.#send('down', event);
    this.#send('up', event);
    if (isDouble) this.#send('double', event);
    // No finger hovers: what lights up under a pointer would stay lit.
    else if (this.#editor.store.getState().tool.id === 'select') this.#send('leave', event);
    this.#lastTap = isDouble ? null : { at, time: event.timeStamp };
  }

  #rest(first: PointerEvent): void {
    this.#doing = { kind: 'over' };
    this.#element.dispatchEvent(new CustomMenuEvent(first));
  }
}

/** The menu that a resting finger asks for. */
class CustomMenuEvent extends MouseEvent {
  constructor({ clientX, clientY }: PointerEvent) {
    super('contextmenu', { clientX, clientY, bubbles: true, cancelable: true });
  }
}

function pinchOf([a, b]: readonly Point[]): Pinch | null {
  if (!a || !b) return null;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, span: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
}

const mmPerPx = (editor: Editor, element: HTMLElement): number => {
  const { left, top } = element.getBoundingClientRect();
  const at = (x: number): number => pointerInput(editor, 'move', new MouseEvent('pointermove', { clientX: left + x, clientY: top }), element).at.x;
  return at(1) - at(0);
};
