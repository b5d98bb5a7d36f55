import { distance } from '../../geometry/segment.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Opening, Storey, Wall } from '../../model/storey.ts';
import { freeStretches } from '../openings-on-wall.ts';
import type { EditorState } from '../state.ts';
import { beside, pointAlong, runOf, storeyOf, wallLine, type WallLine } from '../storey-view.ts';
import { dot } from '../vector.ts';

/** Pieces of one wall lie in one line but for rounding, mm. */
const ON_LINE = 2;

/** Doors and windows that are selected alone, and where. */
export interface PickedOpenings {
  readonly storey: Storey;
  /** At least one. */
  readonly openings: readonly Opening[];
}

/** Null where anything else is selected too. */
export function pickedOpenings({ view, project, storeyId, selection }: EditorState): PickedOpenings | null {
  const storey = view === 'plan' ? storeyOf(project, storeyId) : null;
  if (storey === null || selection.length === 0) return null;
  const openings = selection.flatMap((ref) => (ref.kind === 'opening' && ref.storeyId === storey.id ? (storey.openings[ref.id] ?? []) : []));
  return openings.length === selection.length ? { storey, openings } : null;
}

/** The edit that puts a copy of an opening where it says: its id is made anew. */
export const addOpening = ({ id: storeyId }: Storey, { wallId, at, width, height, sill, kind, hinge, swing }: Opening): Edit => ({
  verb: 'addOpening', args: { storeyId, opening: { wallId, at, width, height, sill, kind, hinge, swing } },
});

/** Whether an opening stands wholly in a free stretch of its wall. */
export function isFree(storey: Storey, wall: Wall, at: number, width: number): boolean {
  return freeStretches(storey, wall, null).some(([from, to]) => from <= at - width / 2 && at + width / 2 <= to);
}

/** How an opening is drawn again along its wall: how many there will be, and from middle to middle, mm; below zero towards a. */
export interface OpeningArray {
  readonly count: number;
  readonly step: number;
}

/**
 * The copies of openings along the straight lines of their walls, over the corners of walls that meet them too. Null for
 * each that has no room: beyond the end of the wall, on a corner, over another opening or another copy.
 */
export function arrayedOpenings({ storey, openings }: PickedOpenings, { count, step }: OpeningArray): readonly (Opening | null)[] {
  let now = storey;
  const made: (Opening | null)[] = [];
  for (const opening of openings) {
    for (let i = 1; i < count; i++) {
      const copy = copyAt(now, opening, i * step);
      made.push(copy);
      if (copy !== null) now = { ...now, openings: { ...now.openings, [`copy ${made.length}`]: copy } };
    }
  }
  return made;
}

/** An opening again `off` mm along the line of its wall. */
function copyAt(storey: Storey, opening: Opening, off: number): Opening | null {
  const wall = storey.walls[opening.wallId];
  const line = wall && wallLine(storey, wall);
  if (!wall || !line) return null;
  const place = pointAlong(line, opening.at + off);
  for (const piece of runOf(storey, wall)) {
    const pieceLine = wallLine(storey, piece);
    if (!pieceLine) continue;
    const at = Math.round(beside(pieceLine, place).along);
    const isOn = distance(pointAlong(pieceLine, at), place) < ON_LINE;
    if (isOn && isFree(storey, piece, at, opening.width)) return { ...turned(opening, line, pieceLine), wallId: piece.id, at };
  }
  return null;
}

/** On a piece that runs the other way hinge and swing are seen from its other end. */
function turned(opening: Opening, from: WallLine, to: WallLine): Opening {
  if (dot(from.along, to.along) > 0) return opening;
  return { ...opening, hinge: opening.hinge === 'a' ? 'b' : 'a', swing: opening.swing === 'left' ? 'right' : 'left' };
}
