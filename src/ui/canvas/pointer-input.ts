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

/** True where keys belong to a field or a widget, not to the canvas. */
export function isTypingPlace(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"], [role="treegrid"], [role="tree"], [role="tablist"]') !== null;
}
