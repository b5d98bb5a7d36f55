import { z } from 'zod';
import { ringsArea } from '../../geometry/polygon.ts';
import { netSumM2 } from '../room-area.ts';
import { roomsOf, SITE, type Subject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { cannotCheck, passOrFail } from '../verdict.ts';
import type { Kind } from './kind.ts';

/** Area of all that was selected together, m²: net area of rooms, each once; faces of signs; outlines of site features. */
export const areaSumParams = z.strictObject({ kind: z.literal('areaSum'), minM2: z.number().positive() });
type AreaSum = z.infer<typeof areaSumParams>;

const MM2 = 1e6;

function areaOf(subject: Subject): number {
  if (subject.type === 'sign') return (subject.sign.size.width * subject.sign.size.height * subject.sign.copies) / MM2;
  return subject.type === 'feature' ? Math.abs(ringsArea([subject.feature.outline])) / MM2 : 0;
}

export const areaSum: Kind<AreaSum> = {
  selects: ['room', 'function', 'sign', 'feature'],
  meetsEmpty: () => false,
  placeholders: ['actual', 'required', 'gap', 'count', 'tolerance'],
  uses: () => ({}),
  reads: (_, of) => (of === 'sign' ? ['signs'] : of === 'feature' ? ['site'] : ['plan']),
  check: (c, subjects) => {
    const rooms = netSumM2(subjects.flatMap(roomsOf));
    const actual = subjects.reduce((sum, subject) => sum + areaOf(subject), rooms.known);
    const enough = actual >= c.minM2 - TOLERANCES.area;
    if (!enough && !rooms.complete) return [cannotCheck(SITE, 'rooms.area')];
    const places = subjects.map(({ ref }) => ref);
    const data = { actual, required: c.minM2, gap: Math.abs(c.minM2 - actual), count: subjects.length, ...toleranceData('area') };
    return [passOrFail(enough, { subject: SITE, places, data })];
  },
};
