import { z } from 'zod';
import type { Sign } from '../../model/sign.ts';
import { EDGE_WORDS } from '../position-words.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail } from '../verdict.ts';
import type { Kind } from './kind.ts';

const mm = z.int().nonnegative();

/** Height of an edge of the sign, or of its middle, above the finished floor (outdoors above the ground), mm. */
export const mountHeightParams = z
  .strictObject({
    kind: z.literal('mountHeight'),
    edge: z.enum(['bottom', 'top', 'centre']),
    mm: mm.optional(),
    min: mm.optional(),
    max: mm.optional(),
    tolerance: z.literal('onSite'),
  })
  .refine((c) => (c.mm === undefined) !== (c.min === undefined && c.max === undefined), { error: 'exactOrRange' })
  .refine((c) => c.min === undefined || c.max === undefined || c.min <= c.max, { error: 'emptyRange' });
export type MountHeight = z.infer<typeof mountHeightParams>;

/** How far the edge lies above the sign's lower edge. */
const ABOVE: Readonly<Record<MountHeight['edge'], (sign: Sign) => number>> = {
  bottom: () => 0,
  centre: ({ size }) => size.height / 2,
  top: ({ size }) => size.height,
};

export const edgeHeight = (c: MountHeight, sign: Sign): number => sign.heightAboveFloor + ABOVE[c.edge](sign);

/** The nearest height of the edge that is allowed. */
export const nearestHeight = (c: MountHeight, height: number): number =>
  Math.min(c.mm ?? c.max ?? Infinity, Math.max(c.mm ?? c.min ?? 0, height));

const required = (c: MountHeight): string => {
  if (c.mm !== undefined) return String(c.mm);
  if (c.max === undefined) return `≥ ${c.min}`;
  return c.min === undefined ? `≤ ${c.max}` : `${c.min}～${c.max}`;
};

export const mountHeight: Kind<MountHeight> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'edge', 'actual', 'required', 'gap', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) =>
    signsAmong(subjects).map(({ sign, ref }) => {
      const actual = edgeHeight(c, sign);
      const gap = Math.abs(actual - nearestHeight(c, actual));
      const data = { name: signWord(sign, env), edge: EDGE_WORDS[c.edge], actual, required: required(c), gap };
      return passOrFail(gap <= TOLERANCES.onSite, { subject: ref, data: { ...data, ...toleranceData('onSite') } });
    }),
};
