import { readsOfFact } from './facts.ts';
import type { PackHeader, SignRole } from './header.ts';
import { kindOf } from './kinds/index.ts';
import type { Rule } from './pack.ts';
import type { Depth } from './run-rule.ts';
import { conditionsOf, type Predicate } from './predicate.ts';
import type { Select } from './select.ts';
import { SLICES, type Slice } from './slices.ts';

const readsOfPredicate = (predicate: Predicate): readonly Slice[] =>
  conditionsOf(predicate).flatMap(({ condition }) => readsOfFact(condition.field));

/** What the subjects of a kind are taken from. */
const SUBJECTS: Readonly<Record<Select['type'], readonly Slice[]>> = {
  centre: [],
  site: [],
  gate: [],
  feature: ['site'],
  sign: ['signs'],
  room: ['rooms'],
  function: ['rooms'],
  door: ['plan'],
};

/** A sign's part can hang on its title, which is filled from the centre; and on the room that it is in or for. */
const placesSigns = (rule: Rule, roles: readonly SignRole[]): boolean =>
  roles.some((role) => role.functions !== undefined) || ('rooms' in rule.select && rule.select.rooms !== undefined);

/**
 * Every part of a project that the outcome of a rule can hang on, each once: of all of it, or of its conditions or its
 * selection alone where it was followed no further. Fixes are not counted: they may read all.
 */
export function readsOfRule(rule: Rule, pack: PackHeader, depth: Depth = 'check'): readonly Slice[] {
  const { type } = rule.select;
  const own = [
    ...readsOfPredicate(pack.appliesTo),
    ...readsOfPredicate(rule.applies),
    ...(depth === 'conditions' ? [] : SUBJECTS[type]),
    ...(depth === 'check' ? kindOf(rule.check).reads(rule.check, type) : []),
  ];
  const ofSigns: readonly Slice[] = placesSigns(rule, pack.roles) ? ['centre', 'rooms', 'plan'] : ['centre'];
  const named = new Set(own.includes('signs') ? [...own, ...ofSigns] : own);
  return SLICES.filter((slice) => named.has(slice));
}
