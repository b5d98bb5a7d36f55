import type { Diagnostic } from '../../model/diagnostic.ts';
import { valuesOfFact } from '../fact-values.ts';
import { factType, signFactType } from '../facts.ts';
import { MENDS } from '../fixes/index.ts';
import { kindOf, placeholdersIn, selectableFor, type Check } from '../kinds/index.ts';
import { COMMON_PLACEHOLDERS, placeholdersOf } from '../message.ts';
import type { Pack, Rule } from '../pack.ts';
import { conditionsOf, type Condition, type Predicate } from '../predicate.ts';
import { fault, undeclared, type Find } from './find.ts';
import { selectNames, selectsNothing } from './lint-select.ts';
import { impossible } from './satisfiable.ts';

/** The value compared with is of the field's own type, and one that the field can have. */
function condition(c: Condition, pack: Pack, path: string): Find {
  const type = factType(c.field, pack);
  if (type === null) return [fault('unknownField', path, { name: c.field })];
  const values = [c.eq, c.ne, ...(c.in ?? []), c.gte, c.lte].filter((value) => value !== undefined);
  const expected = type === 'text' ? 'string' : type;
  const wrong = values.find((value) => typeof value !== expected);
  if (wrong !== undefined) return [fault('badValue', path, { expected: type, found: String(wrong) })];
  const known = valuesOfFact(c.field);
  const strange = known === null ? undefined : values.find((value) => !known.includes(value));
  return strange === undefined ? [] : [fault('badValue', path, { expected: known!.join(' '), found: String(strange) })];
}

export const lintPredicate = (p: Predicate, pack: Pack, path: string): Find =>
  conditionsOf(p).flatMap((found) => condition(found.condition, pack, path + found.path));

function fields(rule: Rule, pack: Pack, path: string): Find {
  const { fields: named = [], predicates = [] } = kindOf(rule.check).uses(rule.check);
  const found = named.flatMap(({ name, numeric }): Find => {
    const ofSign = signFactType(name);
    if (ofSign !== null && rule.select.type !== 'sign') return [fault('signField', path, { name })];
    const type = ofSign ?? factType(name, pack);
    if (type === null) return [fault('unknownField', path, { name })];
    return numeric && type !== 'number' ? [fault('notNumeric', path, { name })] : [];
  });
  return [...found, ...predicates.flatMap((inner) => lintPredicate(inner, pack, path))];
}

function messages(rule: Rule, path: string): Find {
  const known = [...placeholdersIn(rule.check), ...COMMON_PLACEHOLDERS];
  const inMessage = undeclared('unknownPlaceholder', placeholdersOf(rule.message), known, `${path}.message`);
  const further = kindOf(rule.check).uses(rule.check).messages ?? [];
  const inFurther = further.flatMap((text) => undeclared('unknownPlaceholder', placeholdersOf(text), known, `${path}.check`));
  return [...inMessage, ...inFurther];
}

function names(rule: Rule, pack: Pack, path: string): Find {
  const uses = kindOf(rule.check).uses(rule.check);
  const roles = pack.roles.map((role) => role.id);
  const arranged = rule.fix?.kind === 'reorder' ? [...rule.fix.right, ...rule.fix.left] : [];
  return [
    ...selectNames(rule.select, pack, `${path}.select`),
    ...undeclared('unknownRole', uses.roles ?? [], roles, `${path}.check`),
    ...undeclared('unknownRole', arranged, roles, `${path}.fix`),
    ...undeclared('unknownFunction', uses.functions ?? [], pack.functions.map((fn) => fn.code), `${path}.check`),
    ...undeclared('unknownColour', uses.colours ?? [], Object.keys(pack.colours), `${path}.check`),
    ...undeclared('unknownBoard', uses.boards ?? [], pack.boards.map((board) => board.code), `${path}.check`),
  ];
}

/** The check and all that stand inside it. */
const checksIn = (check: Check): readonly Check[] => [
  check,
  ...('checks' in check ? check.checks.flatMap(checksIn) : []),
  ...('check' in check ? checksIn(check.check) : []),
];

/** Parts of a rule that are each right and do not go together. */
function fits(rule: Rule, path: string): Find {
  const known = selectableFor(rule.check);
  const found: Diagnostic[] = [];
  if (!known.includes(rule.select.type)) {
    found.push(fault('wrongSubject', `${path}.select.type`, { kind: rule.check.kind, found: rule.select.type, known: known.join(' ') }));
  }
  if (kindOf(rule.check).meetsEmpty(rule.check) && rule.missing !== undefined) {
    found.push(fault('needlessMissing', `${path}.missing`, { kind: rule.check.kind }));
  }
  const { fix } = rule;
  if (fix !== undefined && !checksIn(rule.check).some(({ kind }) => MENDS[fix.kind].includes(kind))) {
    found.push(fault('wrongFix', `${path}.fix.kind`, { name: fix.kind, kind: rule.check.kind, known: MENDS[fix.kind].join(' ') }));
  }
  return found;
}

/** Conditions that exclude each other, or a selection that nothing can meet: a rule that is never asked checks nothing. */
function never(rule: Rule, pack: Pack, path: string): Find {
  const torn = impossible([pack.appliesTo, rule.applies], pack);
  const inConditions = torn === null ? [] : [fault('neverApplies', `${path}.applies`, { name: torn })];
  return [...inConditions, ...selectsNothing(rule.select, pack, `${path}.select`)];
}

/** One rule of a pack. Whether it can ever apply is asked only of one whose names are right. */
export function lintRule(rule: Rule, pack: Pack, path: string): Find {
  const found = [
    ...lintPredicate(rule.applies, pack, `${path}.applies`),
    ...names(rule, pack, path),
    ...fields(rule, pack, `${path}.check`),
    ...messages(rule, path),
    ...fits(rule, path),
  ];
  return found.length > 0 ? found : never(rule, pack, path);
}
