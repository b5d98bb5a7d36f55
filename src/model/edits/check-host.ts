import type { Diagnostic } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { Host, Sign } from '../sign.ts';
import { findIn, findStorey } from './find.ts';

/** Why a sign's host is not there: the wall, door or room that it names; or the room that it serves. */
export const checkHost = (project: Project, { host, serves }: Pick<Sign, 'host' | 'serves'>): readonly Diagnostic[] => [
  ...checkPlace(project, host),
  ...(serves === null ? [] : checkPlace(project, { kind: 'desk', ...serves })),
];

function checkPlace(project: Project, host: Host): readonly Diagnostic[] {
  if (host.kind !== 'wall' && host.kind !== 'door' && host.kind !== 'desk') return [];
  const storey = findStorey(project, host.storeyId);
  if (!storey.ok) return storey.diagnostics;
  const { walls, openings, rooms } = storey.value;
  if (host.kind === 'wall') return findIn(storey.value, 'wall', walls, host.wallId).diagnostics;
  if (host.kind === 'door') return findIn(storey.value, 'opening', openings, host.openingId).diagnostics;
  return findIn(storey.value, 'room', rooms, host.roomId).diagnostics;
}
