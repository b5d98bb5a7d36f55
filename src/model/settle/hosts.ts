import type { Diagnostic } from '../diagnostic.ts';
import type { Lineage } from '../graph/lineage.ts';
import type { Project } from '../project.ts';
import type { Host, Sign } from '../sign.ts';
import type { Storey } from '../storey.ts';

/**
 * The signs of a project after a storey has changed. A sign on a wall that was joined to another hangs on that one; a sign
 * whose wall, door or room is gone goes with it, and is named in the diagnostics; one that served a room which is gone
 * serves none.
 */
export function rehostSigns(
  signs: Project['signs'], storey: Storey, lineage: Lineage,
): { signs: Project['signs']; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const next: Project['signs'] = {};
  let changed = false;
  for (const sign of Object.values(signs)) {
    const say = (code: string): void => {
      diagnostics.push({ code, severity: 'info', data: { sign: sign.id }, subject: { kind: 'sign', id: sign.id } });
    };
    const host = hostNow(sign, storey, lineage);
    const serves = servedNow(sign, storey);
    const same = host === sign.host && serves === sign.serves;
    if (host === null) say('sign.host-gone');
    else next[sign.id] = same ? sign : { ...sign, host, serves };
    if (host !== null && serves !== sign.serves) say('sign.room-gone');
    changed ||= !same;
  }
  return { signs: changed ? next : signs, diagnostics };
}

const servedNow = ({ serves }: Sign, storey: Storey): Sign['serves'] =>
  serves !== null && serves.storeyId === storey.id && !Object.hasOwn(storey.rooms, serves.roomId) ? null : serves;

function hostNow({ host }: Sign, storey: Storey, lineage: Lineage): Host | null {
  if (!('storeyId' in host) || host.storeyId !== storey.id) return host;
  if (host.kind === 'door') return Object.hasOwn(storey.openings, host.openingId) ? host : null;
  if (host.kind === 'desk') return Object.hasOwn(storey.rooms, host.roomId) ? host : null;
  if (Object.hasOwn(storey.walls, host.wallId)) return host;
  for (const wallId of Object.keys(storey.walls)) {
    const ancestor = lineage.of(wallId).find((a) => a.id === host.wallId);
    if (ancestor === undefined) continue;
    const side = ancestor.flipped ? (host.side === 'left' ? 'right' : 'left') : host.side;
    return { ...host, wallId, side };
  }
  return null;
}
