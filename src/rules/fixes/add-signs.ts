import type { Edit } from '../../model/edits/edit.ts';
import { makeGateSigns, signFromType, type NewSign } from '../../model/make-signs.ts';
import type { Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import type { SignRole } from '../header.ts';
import { roleById } from '../sign-words.ts';
import type { Verdict } from '../verdict.ts';
import { withAskedText } from './asked-text.ts';
import { freePlace } from './free-place.ts';
import { titled } from './titled.ts';

/** Hosts that need no wall, door or desk to be chosen by a person. */
export const FREE_HOSTS = ['gate', 'aboveGate', 'roof', 'facade', 'pillar', 'freeStanding'] as const;
export type FreeHost = (typeof FREE_HOSTS)[number];
const GAP = 200;

const freeHost = (kinds: readonly string[]): FreeHost | undefined => FREE_HOSTS.find((host) => kinds.includes(host));

type Placed = Pick<Sign, 'host' | 'offset' | 'heightAboveFloor' | 'size'>;

const rightEdge = (sign: Placed): number => sign.offset + sign.size.width / 2;

/** Seen before the façade or on the walls of the gate: a column or a lamp post, too, hides no door and no other sign. */
const ON_FRONT: readonly Sign['host']['kind'][] = ['gate', 'facade', 'pillar'];

/** In the middle over a gate, on a wall where it is free, else beside the rightmost sign of the host. */
function offsetOn(sign: Placed, others: readonly Placed[], env: Env): number {
  const [x0, x1] = env.project.site.gate.opening;
  const { host } = sign;
  if (host.kind === 'aboveGate' || host.kind === 'roof') return host.kind === 'roof' ? 0 : Math.round((x0 + x1) / 2);
  const free = ON_FRONT.includes(host.kind) ? freePlace(env.project, sign, others) : null;
  if (free !== null) return free;
  const taken = others.filter((sign) => sign.host.kind === host.kind).map(rightEdge);
  const start = host.kind === 'gate' ? x1 : 0;
  return Math.round(Math.max(start, ...taken) + GAP + sign.size.width / 2);
}

/** A role that is one board gives the sign its topic, and the board's name for its title. */
function withTopic(sign: NewSign, { topic }: SignRole, env: Env): NewSign {
  if (topic === undefined) return sign;
  const title = env.pack.boards.find((board) => board.code === topic)?.title;
  return title === undefined ? { ...sign, topic } : titled({ ...sign, topic }, title);
}

function placed(role: SignRole, wanted: FreeHost | undefined, others: readonly Placed[], env: Env): NewSign | null {
  const { centre, site } = env.project;
  const standard = makeGateSigns(centre, site, env.draw.signTypes).find((s) => s.kind === role.kind && s.org === role.org);
  if (standard !== undefined) return standard;
  const type = env.draw.signTypes[role.kind];
  const kind = wanted ?? freeHost(type?.hosts ?? []);
  const made = type === undefined || kind === undefined ? null : signFromType(type, role.org, { kind });
  if (made === null) return null;
  const sign = withAskedText(withTopic(made, role, env), role, env);
  const heightAboveFloor = kind === 'aboveGate' ? site.gate.height + GAP : sign.heightAboveFloor;
  return { ...sign, heightAboveFloor, offset: offsetOn({ ...sign, heightAboveFloor }, others, env) };
}

/** Each missing sign made from its type, where signs of its kind are first placed. Kinds without a type are left out. */
export function addSigns(host: FreeHost | undefined, verdict: Verdict, env: Env): readonly Edit[] {
  const missing = verdict.data.missingIds;
  const present: Placed[] = Object.values(env.project.signs);
  return (Array.isArray(missing) ? missing : []).flatMap((id): readonly Edit[] => {
    const sign = placed(roleById(String(id), env), host, present, env);
    if (sign === null) return [];
    present.push(sign);
    return [{ verb: 'addSign', args: { sign } }];
  });
}
