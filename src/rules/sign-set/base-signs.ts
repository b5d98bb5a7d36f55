import { makeGateSigns, type NewSign, type SignTypes } from '../../model/make-signs.ts';
import { CIRCULATION, type RoomPlace } from '../../model/room-of-sign.ts';
import type { Org, SignKind } from '../../model/sign.ts';
import type { Project } from '../../model/project.ts';
import type { Env } from '../env.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { allRooms, serves } from '../functions.ts';
import { kindOf } from '../kinds/index.ts';
import { selectSubjects } from '../select.ts';
import { plateWant } from './asked-plates.ts';
import { AS_IT_IS } from './asked-signs.ts';
import type { PackEnv } from './demands.ts';
import { keyOf } from './keys.ts';
import type { Want } from './types.ts';

const simple = (kind: SignKind, org: Org | null = null): Want => ({
  key: keyOf({ kind, org }),
  kind,
  org,
  topic: '',
  title: '',
  rooms: null,
  functionCode: '',
  hosts: [],
  plate: null,
  dress: AS_IT_IS,
  isServed: (sign) => sign.kind === kind && sign.org === org,
  reasons: [],
  origin: 'base',
  isOffered: false,
});

const BODIES: readonly Org[] = ['party', 'committee', 'supervisory'];

/** Which plaques a gate may have: those of the three bodies; four where there is a collective economy; the two that every village has. */
const choicesOf = ({ centre }: Project): readonly (readonly Org[])[] => [
  BODIES,
  ...(centre.hasCollectiveEconomy === true ? [[...BODIES, 'collectiveEconomy' as const]] : []),
  ['party', 'committee'],
];

const withGate = (project: Project, orgs: readonly Org[], plaques: readonly NewSign[]): Project => {
  const signs = plaques.filter(({ org }) => org !== null && orgs.includes(org));
  const extra = signs[0] !== undefined && orgs.includes('collectiveEconomy') ? [{ ...signs[0], org: 'collectiveEconomy' as const }] : [];
  return { ...project, signs: Object.fromEntries([...signs, ...extra].map((sign, i) => [`s${i + 1}`, { ...sign, id: `s${i + 1}` }])) };
};

/** How many rules that count the plaques of the gate are not met by these. */
function broken(orgs: readonly Org[], plaques: readonly NewSign[], envs: readonly PackEnv[]): number {
  return envs.reduce((sum, env) => {
    const tried: PackEnv = { ...env, project: withGate(env.project, orgs, plaques) };
    const counting = env.pack.rules.filter(
      ({ select, check, applies }) =>
        select.type === 'sign' && select.kinds?.includes('gatePlaque') === true && select.rooms === undefined &&
        COUNTS.includes(check.kind) && evaluate(applies, tried).is === 'true',
    );
    const verdicts = counting.flatMap(({ select, check }) => kindOf(check).check(check, selectSubjects(select, tried), tried));
    return sum + verdicts.filter(({ state }) => state === 'fail').length;
  }, 0);
}
const COUNTS: readonly string[] = ['count', 'oneOf', 'anyOf', 'allOf'];

function gateWants(project: Project, signTypes: SignTypes, envs: readonly PackEnv[]): readonly Want[] {
  const plaques = makeGateSigns(project.centre, project.site, signTypes).filter(({ kind }) => kind === 'gatePlaque');
  const ranked = choicesOf(project).map((orgs) => ({ orgs, faults: broken(orgs, plaques, envs) }));
  return ranked.toSorted((a, b) => a.faults - b.faults)[0]!.orgs.map((org) => simple('gatePlaque', org));
}

/** The name over the house: on the roof, unless every notice that speaks of one speaks of the façade alone. */
function nameWant(envs: readonly PackEnv[]): Want {
  const kinds = new Set(envs.flatMap(({ pack }) => pack.roles.map(({ kind }) => kind)));
  return simple(kinds.has('facadeName') && !kinds.has('rooftopName') ? 'facadeName' : 'rooftopName');
}

/** Rooms that one goes into: those that bear a name and are not there to pass through. */
const roomsWithPlates = (project: Project, envs: readonly Env[]): readonly RoomPlace[] =>
  allRooms(project).filter(({ room }) => {
    const passes = CIRCULATION.some((code) => room.functions.some((one) => one.code === code) || envs.some(({ pack }) => serves(room, code, pack)));
    return room.name !== '' && !passes;
  });

/** What every centre has, where the notices in force say nothing of it: plaques at the gate, a name, a directory, plates. */
export function baseWants(project: Project, signTypes: SignTypes, envs: readonly PackEnv[], asked: readonly Want[]): readonly Want[] {
  const has = (...kinds: readonly SignKind[]): boolean => asked.some(({ kind, isOffered }) => kinds.includes(kind) && !isOffered);
  return [
    ...(has('gatePlaque') ? [] : gateWants(project, signTypes, envs)),
    ...(has('rooftopName', 'facadeName') ? [] : [nameWant(envs)]),
    ...(has('directory') ? [] : [simple('directory')]),
    ...roomsWithPlates(project, envs).map((place) => plateWant(place, { project })),
  ];
}
