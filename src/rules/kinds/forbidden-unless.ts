import { z } from 'zod';
import type { Approval } from '../../model/centre.ts';
import { refKey } from '../../model/entity.ts';
import { roomOfSign, roomsAtOpening } from '../../model/room-of-sign.ts';
import { hostSchema, type Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { SITE, signsAmong, type SignSubject } from '../subject.ts';
import { foldText } from '../text-template.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { PLACE_WORDS } from '../words.ts';
import { LAYOUT_WORDS, PAPER_WORDS } from '../words-rooms.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';
import { layoutChanges } from './layout-changes.ts';

const HOST_KINDS = hostSchema.options.map((option) => option.shape.kind.value);

/**
 * Forbidden as long as a paper is lacking. `subject`: each selected sign needs papers of its own, and hangs where the notice
 * then allows it (`hosts`, `ownDoor` = at the door of the room it serves). `construction`: the works need them. `layout`:
 * today's layout is the approved one, or papers of that day or a later one allow the change.
 */
export const forbiddenUnlessParams = z.strictObject({
  kind: z.literal('forbiddenUnless'),
  approvals: z.array(z.strictObject({ action: z.enum(['approval', 'filing']), by: z.string().min(1).optional() })).min(1),
  about: z.enum(['subject', 'layout', 'construction']),
  hosts: z.array(z.enum(HOST_KINDS)).min(1).optional(),
  ownDoor: z.literal(true).optional(),
});
type ForbiddenUnless = z.infer<typeof forbiddenUnlessParams>;
type Need = ForbiddenUnless['approvals'][number];

const isFor = (need: Need, paper: Approval, subject: string, since: string | null): boolean =>
  paper.action === need.action &&
  paper.subject === subject &&
  (need.by === undefined || foldText(paper.by).includes(foldText(need.by))) &&
  (since === null || (paper.date !== null && paper.date >= since));

const lacking = (c: ForbiddenUnless, subject: string, since: string | null, { project }: Env): readonly Need[] =>
  c.approvals.filter((need) => !project.centre.approvals.some((paper) => isFor(need, paper, subject, since)));

const paperWord = ({ action, by }: Need): string => (by === undefined ? PAPER_WORDS[action] : `${by}${PAPER_WORDS[action]}`);

/** At a door that leads to the room it serves. */
function atOwnDoor(sign: Sign, { project }: Env): boolean {
  const own = roomOfSign(project, sign);
  return own !== null && sign.host.kind === 'door' && roomsAtOpening(own.storey, sign.host.openingId).includes(own.room);
}

function judgeSign(c: ForbiddenUnless, { sign, ref }: SignSubject, env: Env): Verdict {
  const missing = lacking(c, refKey(ref), null, env).map(paperWord);
  const wrongHost = c.hosts !== undefined && !c.hosts.includes(sign.host.kind);
  const wrongDoor = c.ownDoor === true && !atOwnDoor(sign, env);
  const required = [
    ...c.approvals.map(paperWord),
    ...(c.hosts === undefined ? [] : [`位于${c.hosts.map((host) => PLACE_WORDS[host]).join('或')}`]),
    ...(c.ownDoor === true ? [LAYOUT_WORDS.ownDoor] : []),
  ];
  const faults = [...missing, ...(wrongHost || wrongDoor ? required.slice(c.approvals.length) : [])];
  const data = { name: signWord(sign, env), missing: faults, actual: PLACE_WORDS[sign.host.kind], required, differences: [] };
  return passOrFail(faults.length === 0, { subject: ref, data });
}

function judgeLayout(c: ForbiddenUnless, env: Env): Verdict {
  const plan = env.project.review.approvedPlan;
  if (plan === null) return cannotCheck(SITE, 'review.approvedPlan');
  const differences = layoutChanges(env.project, plan);
  const missing = differences.length === 0 ? [] : lacking(c, 'layout', plan.at, env).map(paperWord);
  const data = { name: LAYOUT_WORDS.layout, missing, actual: differences.length, required: c.approvals.map(paperWord), differences: [...differences] };
  return passOrFail(missing.length === 0, { subject: SITE, data });
}

function judgeConstruction(c: ForbiddenUnless, env: Env): Verdict {
  const missing = lacking(c, 'construction', null, env).map(paperWord);
  const data = { name: LAYOUT_WORDS.construction, missing, actual: missing.length, required: c.approvals.map(paperWord), differences: [] };
  return passOrFail(missing.length === 0, { subject: SITE, data });
}

export const forbiddenUnless: Kind<ForbiddenUnless> = {
  selects: EVERY_SUBJECT,
  innerSelects: (c) => (c.about === 'subject' ? ['sign'] : ['centre', 'site']),
  meetsEmpty: (c) => c.about === 'subject',
  placeholders: ['name', 'missing', 'actual', 'required', 'differences'],
  uses: () => ({}),
  reads: (c) => (c.about === 'layout' ? ['centre', 'plan', 'review'] : c.about === 'subject' ? ['centre', 'signs', ...(c.ownDoor === true ? (['plan'] as const) : [])] : ['centre']),
  check: (c, subjects, env) => {
    if (c.about === 'layout') return [judgeLayout(c, env)];
    if (c.about === 'construction') return [judgeConstruction(c, env)];
    const signs = signsAmong(subjects);
    if (signs.length === 0) return [{ state: 'pass', subject: SITE, data: { actual: 0 } }];
    return signs.map((subject) => judgeSign(c, subject, env));
  },
};
