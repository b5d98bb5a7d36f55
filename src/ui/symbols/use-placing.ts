import { type PointerEvent as ReactPointerEvent, useMemo } from 'react';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { toModel } from '../../editor/viewport.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { useEditor } from '../session/session-context.ts';

/** Farther, and a press is a drag onto the plan, CSS pixels. */
const DRAG_PX = 6;

/** Takes up a symbol: by a click for the next clicks on the plan, or by a drag that puts it down where it is let go. */
export function usePlacing(): { pick: (id: string) => void; grab: (id: string, event: ReactPointerEvent) => void } {
  const editor = useEditor();
  return useMemo(() => ({ pick: (id: string) => pick(editor, id), grab: (id: string, event: ReactPointerEvent) => grab(editor, id, event) }), [editor]);
}

function pick(editor: Editor, symbol: string): void {
  editor.setPens({ symbol });
  if (editor.store.getState().view !== 'plan') editor.setView('plan');
  editor.setTool('fixture');
  focusCanvas();
}

function grab(editor: Editor, symbol: string, start: ReactPointerEvent): void {
  if (start.button !== 0 || editor.store.getState().readOnly) return;
  const target = start.currentTarget;
  // The button must not keep the pointer of a finger: the plan gets it.
  if (target.hasPointerCapture(start.pointerId)) target.releasePointerCapture(start.pointerId);
  let dragging = false;
  const move = (event: PointerEvent): void => {
    if (!dragging && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < DRAG_PX) return;
    if (!dragging) pick(editor, symbol);
    dragging = true;
    const at = modelAt(editor, event);
    if (at) editor.pointer({ type: 'move', at, button: 0, ...keysOf(event) });
  };
  const up = (event: PointerEvent): void => {
    end();
    const at = dragging ? modelAt(editor, event) : null;
    if (at) editor.pointer({ type: 'down', at, button: 0, ...keysOf(event) });
    // What was dragged is one; a click takes up the symbol for more.
    if (dragging) editor.setTool('select');
  };
  const end = (): void => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', end);
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', end);
}

const keysOf = ({ shiftKey, altKey, ctrlKey, metaKey }: PointerEvent) => ({ shift: shiftKey, alt: altKey, mod: ctrlKey || metaKey });

/** The point of the plan under the pointer; null beside the canvas. */
function modelAt(editor: Editor, { clientX, clientY }: PointerEvent) {
  const surface = document.querySelector('.canvas-surface');
  const box = surface?.getBoundingClientRect();
  if (!box || clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) return null;
  const state = editor.store.getState();
  return toModel(viewportOf(state), state.canvas, { x: clientX - box.left, y: clientY - box.top });
}
