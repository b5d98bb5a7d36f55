import type { Check } from '../kinds/index.ts';
import type { Pack, Rule } from '../pack.ts';
import { fault, keyOf, type Find } from './find.ts';

type Of<K extends Check['kind']> = Extract<Check, { kind: K }>;
type Disagree<K extends Check['kind']> = (a: Of<K>, b: Of<K>) => boolean;

/** A least and a most; two of them leave nothing where one begins above the other's end. */
type Range = readonly [number, number];
const apart = ([a0, a1]: Range, [b0, b1]: Range): boolean => a0 > b1 || b0 > a1;

type Bound = NonNullable<Of<'dimension'>['width']>;
const rangeOf = (bound: Bound): Range => (typeof bound === 'number' ? [bound, bound] : [bound.min ?? 0, bound.max ?? Infinity]);
const countRange = (c: Of<'count'>): Range => [c.exact ?? c.min ?? 0, c.exact ?? c.max ?? Infinity];

const disjoint = (a: readonly unknown[], b: readonly unknown[]): boolean => !a.some((value) => b.includes(value));
const open = (template: string): boolean => template.includes('{*}');

function fieldsApart(a: Of<'field'>, b: Of<'field'>): boolean {
  if (a.field !== b.field) return false;
  if (a.op === 'gte' && b.op === 'lte') return a.value > b.value;
  if (a.op === 'lte' && b.op === 'gte') return fieldsApart(b, a);
  if (a.op === 'eq' && b.op === 'eq') return a.value !== b.value;
  return a.op === 'in' && b.op === 'in' && disjoint(a.value, b.value);
}

/** Whether two checks of one kind on the same subjects can never both pass. Kinds that are not named never disagree. */
const DISAGREE: { readonly [K in Check['kind']]?: Disagree<K> } = {
  dimension: (a, b) =>
    (['width', 'height', 'thickness'] as const).some((name) => a[name] !== undefined && b[name] !== undefined && apart(rangeOf(a[name]), rangeOf(b[name]))),
  count: (a, b) => apart(countRange(a), countRange(b)),
  textPattern: (a, b) =>
    a.template !== b.template && !open(a.template) && !open(b.template) && disjoint([a.template, ...a.variants], [b.template, ...b.variants]),
  font: (a, b) => disjoint(a.families, b.families),
  colour: (a, b) => a.part === b.part && a.colour !== b.colour,
  orientation: (a, b) => a.writing !== undefined && b.writing !== undefined && a.writing !== b.writing,
  order: (a, b) => a.frame === b.frame && a.direction === b.direction && keyOf([...a.roles].sort()) === keyOf([...b.roles].sort()) && keyOf(a.roles) !== keyOf(b.roles),
  field: fieldsApart,
};

function disagree(a: Check, b: Check): boolean {
  if (a.kind !== b.kind) return false;
  const test = DISAGREE[a.kind] as Disagree<Check['kind']> | undefined;
  return test !== undefined && test(a, b);
}

/** What is merely allowed asks for nothing; a rule without its like cannot contradict it. */
const asks = (rule: Rule): boolean => rule.modality !== 'allowed';
const subjectsOf = ({ applies, select }: Rule): string => keyOf({ applies, select });

/** Rules on the same subjects under the same conditions of which no sign, room or centre can meet both. */
export function selfConflicts(pack: Pack): Find {
  const groups = new Map<string, { readonly rule: Rule; readonly at: number }[]>();
  pack.rules.forEach((rule, at) => {
    const key = `${rule.check.kind} ${subjectsOf(rule)}`;
    if (asks(rule)) groups.set(key, [...(groups.get(key) ?? []), { rule, at }]);
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ rule, at }, i) => {
      const other = group.slice(0, i).find((earlier) => disagree(earlier.rule.check, rule.check));
      return other === undefined ? [] : [fault('selfConflict', `rules.${at}.check`, { name: rule.id, other: other.rule.id })];
    }),
  );
}
