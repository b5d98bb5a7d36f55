import { rectsOverlap, type Rect } from '../../src/geometry/rect.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { NewSign } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import { signOnWall } from '../../src/model/sign-on-wall.ts';
import type { Host, Sign, SignKind } from '../../src/model/sign.ts';
import { asEdit } from '../standards/fixtures.ts';

/** Edits that hang signs in the starter village; the first sign added is s5. */
export const hang = (kind: SignKind, host: Host, changes: Partial<NewSign> = {}): Edit =>
  asEdit({ verb: 'makeSign', args: { kind, host, changes, ...(changes.org ? { org: changes.org } : {}) } });

export const setSign = (signId: string, changes: Partial<Omit<Sign, 'id'>>): Edit => ({ verb: 'setSign', args: { signId, changes } });

export const wall = (wallId: string, side: 'left' | 'right'): Host => ({ kind: 'wall', storeyId: 'st1', wallId, side });
export const door = (openingId: string): Host => ({ kind: 'door', storeyId: 'st1', openingId });
export const serves = (roomId: string): { serves: Sign['serves'] } => ({ serves: { storeyId: 'st1', roomId } });

/** A 600 × 800 board at 1.6 m with its middle at x. */
export const board = (host: Host, offset: number, changes: Partial<NewSign> = {}): Edit => hang('rulesBoard', host, { offset, ...changes });

/** A 300 × 120 plate beside the 1000 × 2400 door, 30 mm from its frame, upper edges level, unless changed. */
export const plate = (openingId: string, changes: Partial<NewSign> = {}): Edit =>
  hang('doorPlate', door(openingId), { offset: 680, heightAboveFloor: 2280, ...changes });

/** What each sign of the plan's walls covers that it may not; a plate may hang on the leaf of its own door. */
export function clashes(project: Project): readonly string[] {
  const placed = Object.values(project.signs).flatMap((sign) => {
    const place = signOnWall(project, sign);
    return place === null ? [] : [{ id: sign.id, place }];
  });
  const shifted = ({ place }: (typeof placed)[number]): Rect => ({ ...place, x0: place.x0 - place.face.x0, x1: place.x1 - place.face.x0 });
  return placed.flatMap((one) => {
    const { face } = one.place;
    const own = shifted(one);
    const beyond = own.x0 < 0 || own.x1 > face.x1 - face.x0 || own.y0 < 0 || own.y1 > face.height;
    const { host } = project.signs[one.id]!;
    const isOwnLeaf = (id: string, door: Rect): boolean =>
      host.kind === 'door' && host.openingId === id && own.x0 >= door.x0 && own.x1 <= door.x1 && own.y0 >= door.y0 && own.y1 <= door.y1;
    const openings = face.openings.filter((o) => {
      const frame = { ...o, x0: o.x0 - face.x0, x1: o.x1 - face.x0 };
      return rectsOverlap(frame, own) && !isOwnLeaf(o.id, frame);
    });
    const others = placed.filter((other) => other.id > one.id && other.place.face.key === face.key && rectsOverlap(shifted(other), own));
    return [...(beyond ? [`${one.id} leaves the wall`] : []), ...openings.map((o) => `${one.id} over ${o.id}`), ...others.map((o) => `${one.id} over ${o.id}`)];
  });
}
