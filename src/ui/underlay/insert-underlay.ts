import type { Point } from '../../geometry/point.ts';
import { rectWidth } from '../../geometry/rect.ts';
import type { Underlay } from '../../model/plan-part.ts';
import { viewportOf } from '../../editor/camera.ts';
import { visibleRect } from '../../editor/viewport.ts';
import { underlaysInOrder } from '../../model/underlay.ts';
import type { Session } from '../session/session.ts';

/** A picture of the project to trace from. */
export interface NewUnderlay {
  readonly title: string;
  /** Its name in the project. */
  readonly image: string;
  readonly pixels: readonly [number, number];
  /** How wide it is in the building, where that is known. */
  readonly widthMm: number | null;
  /** Where its middle is to be; that of what is seen where null. */
  readonly at: Point | null;
}

/** How much of what is seen a picture of unknown size takes. */
const SHARE = 0.7;
const OPACITY = 0.5;

/** Puts a picture below the plan that is shown, picks it and shows what can be set of it. */
export function insertUnderlay({ editor, panels }: Session, { title, image, pixels, widthMm, at }: NewUnderlay): void {
  if (editor.store.getState().view !== 'plan') editor.setView('plan');
  editor.setTool('select');
  const state = editor.store.getState();
  const seen = visibleRect(viewportOf(state), state.canvas);
  const ratio = pixels[1] / pixels[0];
  const fitted = SHARE * Math.min(rectWidth(seen), (seen.y1 - seen.y0) / ratio);
  const width = Math.max(1, Math.round(widthMm ?? fitted));
  const middle = at ?? { x: (seen.x0 + seen.x1) / 2, y: (seen.y0 + seen.y1) / 2 };
  const storey = state.project.storeys.find(({ id }) => id === state.storeyId);
  if (storey === undefined) return;
  const order = Math.max(0, ...underlaysInOrder(storey).map((one) => (one.order ?? 0) + 1));
  const value: Omit<Underlay, 'id'> = {
    title,
    source: { kind: 'image', image, width, pixels: [...pixels] },
    position: { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - (width * ratio) / 2) },
    angleDeg: 0, opacity: OPACITY, shown: true, locked: false, order,
  };
  if (!editor.commit('undo.addUnderlay', [{ verb: 'addPlanPart', args: { storeyId: storey.id, part: { kind: 'underlay', value } } }]).ok) return;
  const now = editor.store.getState().project.storeys.find(({ id }) => id === storey.id);
  const id = Object.keys(now?.underlays ?? {}).find((one) => storey.underlays[one] === undefined);
  if (id === undefined) return;
  editor.reveal([{ kind: 'underlay', id, storeyId: storey.id }]);
  panels.setState({ tab: 'properties' });
}
