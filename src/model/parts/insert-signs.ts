import { idMaker, inIdOrder } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import type { Host, Sign } from '../sign.ts';
import type { Storey } from '../storey.ts';
import { carriedSign } from './carry.ts';
import type { Fragment } from './fragment.ts';
import type { Motion } from './motion.ts';
import type { NewNames } from './new-names.ts';

/** The signs of a fragment on the copies of what carried them; where that became one with another wall, they are left out. */
export function insertSigns(project: Project, storey: Storey, fragment: Fragment, motion: Motion, names: NewNames): Project {
  const newId = idMaker('s', (id) => Object.hasOwn(project.signs, id));
  const made = Object.values(fragment.signs).flatMap((sign): Sign[] => {
    const carried = carriedSign(sign, motion);
    const host = hostIn(carried.host, storey, names);
    const room = sign.serves === null ? undefined : names.rooms.get(sign.serves.roomId);
    const serves = room === undefined ? null : { storeyId: storey.id, roomId: room };
    // A set knows what it made by the key; a copy is a person's own.
    return host === null ? [] : [{ ...carried, id: newId(), host, serves, setKey: '' }];
  });
  if (made.length === 0) return project;
  return { ...project, signs: inIdOrder({ ...project.signs, ...Object.fromEntries(made.map((sign) => [sign.id, sign])) }) };
}

function hostIn(host: Host, storey: Storey, names: NewNames): Host | null {
  const storeyId = storey.id;
  if (host.kind === 'wall') {
    const wallId = names.walls.get(host.wallId);
    return wallId !== undefined && Object.hasOwn(storey.walls, wallId) ? { ...host, storeyId, wallId } : null;
  }
  if (host.kind === 'door') {
    const openingId = names.openings.get(host.openingId);
    return openingId === undefined ? null : { ...host, storeyId, openingId };
  }
  const roomId = host.kind === 'desk' ? names.rooms.get(host.roomId) : undefined;
  return roomId === undefined ? null : { kind: 'desk', storeyId, roomId };
}
