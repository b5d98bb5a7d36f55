import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Building, Mend } from '../../solver/index.ts';
import type { Allocation } from './set-up.ts';
import { roomWord } from './space-words.ts';
import { titleIn } from './tell-shortfall.ts';

const buildingWord = (allocation: Allocation, building: Building): string =>
  building.kind === 'split'
    ? `${roomWord(allocation, building.room)}（${building.partsM2.map((m2) => `${m2}㎡`).join('、')}）`
    : building.rooms.map((room) => roomWord(allocation, room)).join('＋');

/** The functions that a plan puts into rooms that are not there yet. */
const inNewRooms = (allocation: Allocation, { plan }: Mend): readonly string[] => {
  const known = new Set(allocation.rooms.map(({ key }) => key));
  const isNew = (space: string | null): boolean => space !== null && !space.includes('+') && !known.has(space.replace(/\/\d+[ab]$/u, ''));
  return Object.entries(plan.assignment).flatMap(([code, space]) => (isNew(space) ? [titleIn(allocation, code)] : []));
};

/** What would make everything possible: `allocate.mend.split`, `.merge`, `.both` or `.rooms`. */
export function tellMend(allocation: Allocation, mend: Mend): Diagnostic {
  if (mend.build.length === 0) {
    const data = { count: mend.newRoomsM2.length, areas: [...mend.newRoomsM2], functions: [...inNewRooms(allocation, mend)] };
    return { code: 'allocate.mend.rooms', severity: 'info', data };
  }
  const words = (kind: Building['kind']): string[] => mend.build.filter((one) => one.kind === kind).map((one) => buildingWord(allocation, one));
  const [splits, merges] = [words('split'), words('merge')];
  const kind = merges.length === 0 ? 'split' : splits.length === 0 ? 'merge' : 'both';
  return { code: `allocate.mend.${kind}`, severity: 'info', data: { splits, merges } };
}
