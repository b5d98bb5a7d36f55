import { z } from 'zod';
import type { Edit } from '../../model/edits/edit.ts';
import type { Env } from '../env.ts';
import { anchorX } from '../kinds/centred-on.ts';
import type { Check, CheckKind } from '../kinds/index.ts';
import type { Fix } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { addMark } from './add-mark.ts';
import { addSigns, FREE_HOSTS } from './add-signs.ts';
import { setSign, signOf } from './fix.ts';
import { reorder } from './reorder.ts';
import { setField } from './set-field.ts';
import { setSize } from './set-size.ts';
import { setColour, setFont } from './set-style.ts';
import { setText } from './set-text.ts';

const roles = z.array(z.string().min(1));

/**
 * What a rule offers to do about a failure. `reorder` states the places, the nearest to the opening first; `addSigns` may
 * state the host, else the sign's type decides.
 */
export const fixSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addMark') }),
  z.strictObject({ kind: z.literal('addSigns'), host: z.enum(FREE_HOSTS).optional() }),
  z.strictObject({ kind: z.literal('centre') }),
  z.strictObject({ kind: z.literal('reorder'), right: roles, left: roles }),
  z.strictObject({ kind: z.literal('setColour') }),
  z.strictObject({ kind: z.literal('setField') }),
  z.strictObject({ kind: z.literal('setFont') }),
  z.strictObject({ kind: z.literal('setSize') }),
  z.strictObject({ kind: z.literal('setText') }),
]);
export type FixSpec = z.infer<typeof fixSchema>;

/** Which checks a fix can mend; another pairing is an error of the pack. */
export const MENDS: Readonly<Record<FixSpec['kind'], readonly CheckKind[]>> = {
  addMark: ['zone'],
  addSigns: ['presenceSet'],
  centre: ['centredOn'],
  reorder: ['order', 'zone'],
  setColour: ['colour'],
  setField: ['field'],
  setFont: ['font'],
  setSize: ['dimension'],
  setText: ['textPattern'],
};

function centre(check: Extract<Check, { kind: 'centredOn' }>, verdict: Verdict, env: Env): readonly Edit[] {
  const sign = signOf(verdict, env);
  const offset = sign === null ? null : anchorX(check, sign, env);
  return sign === null || offset === null ? [] : [setSign(sign, { offset })];
}

function editsFor(fix: FixSpec, check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  if (fix.kind === 'reorder') return reorder(fix, env);
  if (fix.kind === 'addSigns') return addSigns(fix.host, verdict, env);
  if (fix.kind === 'addMark') return check.kind === 'zone' && check.zone === 'beforeName' ? addMark(check, verdict, env) : [];
  switch (check.kind) {
    case 'textPattern':
      return setText(check, verdict, env);
    case 'dimension':
      return setSize(check, verdict, env);
    case 'font':
      return setFont(check, verdict, env);
    case 'colour':
      return setColour(check, verdict, env);
    case 'field':
      return setField(check, verdict, env);
    case 'centredOn':
      return centre(check, verdict, env);
    default:
      return [];
  }
}

/** The edits that mend a failure, or null where there is nothing to do. */
export function fixFor(fix: FixSpec | undefined, check: Check, verdict: Verdict, env: Env): Fix | null {
  if (fix === undefined || verdict.state !== 'fail') return null;
  const edits = editsFor(fix, check, verdict, env);
  return edits.length === 0 ? null : { code: fix.kind, edits };
}
