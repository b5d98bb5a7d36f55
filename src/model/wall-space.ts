import { rectsOverlap, type Rect } from '../geometry/rect.ts';
import type { Project } from './project.ts';
import type { Host } from './sign.ts';
import { signOnWall } from './sign-on-wall.ts';
import type { Storey } from './storey.ts';
import type { WallFace } from './wall-face.ts';

/** A wall face and what is on it. All x are measured from the left end of the face, so that its walls compare; mm. */
export interface WallSpace {
  readonly storey: Storey;
  readonly face: WallFace;
  readonly width: number;
  /** Doors, windows and signs. */
  readonly taken: readonly Rect[];
}

/** The space on a face, the signs in `moving` taken away. */
export function wallSpace(project: Project, storey: Storey, face: WallFace, moving: ReadonlySet<string>): WallSpace {
  const openings = face.openings.map(({ x0, x1, y0, y1 }): Rect => ({ x0: x0 - face.x0, x1: x1 - face.x0, y0, y1 }));
  const signs = Object.values(project.signs).flatMap((sign): Rect[] => {
    const place = moving.has(sign.id) ? null : signOnWall(project, sign);
    if (place === null || place.face.key !== face.key) return [];
    return [{ x0: place.x0 - place.face.x0, x1: place.x1 - place.face.x0, y0: place.y0, y1: place.y1 }];
  });
  return { storey, face, width: face.x1 - face.x0, taken: [...openings, ...signs] };
}

/** Whether something can hang there: wholly on the face, over no door, window or sign. */
export const isFree = ({ width, face, taken }: WallSpace, area: Rect): boolean =>
  area.x0 >= 0 && area.x1 <= width && area.y0 >= 0 && area.y1 <= face.height && !taken.some((one) => rectsOverlap(one, area));

/** The stretches between two heights that nothing takes, from left to right; none where the wall is not so high. */
export function freeStretches({ width, face, taken }: WallSpace, y0: number, y1: number): readonly (readonly [number, number])[] {
  if (y0 < 0 || y1 > face.height) return [];
  const near = taken.filter((area) => area.y0 < y1 && area.y1 > y0).toSorted((a, b) => a.x0 - b.x0);
  const free: [number, number][] = [];
  let x = 0;
  for (const area of near) {
    if (area.x0 > x) free.push([x, Math.min(area.x0, width)]);
    x = Math.max(x, area.x1);
  }
  return x < width ? [...free, [x, width]] : free;
}

/** The wall that carries a place of the face, and the place in that wall's own frame: whole mm. */
export function hangAt({ storey, face }: WallSpace, middle: number): { readonly host: Host; readonly offset: number } {
  const x = middle + face.x0;
  const beyond = ({ at, length }: WallFace['walls'][number]): number => Math.abs(x - at) - length / 2;
  const { wallId, side, at } = face.walls.toSorted((p, q) => beyond(p) - beyond(q))[0]!;
  return { host: { kind: 'wall', storeyId: storey.id, wallId, side }, offset: Math.round(x - at) };
}
