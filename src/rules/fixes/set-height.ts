import { gateElevationSigns, signRect } from '../../drawing/sign-rect.ts';
import { rectsOverlap } from '../../geometry/rect.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Sign } from '../../model/sign.ts';
import { signOnWall } from '../../model/sign-on-wall.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import { edgeHeight, nearestHeight } from '../kinds/mount-height.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';
import { leafOf } from './leaves.ts';
import { isFree, wallSpace } from '../../model/wall-space.ts';

/** Whether the sign can hang there; what hangs on no wall of the plan only keeps clear of the other signs of the elevation. */
function hasRoom(sign: Sign, { project }: Env): boolean {
  const place = signOnWall(project, sign);
  if (place !== null) {
    const space = wallSpace(project, place.storey, place.face, new Set([sign.id]));
    return isFree(space, { x0: place.x0 - place.face.x0, x1: place.x1 - place.face.x0, y0: place.y0, y1: place.y1 });
  }
  const others = gateElevationSigns(project).filter(({ id, host }) => id !== sign.id && host.kind === sign.host.kind);
  return others.every((other) => !rectsOverlap(signRect(project, other), signRect(project, sign)));
}

/** The nearest height that the notice allows, where the wall and what is on it leave room for it. */
export function setHeight(check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const asked = leafOf(check, 'mountHeight');
  if (sign === null || asked === null) return [];
  const height = edgeHeight(asked, sign);
  const heightAboveFloor = Math.round(sign.heightAboveFloor + nearestHeight(asked, height) - height);
  const moved = { ...sign, heightAboveFloor };
  return heightAboveFloor >= 0 && hasRoom(moved, env) ? [setSign(sign, { heightAboveFloor })] : [];
}
