import { problem, type Diagnostic } from '../model/diagnostic.ts';
import { factType, signFactType } from './facts.ts';
import { MENDS } from './fixes/index.ts';
import { kindOf } from './kinds/index.ts';
import { COMMON_PLACEHOLDERS, placeholdersOf } from './message.ts';
import type { Pack, Rule } from './pack.ts';
import type { PackReason } from './pack-reasons.ts';
import { conditionsOf, type Condition, type Predicate } from './predicate.ts';

type Find = readonly Diagnostic[];

const fault = (reason: PackReason, path: string, data: Record<string, string>): Diagnostic =>
  problem(`pack.${reason}`, data, { path });

/** Names that are not declared. `what` is the reason's name. */
const undeclared = (what: PackReason, names: readonly string[], known: readonly string[], path: string): Find =>
  names.filter((name) => !known.includes(name)).map((name) => fault(what, path, { name, known: known.join(' ') }));

function duplicates(ids: readonly string[], path: (index: number) => string): Find {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [fault('duplicate', path(i), { name: id })] : []));
}

/** The value compared with is of the field's own type. */
function condition(c: Condition, pack: Pack, path: string): Find {
  const type = factType(c.field, pack);
  if (type === null) return [fault('unknownField', path, { name: c.field })];
  const values = [c.eq, c.ne, ...(c.in ?? []), c.gte, c.lte].filter((value) => value !== undefined);
  const expected = type === 'text' ? 'string' : type;
  const wrong = values.find((value) => typeof value !== expected);
  return wrong === undefined ? [] : [fault('badValue', path, { expected: type, found: String(wrong) })];
}

const predicate = (p: Predicate, pack: Pack, path: string): Find =>
  conditionsOf(p).flatMap((found) => condition(found.condition, pack, path + found.path));

function fields(rule: Rule, pack: Pack, path: string): Find {
  const { fields: named = [] } = kindOf(rule.check).uses(rule.check);
  return named.flatMap(({ name, numeric }): Find => {
    const ofSign = signFactType(name);
    if (ofSign !== null && rule.select.type !== 'sign') return [fault('signField', path, { name })];
    const type = ofSign ?? factType(name, pack);
    if (type === null) return [fault('unknownField', path, { name })];
    return numeric && type !== 'number' ? [fault('notNumeric', path, { name })] : [];
  });
}

function messages(rule: Rule, path: string): Find {
  const kind = kindOf(rule.check);
  const known = [...kind.placeholders, ...COMMON_PLACEHOLDERS];
  const inMessage = undeclared('unknownPlaceholder', placeholdersOf(rule.message), known, `${path}.message`);
  const further = kind.uses(rule.check).messages ?? [];
  const inFurther = further.flatMap((text) => undeclared('unknownPlaceholder', placeholdersOf(text), known, `${path}.check`));
  return [...inMessage, ...inFurther];
}

function names(rule: Rule, pack: Pack, path: string): Find {
  const uses = kindOf(rule.check).uses(rule.check);
  const roles = pack.roles.map((role) => role.id);
  const selected = rule.select.type === 'sign' ? (rule.select.roles ?? []) : [];
  const arranged = rule.fix?.kind === 'reorder' ? [...rule.fix.right, ...rule.fix.left] : [];
  return [
    ...undeclared('unknownRole', selected, roles, `${path}.select.roles`),
    ...undeclared('unknownRole', uses.roles ?? [], roles, `${path}.check`),
    ...undeclared('unknownRole', arranged, roles, `${path}.fix`),
    ...undeclared('unknownFunction', uses.functions ?? [], pack.functions.map((fn) => fn.code), `${path}.check`),
    ...undeclared('unknownColour', uses.colours ?? [], Object.keys(pack.colours), `${path}.check`),
  ];
}

/** Parts of a rule that are each right and do not go together. */
function fits(rule: Rule, path: string): Find {
  const kind = kindOf(rule.check);
  const found: Diagnostic[] = [];
  if (!kind.selects.includes(rule.select.type)) {
    found.push(fault('wrongSubject', `${path}.select.type`, { kind: rule.check.kind, found: rule.select.type, known: kind.selects.join(' ') }));
  }
  if (kind.meetsEmpty(rule.check) && rule.missing !== undefined) found.push(fault('needlessMissing', `${path}.missing`, { kind: rule.check.kind }));
  if (rule.fix !== undefined && !MENDS[rule.fix.kind].includes(rule.check.kind)) {
    found.push(fault('wrongFix', `${path}.fix.kind`, { name: rule.fix.kind, kind: rule.check.kind, known: MENDS[rule.fix.kind].join(' ') }));
  }
  return found;
}

const lintRule = (rule: Rule, pack: Pack, path: string): Find => [
  ...predicate(rule.applies, pack, `${path}.applies`),
  ...names(rule, pack, path),
  ...fields(rule, pack, `${path}.check`),
  ...messages(rule, path),
  ...fits(rule, path),
];

/** What the schema cannot see: names that refer to names, messages, parts that do not go together. Each with its path. */
export function lintPack(pack: Pack): Find {
  return [
    ...predicate(pack.appliesTo, pack, 'appliesTo'),
    ...duplicates(pack.rules.map((rule) => rule.id), (i) => `rules.${i}.id`),
    ...duplicates(pack.roles.map((role) => role.id), (i) => `roles.${i}.id`),
    ...duplicates(pack.functions.map((fn) => fn.code), (i) => `functions.${i}.code`),
    ...pack.rules.flatMap((rule, i) => lintRule(rule, pack, `rules.${i}`)),
  ];
}
