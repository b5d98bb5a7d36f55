import { z } from 'zod';
import type { Sign } from '../../model/sign.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail } from '../verdict.ts';
import type { Kind } from './kind.ts';

/** The selected signs are equal in each property; no value is asked for. */
export const sameSizeParams = z.strictObject({
  kind: z.literal('sameSize'),
  properties: z.array(z.enum(['width', 'height', 'thickness'])).min(1),
  tolerance: z.enum(['print', 'onSite']),
});
type SameSize = z.infer<typeof sameSizeParams>;

const lengths = (c: SameSize, sign: Sign): readonly number[] =>
  c.properties.map((name) => (name === 'thickness' ? sign.thickness : sign.size[name]));

/** Largest minus smallest of each property. */
const spreads = (c: SameSize, signs: readonly SignSubject[]): readonly number[] =>
  c.properties.map((_, i) => {
    const values = signs.map(({ sign }) => lengths(c, sign)[i]!);
    return Math.max(...values) - Math.min(...values);
  });

export const sameSize: Kind<SameSize> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['actual', 'difference', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs'],
  check: (c, all) => {
    const subjects = signsAmong(all);
    const difference = spreads(c, subjects);
    const actual = [...new Set(subjects.map(({ sign }) => lengths(c, sign).join('×')))];
    const ok = difference.every((d) => d <= TOLERANCES[c.tolerance]);
    const places = subjects.map(({ ref }) => ref);
    return [passOrFail(ok, { subject: places[0]!, places, data: { actual, difference, ...toleranceData(c.tolerance) } })];
  },
};
