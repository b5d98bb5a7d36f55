import type { Storey, Wall } from '../model/storey.ts';
import { wallLine } from './storey-view.ts';

/** The stretches of a wall, mm from a, that hold no opening (those of `without` do not count). */
export function freeStretches(storey: Storey, wall: Wall, without: string | null): readonly (readonly [number, number])[] {
  const line = wallLine(storey, wall);
  if (!line) return [];
  const taken = Object.values(storey.openings)
    .filter((opening) => opening.wallId === wall.id && opening.id !== without)
    .map((opening) => [opening.at - opening.width / 2, opening.at + opening.width / 2] as const)
    .sort((a, b) => a[0] - b[0]);
  const free: (readonly [number, number])[] = [];
  let start = 0;
  for (const [from, to] of [...taken, [line.length, line.length] as const]) {
    if (from > start) free.push([start, from]);
    start = Math.max(start, to);
  }
  return free;
}

/**
 * The place nearest to `wished` where an opening of the width stands clear of the others; null where there is none. On a
 * piece of an arc that is too short it is the middle: the opening makes the pieces around it straight.
 */
export function freePlace(
  storey: Storey,
  wall: Wall,
  wished: number,
  width: number,
  without: string | null,
): number | null {
  let best: number | null = null;
  for (const [from, to] of freeStretches(storey, wall, without)) {
    // Whole mm inside the stretch: the ends of a sloping wall are no whole numbers.
    const [least, most] = [Math.ceil(from + width / 2), Math.floor(to - width / 2)];
    if (least > most) continue;
    const at = Math.min(most, Math.max(least, Math.round(wished)));
    if (best === null || Math.abs(at - wished) < Math.abs(best - wished)) best = at;
  }
  if (best === null && wall.arc !== undefined && freeStretches(storey, wall, without).length === 1) return middleOf(storey, wall);
  return best;
}

function middleOf(storey: Storey, wall: Wall): number | null {
  const line = wallLine(storey, wall);
  return line && Math.round(line.length / 2);
}
