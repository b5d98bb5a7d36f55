import { z } from 'zod';
import type { Env } from '../env.ts';
import { roomWord } from '../functions.ts';
import { signWord } from '../sign-words.ts';
import type { Subject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

const mm = z.int().positive();

/**
 * Room for people to pass. `projection`: what hangs on a wall with its lower edge below `belowMm` stands out at most
 * `mostMm` (GB 50763-2012 3.5: 2.00 m, 100 mm). `doorClear`: the clear width of a door is at least `minMm` (GB 55019-2021
 * 2.5: 900 mm, 800 mm in existing buildings). mm.
 */
export const clearanceParams = z.discriminatedUnion('of', [
  z.strictObject({ kind: z.literal('clearance'), of: z.literal('projection'), belowMm: mm, mostMm: mm }),
  z.strictObject({ kind: z.literal('clearance'), of: z.literal('doorClear'), minMm: mm }),
]);
type Clearance = z.infer<typeof clearanceParams>;
type Of<O extends Clearance['of']> = Extract<Clearance, { of: O }>;

/** What the two sides of a frame take of an opening, mm: the plan states outer widths, and no notice states frames. This tool's own. */
const FRAME = 100;
const BASIS = `按洞口宽度减去门框${FRAME} mm计，系本工具取值`;

/** Signs that stand on the floor or on a desk project from nothing. */
const ON_NO_WALL: ReadonlySet<string> = new Set(['freeStanding', 'desk', 'roof']);

function projection(c: Of<'projection'>, subject: Extract<Subject, { type: 'sign' }>, env: Env): Verdict {
  const { sign, ref } = subject;
  const isLow = sign.heightAboveFloor < c.belowMm && !ON_NO_WALL.has(sign.host.kind);
  const data = {
    name: signWord(sign, env), actual: sign.thickness, required: c.mostMm, height: sign.heightAboveFloor, below: c.belowMm, basis: '',
  };
  return passOrFail(!isLow || sign.thickness <= c.mostMm + TOLERANCES.print, { subject: ref, data: { ...data, ...toleranceData('print') } });
}

function doorClear(c: Of<'doorClear'>, subject: Extract<Subject, { type: 'door' }>): Verdict {
  const { opening, rooms, ref } = subject;
  const actual = opening.width - FRAME;
  const name = rooms.map(roomWord).join('、');
  const data = { name, actual, required: c.minMm, height: 0, below: 0, basis: BASIS, ...toleranceData('onSite') };
  return passOrFail(actual >= c.minMm - TOLERANCES.onSite, { subject: ref, data });
}

function judge(c: Clearance, subject: Subject, env: Env): readonly Verdict[] {
  if (c.of === 'projection') return subject.type === 'sign' ? [projection(c, subject, env)] : [];
  return subject.type === 'door' ? [doorClear(c, subject)] : [];
}

export const clearance: Kind<Clearance> = {
  selects: ['sign', 'door'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required', 'height', 'below', 'basis', 'tolerance'],
  uses: () => ({}),
  reads: (c) => (c.of === 'projection' ? ['signs', 'centre'] : ['plan']),
  check: (c, subjects, env) => subjects.flatMap((subject) => judge(c, subject, env)),
};
