import type { Point } from '../../geometry/point.ts';
import type { Editor, KeyInput, Modifiers, PointerInput } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { toModel } from '../../editor/viewport.ts';

const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

const modifiers = (event: MouseEvent | KeyboardEvent): Modifiers => ({
  shift: event.shiftKey,
  alt: event.altKey,
  mod: isMac ? event.metaKey : event.ctrlKey,
});

/** Where an event happened, CSS pixels from the upper left corner of the canvas. */
export function pointOf(event: { clientX: number; clientY: number }, element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** A browser's event as the editor takes it: in mm of the view shown. */
export function pointerInput(editor: Editor, type: PointerInput['type'], event: MouseEvent, element: Element): PointerInput {
  const state = editor.store.getState();
  return { type, at: toModel(viewportOf(state), state.canvas, pointOf(event, element)), button: event.button, ...modifiers(event) };
}

/** A key as the editor takes it. With Alt held a digit is still a digit, whatever the keyboard makes of it. */
export function keyInput(event: KeyboardEvent): KeyInput {
  const digit = event.altKey ? /^Digit(\d)$/.exec(event.code)?.[1] : undefined;
  return { key: digit ?? event.key, ...modifiers(event) };
}

const WRITTEN_IN = 'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"]';
const MODAL = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** They find their items by letters. */
const SEARCHED = '[role="treegrid"], [role="tree"], [role="grid"]';
/** They go from item to item by arrows. */
const WALKED = '[role="tablist"], [role="radiogroup"], [role="toolbar"]';
const WALKING: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', ' ']);
/** No list has a use for these. */
const EVERYWHERE: ReadonlySet<string> = new Set(['Delete', 'F2', 'F6', 'F7', 'F8', 'F9']);

/** True where text is typed. */
export const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITTEN_IN) !== null;

/** True where a dialog, a menu or a list has the focus: what lies below it is out of reach. */
export const isInModal = (target: EventTarget | null): boolean => target instanceof Element && target.closest(MODAL) !== null;

/** True where a key belongs to the field or the widget that has the focus, not to the canvas. */
export function isTakenElsewhere(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element)) return false;
  if (isWrittenIn(target) || isInModal(target)) return true;
  if (modifiers(event).mod || EVERYWHERE.has(key)) return false;
  return target.closest(SEARCHED) !== null || (target.closest(WALKED) !== null && WALKING.has(key));
}
