import { inflate, rect, rectContains, type Rect } from '../../geometry/rect.ts';
import type { Point } from '../../geometry/point.ts';
import type { EntityRef } from '../../model/entity.ts';
import { boxOfPart, facePartIn, facePartRef, facePlaceOf, partsOf, tenth } from '../../model/face-part.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { EditorState } from '../state.ts';

type Looked = Pick<EditorState, 'view' | 'faceSignId'>;

/** A part and its box on the face, mm from the lower left corner of the trimmed face. */
export interface SeenPart {
  readonly ref: EntityRef;
  readonly box: Rect;
}

/** The sign whose face is shown; null in other views. */
export const shownFace = ({ view, faceSignId }: Looked, project: Project): Sign | null =>
  view === 'face' && faceSignId !== null ? (project.signs[faceSignId] ?? null) : null;

/** The trimmed face. */
export const faceRect = ({ size }: Pick<Sign, 'size'>): Rect => rect(0, 0, size.width, size.height);

/** The box of a part; null where the project has none there. */
export function partRect(project: Project, ref: EntityRef): Rect | null {
  const part = facePartIn(project, ref);
  if (part === null) return null;
  const { x, y, width, height } = boxOfPart(part);
  return rect(x, y, width, height);
}

/** The parts of a face in the order of painting. */
export const seenParts = (project: Project, sign: Sign): readonly SeenPart[] =>
  partsOf(sign).map(facePartRef).flatMap((ref) => {
    const box = partRect(project, ref);
    return box === null ? [] : [{ ref, box }];
  });

/** The parts of the selection that are on the face shown. */
export function pickedParts(state: EditorState): readonly SeenPart[] {
  const sign = shownFace(state, state.project);
  return sign === null ? [] : partsAmong(state.project, sign, state.selection);
}

/** Those of the things that are parts of this sign's face. */
export const partsAmong = (project: Project, sign: Sign, refs: readonly EntityRef[]): readonly SeenPart[] =>
  refs.flatMap((ref) => {
    const box = facePlaceOf(ref)?.signId === sign.id ? partRect(project, ref) : null;
    return box === null ? [] : [{ ref, box }];
  });

const area = ({ x0, x1, y0, y1 }: Rect): number => (x1 - x0) * (y1 - y0);

/**
 * What lies under a point of the face: the topmost part, but of texts and marks the smaller one, for their boxes hold much
 * empty space; the sign itself where no part is; null beside it.
 */
export function hitFace(project: Project, sign: Sign, at: Point, reach: number): EntityRef | null {
  const under = seenParts(project, sign).filter(({ box }) => rectContains(inflate(box, reach), at));
  const figures = under.filter(({ ref }) => facePlaceOf(ref)?.part !== 'panel');
  const [smallest] = figures.toSorted((a, b) => area(a.box) - area(b.box));
  const found = smallest ?? under.at(-1);
  if (found !== undefined) return found.ref;
  return rectContains(inflate(faceRect(sign), reach), at) ? { kind: 'sign', id: sign.id } : null;
}

/** The edit that gives a part another box, in tenths of a mm; none where nothing changes. */
export function setRect({ ref, box: before }: SeenPart, box: Rect): readonly Edit[] {
  const place = facePlaceOf(ref);
  const next = { x: tenth(box.x0), y: tenth(box.y0), width: tenth(box.x1 - box.x0), height: tenth(box.y1 - box.y0) };
  const same = next.x === before.x0 && next.y === before.y0 && next.width === tenth(before.x1 - before.x0) && next.height === tenth(before.y1 - before.y0);
  if (place === null || same) return [];
  return [{ verb: 'setFacePart', args: { ...place, changes: { box: next } } }];
}

export const shiftedRect = (box: Rect, by: Point): Rect => ({ x0: box.x0 + by.x, x1: box.x1 + by.x, y0: box.y0 + by.y, y1: box.y1 + by.y });

/** The edits that move parts by mm. */
export const movedParts = (project: Project, refs: readonly EntityRef[], by: Point): readonly Edit[] =>
  refs.flatMap((ref) => {
    const box = partRect(project, ref);
    return box === null ? [] : setRect({ ref, box }, shiftedRect(box, by));
  });
