import type { Edit } from '../model/edits/edit.ts';
import { idMaker } from '../model/graph/ids.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';

/** From the lowest to the highest. */
export const storeysUpward = ({ storeys }: Pick<Project, 'storeys'>): readonly Storey[] => storeys.toSorted((a, b) => a.level - b.level);

/** The next one down; null under the lowest. */
export function storeyBelow(project: Pick<Project, 'storeys'>, storeyId: string): Storey | null {
  const all = storeysUpward(project);
  return all[all.findIndex(({ id }) => id === storeyId) - 1] ?? null;
}

/** Where a new storey on top of all begins, mm; ±0.000 for the first. */
export function levelOnTop(project: Pick<Project, 'storeys'>): number {
  const top = storeysUpward(project).at(-1);
  return top === undefined ? 0 : top.level + top.height;
}

/** The id that the next new storey gets. */
export const nextStoreyId = ({ storeys }: Pick<Project, 'storeys'>): string => idMaker('storey', (taken) => storeys.some(({ id }) => id === taken))();

function withoutId<T extends { readonly id: string }>({ id: _id, ...rest }: T): Omit<T, 'id'> {
  return rest;
}

/** The edits that make another storey like one that is there, with its rooms' records and all that stands in it; signs stay where they hang. */
export function duplicateStorey(project: Project, storey: Storey, name: string): readonly Edit[] {
  const storeyId = nextStoreyId(project);
  const { rooms, fixtures, dimensions, labels } = storey;
  const parts = [
    ...Object.values(fixtures).map((one) => ({ kind: 'fixture', value: withoutId(one) }) as const),
    ...Object.values(dimensions).map((one) => ({ kind: 'dimension', value: withoutId(one) }) as const),
    ...Object.values(labels).map((one) => ({ kind: 'label', value: withoutId(one) }) as const),
  ];
  return [
    { verb: 'addStorey', args: { name, level: levelOnTop(project), height: storey.height, wallsOf: storey.id } },
    ...Object.values(rooms).map((room): Edit => ({ verb: 'setRoom', args: { storeyId, roomId: room.id, changes: withoutId(room) } })),
    ...parts.map((part): Edit => ({ verb: 'addPlanPart', args: { storeyId, part } })),
  ];
}

/** What goes along when a storey is removed. */
export function goesWithStorey(project: Project, { id, rooms, walls, fixtures, labels, dimensions }: Storey): Readonly<Record<'rooms' | 'walls' | 'parts' | 'signs' | 'sheets', number>> {
  const count = (records: object): number => Object.keys(records).length;
  return {
    rooms: count(rooms),
    walls: count(walls),
    parts: count(fixtures) + count(labels) + count(dimensions),
    signs: Object.values(project.signs).filter(({ host }) => 'storeyId' in host && host.storeyId === id).length,
    sheets: project.sheets.filter(({ view }) => 'storeyId' in view && view.storeyId === id).length,
  };
}
