import { netAreaM2 } from '../../model/areas.ts';
import type { Project } from '../../model/project.ts';
import type { ApprovedPlan } from '../../model/review.ts';

/** How today's layout differs from the approved one: rooms that came, went, were renamed, serve otherwise, or changed size. */
export interface LayoutChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Less is no change of an area, m²: as it is written on paper, to the second decimal. */
const TOLERANCE_M2 = 0.05;

type ApprovedRoom = ApprovedPlan['rooms'][number];
const keyOf = ({ storeyId, roomId }: Pick<ApprovedRoom, 'storeyId' | 'roomId'>): string => `${storeyId}/${roomId}`;

function todaysRooms(project: Project): readonly ApprovedRoom[] {
  return project.storeys.flatMap((storey) =>
    Object.values(storey.rooms).map(({ id, name, functions }) => ({
      storeyId: storey.id,
      roomId: id,
      name,
      functions: functions.map(({ code }) => code),
      netM2: netAreaM2(storey, id),
    })),
  );
}

const differs = (a: ApprovedRoom, b: ApprovedRoom): boolean =>
  a.name !== b.name || [...a.functions].sort().join() !== [...b.functions].sort().join() || Math.abs((a.netM2 ?? 0) - (b.netM2 ?? 0)) > TOLERANCE_M2;

export function layoutChanges(project: Project, approved: ApprovedPlan): LayoutChanges {
  const now = todaysRooms(project);
  const before = new Map(approved.rooms.map((room) => [keyOf(room), room]));
  const today = new Set(now.map(keyOf));
  return {
    added: now.filter((room) => !before.has(keyOf(room))).length,
    removed: approved.rooms.filter((room) => !today.has(keyOf(room))).length,
    changed: now.filter((room) => {
      const old = before.get(keyOf(room));
      return old !== undefined && differs(old, room);
    }).length,
  };
}
