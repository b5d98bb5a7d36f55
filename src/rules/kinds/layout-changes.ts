import { netAreaM2 } from '../../model/areas.ts';
import type { Project } from '../../model/project.ts';
import type { ApprovedPlan } from '../../model/review.ts';
import { allRooms, roomWord } from '../functions.ts';
import { fillMessage } from '../message.ts';
import { TOLERANCES } from '../tolerances.ts';
import { LAYOUT_CHANGES } from '../words-rooms.ts';

type Approved = ApprovedPlan['rooms'][number];

const keyOf = (storeyId: string, roomId: string): string => `${storeyId} ${roomId}`;

const sameCodes = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join(' ') === b.toSorted().join(' ');

interface Now {
  readonly word: string;
  readonly name: string;
  readonly functions: readonly string[];
  readonly netM2: number | null;
}

function changesOf(before: Approved, now: Now): readonly string[] {
  const changes: string[] = [];
  const room = now.word;
  if (before.name !== now.name) changes.push(fillMessage(LAYOUT_CHANGES.renamed, { room, before: before.name || before.roomId }));
  if (!sameCodes(before.functions, now.functions)) changes.push(fillMessage(LAYOUT_CHANGES.functions, { room }));
  const differs = (before.netM2 === null) !== (now.netM2 === null) || Math.abs((before.netM2 ?? 0) - (now.netM2 ?? 0)) > TOLERANCES.area;
  if (differs) changes.push(fillMessage(LAYOUT_CHANGES.area, { room, before: before.netM2, after: now.netM2 }));
  return changes;
}

/** How today's rooms differ from the approved ones, one sentence each: added, removed, renamed, other functions, other area. */
export function layoutChanges(project: Project, plan: ApprovedPlan): readonly string[] {
  const approved = new Map(plan.rooms.map((room) => [keyOf(room.storeyId, room.roomId), room]));
  const today = new Set<string>();
  const changed = allRooms(project).flatMap((place) => {
    const { storey, room } = place;
    const key = keyOf(storey.id, room.id);
    today.add(key);
    const before = approved.get(key);
    const now = { word: roomWord(place), name: room.name, functions: room.functions.map(({ code }) => code), netM2: netAreaM2(storey, room.id) };
    return before === undefined ? [fillMessage(LAYOUT_CHANGES.added, { room: now.word })] : changesOf(before, now);
  });
  const gone = [...approved].filter(([key]) => !today.has(key)).map(([, { name, roomId }]) => fillMessage(LAYOUT_CHANGES.removed, { room: name || roomId }));
  return [...changed, ...gone];
}
