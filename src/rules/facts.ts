import type { EntityRef } from '../model/entity.ts';
import type { FactEnv } from './env.ts';
import { CENTRE_FACTS } from './facts/centre-facts.ts';
import type { Facts, FactType, FactValue } from './facts/fact.ts';
import { SIGN_FACTS } from './facts/sign-facts.ts';
import { SITE_FACTS } from './facts/site-facts.ts';
import { placeOfFunction } from './functions.ts';
import type { PackHeader } from './header.ts';
import type { Slice } from './slices.ts';
import { CENTRE, type Subject } from './subject.ts';

export type { FactType, FactValue } from './facts/fact.ts';

/** Every field that a predicate, a `field` check or a formula may name. */
const FACTS: Facts = { ...CENTRE_FACTS, ...SITE_FACTS };

const FUNCTION = /^function\.(.+)$/;

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** `function.<code>` is true where the function is in the centre or near it. null = there is no such field. */
export function factType(name: string, pack: PackHeader): FactType | null {
  const code = FUNCTION.exec(name)?.[1];
  if (code !== undefined) return pack.functions.some((fn) => fn.code === code) ? 'boolean' : null;
  return own(FACTS, name)?.type ?? null;
}

/** Names of the project's fields: what a condition can be asked of beside functions. */
export const FACT_NAMES: readonly string[] = Object.keys(FACTS);

export const signFactType = (name: string): FactType | null => own(SIGN_FACTS, name)?.type ?? null;

/** The value; null = not stated. The name was held to exist when the pack was loaded. */
export function readFact(name: string, env: FactEnv, subject?: Subject): FactValue | null {
  const ofSign = own(SIGN_FACTS, name);
  if (ofSign !== undefined) return stated(subject?.type === 'sign' ? ofSign.read(subject.sign) : null);
  const code = FUNCTION.exec(name)?.[1];
  if (code !== undefined) {
    const place = placeOfFunction(env.project, env.pack, code);
    return place.nearby || place.rooms.length > 0;
  }
  return stated(own(FACTS, name)?.read(env.project, env.today) ?? null);
}

const stated = (value: FactValue | null): FactValue | null => (value === '' ? null : value);

/** The entity whose form holds the field. */
export const placeOfFact = (name: string): EntityRef => own(FACTS, name)?.place ?? CENTRE;

/** The parts of the project that a field is read from. */
export function readsOfFact(name: string): readonly Slice[] {
  if (FUNCTION.test(name)) return ['rooms', 'site'];
  return Object.hasOwn(SIGN_FACTS, name) ? ['signs'] : (own(FACTS, name)?.reads ?? []);
}
