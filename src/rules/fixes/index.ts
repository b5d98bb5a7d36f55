import { z } from 'zod';
import type { Edit } from '../../model/edits/edit.ts';
import type { Env } from '../env.ts';
import type { Check, CheckKind } from '../kinds/index.ts';
import type { Fix } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import { addBoards } from './add-boards.ts';
import { addDoorPlates } from './add-door-plates.ts';
import { addMark } from './add-mark.ts';
import { addSigns, FREE_HOSTS } from './add-signs.ts';
import { assignFunction } from './assign-function.ts';
import { centre } from './centre.ts';
import { distributeOnWall } from './distribute-on-wall.ts';
import { leafOf } from './leaves.ts';
import { moveFlush } from './move-flush.ts';
import { reorder } from './reorder.ts';
import { setAttribute } from './set-attribute.ts';
import { setEqual } from './set-equal.ts';
import { setField } from './set-field.ts';
import { setHeight } from './set-height.ts';
import { moveToLeaf } from './on-leaf.ts';
import { setSections } from './set-sections.ts';
import { setSize } from './set-size.ts';
import { setColour, setFont } from './set-style.ts';
import { setAnyText, setText } from './set-text.ts';
import { setWriting } from './set-writing.ts';

const roles = z.array(z.string().min(1));

/**
 * What a rule offers to do about a failure. `reorder` states the places, the nearest to the opening first; `addDoorPlates`
 * whether plates hang beside the door or on its leaf; `addSigns` may
 * state the host, else the sign's type decides; `distributeOnWall` the height of the lower edges.
 */
export const fixSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addBoards') }),
  z.strictObject({ kind: z.literal('addDoorPlates'), on: z.enum(['beside', 'leaf']).default('beside') }),
  z.strictObject({ kind: z.literal('addMark') }),
  z.strictObject({ kind: z.literal('addSigns'), host: z.enum(FREE_HOSTS).optional() }),
  z.strictObject({ kind: z.literal('assignFunction') }),
  z.strictObject({ kind: z.literal('centre') }),
  z.strictObject({ kind: z.literal('distributeOnWall'), heightMm: z.int().nonnegative().optional() }),
  z.strictObject({ kind: z.literal('moveFlush') }),
  z.strictObject({ kind: z.literal('moveToLeaf') }),
  z.strictObject({ kind: z.literal('reorder'), right: roles, left: roles }),
  z.strictObject({ kind: z.literal('setAttribute') }),
  z.strictObject({ kind: z.literal('setColour') }),
  z.strictObject({ kind: z.literal('setEqual') }),
  z.strictObject({ kind: z.literal('setField') }),
  z.strictObject({ kind: z.literal('setFont') }),
  z.strictObject({ kind: z.literal('setHeight') }),
  z.strictObject({ kind: z.literal('setSections') }),
  z.strictObject({ kind: z.literal('setSize') }),
  z.strictObject({ kind: z.literal('setText') }),
  z.strictObject({ kind: z.literal('setWriting') }),
]);
export type FixSpec = z.infer<typeof fixSchema>;

/** Which checks a fix can mend; another pairing is an error of the pack. */
export const MENDS: Readonly<Record<FixSpec['kind'], readonly CheckKind[]>> = {
  addBoards: ['presenceSet'],
  addDoorPlates: ['relation'],
  addMark: ['zone'],
  addSigns: ['presenceSet'],
  assignFunction: ['functionArea', 'presenceSet'],
  centre: ['centredOn'],
  distributeOnWall: ['sameHost', 'symmetric', 'mountHeight', 'gap', 'centredOn'],
  moveFlush: ['alignEdge', 'gap', 'zone'],
  moveToLeaf: ['zone'],
  reorder: ['order', 'zone'],
  setAttribute: ['attribute'],
  setColour: ['colour'],
  setEqual: ['sameSize'],
  setField: ['field'],
  setFont: ['font'],
  setHeight: ['mountHeight'],
  setSections: ['textSections'],
  setSize: ['dimension'],
  setText: ['textPattern', 'textAnyOf'],
  setWriting: ['orientation'],
};

type Fixes = { readonly [K in FixSpec['kind']]: (fix: Extract<FixSpec, { kind: K }>, check: Check, verdict: Verdict, env: Env) => readonly Edit[] };

/** A fix that mends one kind of check: also where that is a part of a combination. */
const mends =
  <K extends CheckKind>(kind: K, fix: (c: Extract<Check, { kind: K }>, verdict: Verdict, env: Env) => readonly Edit[]) =>
  (_: unknown, check: Check, verdict: Verdict, env: Env): readonly Edit[] => {
    const leaf = leafOf(check, kind);
    return leaf === null ? [] : fix(leaf, verdict, env);
  };

const FIXES: Fixes = {
  addBoards: (_, __, verdict, env) => addBoards(verdict, env),
  addDoorPlates: (fix, check, verdict, env) => addDoorPlates(fix.on === 'leaf', check, verdict, env),
  addMark: mends('zone', (c, verdict, env) => (c.zone === 'beforeName' ? addMark(c, verdict, env) : [])),
  addSigns: (fix, _, verdict, env) => addSigns(fix.host, verdict, env),
  assignFunction: (_, check, verdict, env) => assignFunction(check, verdict, env),
  centre: mends('centredOn', centre),
  distributeOnWall: (fix, check, verdict, env) => distributeOnWall(check, fix.heightMm, verdict, env),
  moveFlush: (_, check, verdict, env) => moveFlush(check, verdict, env),
  moveToLeaf: mends('zone', (c, verdict, env) => (c.zone === 'onDoor' ? moveToLeaf(verdict, env) : [])),
  reorder: (fix, _, __, env) => reorder(fix, env),
  setAttribute: (_, check, verdict, env) => setAttribute(check, verdict, env),
  setColour: mends('colour', setColour),
  setEqual: mends('sameSize', setEqual),
  setField: mends('field', setField),
  setFont: mends('font', setFont),
  setHeight: (_, check, verdict, env) => setHeight(check, verdict, env),
  setSections: mends('textSections', setSections),
  setSize: mends('dimension', setSize),
  setText: (_, check, verdict, env) => {
    const pattern = leafOf(check, 'textPattern');
    const several = leafOf(check, 'textAnyOf');
    if (pattern !== null) return setText(pattern, verdict, env);
    return several === null ? [] : setAnyText(several, verdict, env);
  },
  setWriting: mends('orientation', setWriting),
};

function editsFor(fix: FixSpec, check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const make = FIXES[fix.kind] as (fix: FixSpec, check: Check, verdict: Verdict, env: Env) => readonly Edit[];
  return make(fix, check, verdict, env);
}

/** The edits that mend a failure, or null where there is nothing to do. */
export function fixFor(fix: FixSpec | undefined, check: Check, verdict: Verdict, env: Env): Fix | null {
  if (fix === undefined || verdict.state !== 'fail') return null;
  const edits = editsFor(fix, check, verdict, env);
  return edits.length === 0 ? null : { code: fix.kind, edits };
}
