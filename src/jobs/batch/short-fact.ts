import type { Diagnostic } from '../../model/diagnostic.ts';
import { SHORT_WORDS, shortKind } from '../allocate/allocation-workbook.ts';
import type { ShortFact } from './village-facts.ts';

const text = (one: Diagnostic, name: string): string => {
  const value = one.data?.[name];
  return Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : '';
};

const figure = ({ data }: Diagnostic, name: string): number => (typeof data?.[name] === 'number' ? data[name] : 0);

/** The floor that is lacking: a whole room where there is none, else what the room or those that share it are too small by. */
function lackingFloor(one: Diagnostic): Pick<ShortFact, 'rooms' | 'areaM2'> {
  switch (shortKind(one)) {
    case 'unplaced':
      return { rooms: 1, areaM2: figure(one, 'required') };
    case 'area':
    case 'zone':
      return { rooms: 0, areaM2: figure(one, 'gap') };
    case 'minRooms':
      return { rooms: figure(one, 'gap'), areaM2: 0 };
    default:
      return { rooms: 0, areaM2: 0 };
  }
}

/** What it is about: of a demand on several functions together those, of the least number of rooms no function. */
const aboutWhat = (one: Diagnostic): string => (shortKind(one) === 'minRooms' ? '功能室' : text(one, 'function') || text(one, 'others'));

/** What a plan falls short of, as the town has to know it: from `allocate.short.…` (tellShortfall). */
export const shortFact = (one: Diagnostic): ShortFact => ({
  what: SHORT_WORDS[shortKind(one)], function: aboutWhat(one), room: text(one, 'room'), clause: text(one, 'clause').replace(/^（(?<clause>.*)）$/u, '$<clause>'), gap: figure(one, 'gap'),
  ...lackingFloor(one),
  told: { code: one.code, severity: one.severity, data: one.data ?? {} },
});
