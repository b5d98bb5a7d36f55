import type { Point } from '../../geometry/point.ts';
import { distanceToSegment } from '../../geometry/segment.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { EditorState, PreviewShape } from '../state.ts';
import { storeyOf, wallLine, wallRef, wallsAt } from '../storey-view.ts';
import { lengthShape } from './wall-shapes.ts';

/** A length that is told while nothing is under way: of a wall that is picked, and of those that meet it. */
interface Told {
  readonly ref: EntityRef;
  readonly shape: Extract<PreviewShape, { kind: 'measure' }>;
}

/** More around one wall would hide it. */
const MOST = 8;

/** The lengths of the one wall that is picked on the plan and of its neighbours; a piece of an arc has none of its own. */
export function selectedLengths({ project, selection, view, storeyId }: EditorState): readonly Told[] {
  const [only, ...others] = selection;
  const storey = view === 'plan' && only?.kind === 'wall' && others.length === 0 ? storeyOf(project, storeyId) : null;
  const wall = storey?.walls[only?.id ?? ''];
  if (!storey || !wall) return [];
  const around = new Set([wall, ...wallsAt(storey, wall.a), ...wallsAt(storey, wall.b)]);
  return [...around].slice(0, MOST).flatMap((one): readonly Told[] => {
    const line = one.arc === undefined && one.kind !== 'virtual' ? wallLine(storey, one) : null;
    return line ? [{ ref: wallRef(storey, one.id), shape: lengthShape(line) }] : [];
  });
}

/** The wall whose length is told under the pointer. */
export const lengthAt = (state: EditorState, at: Point, reach: number): EntityRef | null =>
  selectedLengths(state).find(({ shape }) => distanceToSegment(at, shape.from, shape.to) <= reach)?.ref ?? null;
