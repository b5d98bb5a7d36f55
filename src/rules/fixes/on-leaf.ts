import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';
import type { Opening, Storey } from '../../model/storey.ts';
import { doorOf } from '../../model/beside-door.ts';
import type { Env } from '../env.ts';
import type { Verdict } from '../verdict.ts';
import { setSign, signOf } from './fix.ts';

/** The tool's own figures, mm: middle of a plate about eye height, plates one under the other, none below the handle. */
const EYE = 1600;
const BETWEEN = 20;
const LOWEST = 1100;
const BELOW_HEAD = 100;

export type OnLeaf = Pick<Sign, 'host' | 'offset' | 'heightAboveFloor'>;

const overlap = (a: number, b: number, length: number): boolean => Math.abs(a - b) < length;

/** On the middle of the leaf, of two leaves the one to the viewer's right, under what hangs there; null where it is full. */
export function placeOnLeaf(project: Project, storey: Storey, opening: Opening, size: Sign['size'], except: string | null): OnLeaf | null {
  const leaf = opening.kind === 'doubleDoor' ? opening.width / 2 : opening.width;
  if (size.width > leaf) return null;
  const offset = Math.round(opening.kind === 'doubleDoor' ? leaf / 2 : 0);
  const there = Object.values(project.signs).filter(
    ({ id, host, offset: x, size: { width } }) =>
      id !== except && host.kind === 'door' && host.storeyId === storey.id && host.openingId === opening.id && overlap(x, offset, (width + size.width) / 2),
  );
  let y = Math.round(Math.min(EYE - size.height / 2, opening.sill + opening.height - BELOW_HEAD - size.height));
  for (const sign of there.toSorted((a, b) => b.heightAboveFloor - a.heightAboveFloor)) {
    const isClear = y >= sign.heightAboveFloor + sign.size.height || y + size.height <= sign.heightAboveFloor;
    if (!isClear) y = sign.heightAboveFloor - BETWEEN - size.height;
  }
  if (y < LOWEST) return null;
  return { host: { kind: 'door', storeyId: storey.id, openingId: opening.id }, offset, heightAboveFloor: y };
}

/** Hangs the sign on the leaf of the door that it hangs beside. */
export function moveToLeaf(verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const found = sign === null ? null : doorOf(env.project, sign);
  if (sign === null || found === null) return [];
  const { storey } = found.sign;
  const opening = storey.openings[found.frame.id];
  const place = opening === undefined ? null : placeOnLeaf(env.project, storey, opening, sign.size, sign.id);
  return place === null ? [] : [setSign(sign, place)];
}
