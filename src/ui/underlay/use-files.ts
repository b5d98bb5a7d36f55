import { type RefObject, useEffect, useState } from 'react';
import { viewportOf } from '../../editor/camera.ts';
import { toModel } from '../../editor/viewport.ts';
import type { Point } from '../../geometry/point.ts';
import type { Session } from '../session/session.ts';
import { useSession } from '../session/session-context.ts';
import { isProject, openFile } from '../app-actions.ts';
import { takeFile } from './take-file.ts';

const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** The point of the plan under a place of the page; null in other views. */
function planPoint({ editor }: Session, canvas: Element, { clientX, clientY }: MouseEvent): Point | null {
  const state = editor.store.getState();
  if (state.view !== 'plan') return null;
  const { left, top } = canvas.getBoundingClientRect();
  return toModel(viewportOf(state), state.canvas, { x: clientX - left, y: clientY - top });
}

/** Files that are dropped on the canvas or pasted while it is shown are taken; true while one is held over it. */
export function useFiles(area: RefObject<HTMLElement | null>): boolean {
  const session = useSession();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && element.contains(to))) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      if (isProject(file)) void openFile(file);
      else void takeFile(session, file, planPoint(session, element, event));
    };
    const paste = (event: ClipboardEvent): void => {
      const isElsewhere = event.target instanceof Element && event.target.closest(TYPING) !== null;
      const file = event.clipboardData?.files[0];
      if (isElsewhere || file === undefined || session.editor.store.getState().view !== 'plan') return;
      // A picture on the clipboard goes before parts of a plan that were copied earlier.
      event.preventDefault();
      event.stopImmediatePropagation();
      void takeFile(session, file);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    window.addEventListener('paste', paste, { capture: true });
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste, { capture: true });
    };
  }, [session, area]);
  return isOver;
}
