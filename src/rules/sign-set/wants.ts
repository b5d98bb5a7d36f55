import type { Project } from '../../model/project.ts';
import { evaluate } from '../evaluate-predicate.ts';
import type { Pack } from '../pack.ts';
import { countedWants } from './asked-counts.ts';
import { furtherPlatesOf, platesOf } from './asked-plates.ts';
import { sharedContentWants } from './asked-sections.ts';
import { asksPresence, chosenOf, isStrict, wantsOfPresence } from './asked-signs.ts';
import { baseWants } from './base-signs.ts';
import { demandsOfPack, type Demand, type PackEnv } from './demands.ts';
import type { SignSetOptions, Want } from './types.ts';

/** One want a key: what several notices ask for is one sign with all their reasons, dressed for the first. */
function merged(wants: readonly Want[]): readonly Want[] {
  const byKey = new Map<string, Want>();
  for (const want of wants) {
    const known = byKey.get(want.key);
    byKey.set(want.key, known === undefined ? want : both(known, want));
  }
  return [...byKey.values()];
}

function both(first: Want, second: Want): Want {
  const reasons = [...first.reasons, ...second.reasons.filter((one) => !first.reasons.some((known) => known.standard === one.standard && known.rule === one.rule))];
  const asking = first.origin === 'base' ? second : first;
  return {
    ...asking,
    hosts: asking.hosts.length > 0 ? asking.hosts : second.hosts,
    plate: asking.plate === null ? null : { ...asking.plate, onLeaf: first.plate?.onLeaf === true || second.plate?.onLeaf === true },
    isServed: (sign) => first.isServed(sign) || second.isServed(sign),
    reasons,
    isOffered: first.isOffered && second.isOffered,
  };
}

export const envOf = (project: Project, pack: Pack, { draw, today }: SignSetOptions): PackEnv => ({ project, pack, draw, today });

function askedWants(demands: readonly Demand[], options: SignSetOptions): readonly Want[] {
  const presence = demands.filter(asksPresence);
  const strict = merged([
    ...presence.filter(isStrict).flatMap((demand) => wantsOfPresence(demand, options)),
    ...demands.flatMap((demand) => sharedContentWants(demand, options)),
    ...demands.flatMap(platesOf),
    ...demands.flatMap(furtherPlatesOf),
  ]);
  const keys = new Set(strict.map(({ key }) => key));
  const any = merged([...strict, ...presence.filter((demand) => !isStrict(demand)).flatMap((demand) => chosenOf(demand, options, keys))]);
  return demands.reduce((wants, demand) => merged([...wants, ...countedWants(demand, wants, options)]), any);
}

/** Boards of notices that are not in force, for rooms of which those in force want none. The first that speaks of a room counts. */
function referenceWants(project: Project, asked: readonly Want[], options: SignSetOptions): readonly Want[] {
  const spoken = new Set(asked.flatMap(({ topic, rooms }) => (topic === '' ? [] : (rooms ?? []).map(({ room }) => room))));
  const found: Want[] = [];
  for (const pack of options.reference ?? []) {
    const env = envOf(project, pack, options);
    const demands = pack.rules.flatMap((rule) => demandsOfPack({ ...pack, appliesTo: { all: [] }, rules: [rule] }, env));
    const boards = demands.filter(asksPresence).filter((one) => one.check.of === 'board' && isStrict(one));
    const wants = boards.flatMap((one) => wantsOfPresence(one, options)).filter(({ rooms }) => rooms !== null && rooms.length > 0 && rooms.every(({ room }) => !spoken.has(room)));
    found.push(...wants.map((want): Want => ({ ...want, origin: 'reference', isOffered: true })));
    for (const { rooms } of wants) for (const { room } of rooms ?? []) spoken.add(room);
  }
  return merged(found);
}

/** Every sign that the centre should have, each once, what is asked first. */
export function wantsFor(project: Project, options: SignSetOptions): readonly Want[] {
  const envs = options.packs.map((pack) => envOf(project, pack, options)).filter((env) => evaluate(env.pack.appliesTo, env).is === 'true');
  const asked = askedWants(envs.flatMap((env) => demandsOfPack(env.pack, env)), options);
  const own = merged([...asked, ...baseWants(project, options.draw.signTypes, envs, asked)]);
  const known = new Set(own.map(({ key }) => key));
  return [...own, ...referenceWants(project, own, options).filter(({ key }) => !known.has(key))];
}
