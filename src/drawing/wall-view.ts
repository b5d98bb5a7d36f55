import type { Rect } from '../geometry/rect.ts';
import type { Project } from '../model/project.ts';
import { signOnWall } from '../model/sign-on-wall.ts';
import type { Sign } from '../model/sign.ts';
import type { Opening, Room, Storey } from '../model/storey.ts';
import { faceAt, type WallPlace } from '../model/wall-place.ts';
import { sameSigns, signsOnStorey } from './plan-sign-place.ts';

/** A sign and its outline in the elevation that is looked at, mm. */
export interface SeenSign {
  readonly sign: Sign;
  readonly box: Rect;
}

/** A door or window as it is seen on a wall. */
export interface SeenOpening {
  readonly opening: Opening;
  readonly box: Rect;
}

/**
 * A wall as the person sees it who stands before it, mm: x from its left end to that person's right, y above the finished
 * floor.
 */
export interface WallView {
  readonly place: WallPlace;
  readonly storey: Storey;
  /** Null outdoors. */
  readonly room: Room | null;
  readonly width: number;
  /** Of the wall itself; the storey's may be more. */
  readonly height: number;
  /** Its walls from left to right, each as far as it is seen. */
  readonly walls: readonly { readonly wallId: string; readonly x0: number; readonly x1: number }[];
  readonly openings: readonly SeenOpening[];
  /** In the order of their ids: later ones lie over earlier ones. */
  readonly signs: readonly SeenSign[];
}

const known = new WeakMap<Storey, Map<string, { readonly signs: readonly Sign[]; readonly view: WallView }>>();

/** What is seen at a place; the same object while neither the storey nor a sign of it has changed. Null where no wall is. */
export function wallViewOf(project: Project, place: WallPlace): WallView | null {
  const found = faceAt(project, place);
  if (found === null) return null;
  const { storey } = found;
  const views = known.get(storey) ?? new Map<string, { readonly signs: readonly Sign[]; readonly view: WallView }>();
  known.set(storey, views);
  const key = `${place.wallId}/${place.side}`;
  const signs = signsOnStorey(project, storey.id);
  const last = views.get(key);
  if (last !== undefined && sameSigns(last.signs, signs)) return last.view;
  const view = seen(project, place, found, signs);
  views.set(key, { signs, view });
  return view;
}

function seen(project: Project, place: WallPlace, { storey, face }: NonNullable<ReturnType<typeof faceAt>>, signs: readonly Sign[]): WallView {
  return {
    place,
    storey,
    room: face.roomId === null ? null : (storey.rooms[face.roomId] ?? null),
    width: face.x1 - face.x0,
    height: face.height,
    walls: face.walls
      .map(({ wallId, at, length }) => ({
        wallId,
        x0: Math.max(0, at - length / 2 - face.x0),
        x1: Math.min(face.x1, at + length / 2) - face.x0,
      }))
      .toSorted((a, b) => a.x0 - b.x0),
    openings: face.openings.map(({ id, x0, x1, y0, y1 }) => ({
      opening: storey.openings[id]!,
      box: { x0: x0 - face.x0, x1: x1 - face.x0, y0, y1 },
    })),
    signs: signs.flatMap((sign): SeenSign[] => {
      const hung = signOnWall(project, sign);
      if (hung === null || hung.face.key !== face.key) return [];
      const { x0, x1, y0, y1 } = hung;
      return [{ sign, box: { x0: x0 - hung.face.x0, x1: x1 - hung.face.x0, y0, y1 } }];
    }),
  };
}
