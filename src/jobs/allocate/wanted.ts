import type { FunctionTraits } from '../../model/function-traits.ts';
import type { Project } from '../../model/project.ts';
import type { Asked, Demand } from '../../rules/room-demands/demand.ts';
import { choicesOf, type Choice, type Whereabouts } from './choices.ts';
import { isBinding, ofKind } from './demands.ts';
import { isPlaced } from './traits.ts';

/** How a function is wanted: a clause asks for it, a clause wishes for it, it is there, or a clause asks for some of several and it is one. */
export type Want = 'asked' | 'wished' | 'present' | 'some';

/** A function that a plan is to place, and the clauses that say so. */
export interface Wanted {
  readonly code: string;
  readonly want: Want;
  /** Every demand that names the function, in the order of the packs. */
  readonly demands: readonly Demand[];
}

const names = ({ asked }: Demand, code: string): boolean => ('code' in asked ? asked.code === code : asked.codes.includes(code));

const MEASURED: ReadonlySet<Asked['kind']> = new Set(['area', 'people', 'levels', 'alone']);

/** What a plan is to place. */
export interface Wants {
  /** By code in code units. */
  readonly functions: readonly Wanted[];
  readonly choices: readonly Choice[];
}

/** The functions that clauses ask for by themselves. */
function askedFor(project: Project, demands: readonly Demand[], present: ReadonlySet<string>): ReadonlySet<string> {
  const binding = demands.filter(isBinding);
  const asked = new Set(named(project, binding));
  const hosted = ofKind(binding, 'hosted').filter(({ asked: a }) => a.hosts.some((host) => asked.has(host)) && a.hosts.length === 1);
  for (const { asked: guest } of hosted) asked.add(guest.code);
  // What a clause measures where it is there must not be met by giving it up.
  for (const { asked: a } of binding) if (MEASURED.has(a.kind) && 'code' in a && present.has(a.code)) asked.add(a.code);
  return asked;
}

/** What stands near the centre and may is not named. */
const named = ({ site }: Project, demands: readonly Demand[]): readonly string[] =>
  ofKind(demands, 'present').flatMap(({ asked }) => (asked.nearby && site.nearbyFunctions.includes(asked.code) ? [] : [asked.code]));

/**
 * The functions that the clauses ask for, those they wish for, those that are there already, and those that they leave to choose from. What
 * stands in rooms that take no part, and what has a place of its own kind (passages, toilets), is left out.
 */
export function wantedFunctions(project: Project, demands: readonly Demand[], traits: FunctionTraits, where: Whereabouts): Wants {
  const asked = askedFor(project, demands, where.there);
  const wished = new Set(named(project, demands.filter((demand) => demand.modality === 'recommended')));
  const choices = choicesOf(project, demands, traits, where, asked);
  const wantOf = (code: string): Want => (asked.has(code) ? 'asked' : wished.has(code) ? 'wished' : where.there.has(code) ? 'present' : 'some');
  const functions = [...new Set([...asked, ...wished, ...where.there, ...choices.flatMap(({ group }) => group)])]
    .filter((code) => isPlaced(traits, code) && !where.elsewhere.has(code))
    .sort()
    .map((code) => ({ code, want: wantOf(code), demands: demands.filter((demand) => names(demand, code)) }));
  return { functions, choices };
}
