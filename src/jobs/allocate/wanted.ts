import type { FunctionTraits } from '../../model/function-traits.ts';
import type { Project } from '../../model/project.ts';
import type { Asked, Demand } from '../../rules/room-demands/demand.ts';
import type { Modality } from '../../rules/severity.ts';
import { isFixed, traitOf } from './traits.ts';

/** How strongly a function is wanted: a clause asks for it, a clause or nobody but its being there wishes for it. */
export type Want = 'asked' | 'wished' | 'present';

/** A function that a plan is to place, and the clauses that say so. */
export interface Wanted {
  readonly code: string;
  readonly want: Want;
  /** Every demand that names the function, in the order of the packs. */
  readonly demands: readonly Demand[];
}

/** Nothing asks for what may be. */
const BINDING: ReadonlySet<Modality> = new Set(['required', 'recommended-strong', 'prohibited', 'prohibited-in-principle']);
export const isBinding = ({ modality }: Pick<Demand, 'modality'>): boolean => BINDING.has(modality);

type Of<K extends Asked['kind']> = Demand & { readonly asked: Extract<Asked, { kind: K }> };

/** The demands of one kind. */
export const ofKind = <K extends Asked['kind']>(demands: readonly Demand[], kind: K): readonly Of<K>[] =>
  demands.filter((demand): demand is Of<K> => demand.asked.kind === kind);

const names = ({ asked }: Demand, code: string): boolean => ('code' in asked ? asked.code === code : asked.codes.includes(code));

/** Of a choice (至少设置 n 项) as many as are still wanting: what is there first, then in the order of the clause. */
function chosen({ asked }: Of<'some'>, present: ReadonlySet<string>, nearby: ReadonlySet<string>, asking: ReadonlySet<string>): readonly string[] {
  const met = asked.codes.filter((code) => asking.has(code) || (asked.nearby && nearby.has(code)));
  const rest = asked.codes.filter((code) => !met.includes(code));
  const order = [...rest.filter((code) => present.has(code)), ...rest.filter((code) => !present.has(code))];
  return order.slice(0, Math.max(0, asked.n - met.length));
}

const MEASURED: ReadonlySet<Asked['kind']> = new Set(['area', 'people', 'levels', 'alone']);

/**
 * The functions that the clauses ask for, those they wish for and those that are there already, by code in code units. What
 * stands near the centre and may, and what has a place of its own kind (passages, toilets), is left out.
 */
export function wantedFunctions(project: Project, demands: readonly Demand[], traits: FunctionTraits, there: readonly string[]): readonly Wanted[] {
  const nearby = new Set(project.site.nearbyFunctions);
  const present = new Set(there);
  const asks = (pick: (demand: Demand) => boolean): ReadonlySet<string> =>
    new Set(ofKind(demands.filter(pick), 'present').flatMap(({ asked }) => (asked.nearby && nearby.has(asked.code) ? [] : [asked.code])));
  const asked = new Set(asks(isBinding));
  for (const some of ofKind(demands.filter(isBinding), 'some')) for (const code of chosen(some, present, nearby, asked)) asked.add(code);
  const wished = asks((demand) => demand.modality === 'recommended');
  const hosted = ofKind(demands.filter(isBinding), 'hosted').filter(({ asked: a }) => a.hosts.some((host) => asked.has(host)) && a.hosts.length === 1);
  for (const { asked: guest } of hosted) asked.add(guest.code);
  // What a clause measures where it is there must not be met by giving it up.
  for (const { asked: a } of demands.filter(isBinding)) if (MEASURED.has(a.kind) && 'code' in a && present.has(a.code)) asked.add(a.code);
  const wantOf = (code: string): Want => (asked.has(code) ? 'asked' : wished.has(code) ? 'wished' : 'present');
  return [...new Set([...asked, ...wished, ...present])]
    .filter((code) => !isFixed(traits, code) && traitOf(traits, code) !== null)
    .sort()
    .map((code) => ({ code, want: wantOf(code), demands: demands.filter((demand) => names(demand, code)) }));
}
