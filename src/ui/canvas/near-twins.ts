import { useEffect, useMemo, useState } from 'react';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import type { EditorState } from '../../editor/state.ts';
import { visibleRect } from '../../editor/viewport.ts';
import { rectsOverlap, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import { atRest } from './at-rest.ts';

/** A thing of the view as the keyboard meets it; `box` in mm. */
export interface TwinData {
  readonly key: string;
  readonly ref: EntityRef;
  readonly label: string;
  readonly box: Rect;
}

/** So many buttons cost nothing that is felt; of more, each turn of the wheel would lay out thousands. */
const MANY = 400;

/** The part of the view that the canvas shows, mm. */
export const seenBox = (state: EditorState): Rect => visibleRect(viewportOf(state), state.canvas);

/**
 * A box around what is seen, mm, three times as wide and high. It stays the same while the paper moves by less than its own
 * size, and follows only when the paper has come to rest: so panning and zooming change nothing in the page.
 */
export function useNear(editor: Editor): Rect {
  const [key, setKey] = useState(() => nearKey(editor.store.getState()));
  useEffect(() => followAtRest(editor, setKey), [editor]);
  return useMemo(() => {
    const [size, column, row] = key.split('/').map(Number) as [number, number, number];
    return { x0: (column - 1) * size, x1: (column + 2) * size, y0: (row - 1) * size, y1: (row + 2) * size };
  }, [key]);
}

function followAtRest({ store }: Editor, take: (key: string) => void): () => void {
  const follow = (): void => take(nearKey(store.getState()));
  const rest = atRest(follow);
  const stop = store.subscribe((now, before) => {
    if (now.viewports === before.viewports && now.view === before.view && now.canvas === before.canvas) return;
    rest.moves();
  });
  follow();
  return () => {
    stop();
    rest.stop();
  };
}

/** The square of a grid, as large as the longer side seen (to the next power of two), that holds the middle. */
function nearKey(state: EditorState): string {
  const { x0, y0, x1, y1 } = seenBox(state);
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, x1 - x0, y1 - y0)));
  return `${size}/${Math.floor((x0 + x1) / 2 / size)}/${Math.floor((y0 + y1) / 2 / size)}`;
}

/** All of a small plan; of a large one those near what is seen, where they are not too many, and those that are `needed`. */
export function keptTwins(twins: readonly TwinData[], near: Rect, needed: ReadonlySet<string | null>): readonly TwinData[] {
  if (twins.length <= MANY) return twins;
  const close = twins.filter(({ key, box }) => needed.has(key) || rectsOverlap(near, box));
  return close.length <= MANY + needed.size ? close : twins.filter(({ key }) => needed.has(key));
}
