import type { Project } from '../../model/project.ts';
import { evaluate, operatorOf } from '../../rules/evaluate-predicate.ts';
import type { Pack } from '../../rules/pack.ts';
import type { Condition, Predicate } from '../../rules/predicate.ts';
import { conditionWord, fieldWord, valueWord } from '../../rules/words.ts';
import type { Words } from '../i18n.ts';

type Functions = Pick<Pack, 'functions'>;

export const REGION = ['province', 'prefecture', 'county', 'town'] as const;

/** A function is named by its title in the pack. */
function label(field: string, { functions }: Functions): string {
  const found = functions.find(({ code }) => field === `function.${code}`);
  return found === undefined ? fieldWord(field) : `设有${found.title}`;
}

function conditionWords(condition: Condition, pack: Functions): string {
  const operator = operatorOf(condition);
  return conditionWord(label(condition.field, pack), operator, condition[operator]!);
}

const bracketed = (predicate: Predicate, text: string): string => ('all' in predicate || 'any' in predicate ? `（${text}）` : text);

/** For whom a standard or a rule is meant, in Chinese as the notice itself; null where it is meant for all. */
export function appliesWords(predicate: Predicate, pack: Functions): string | null {
  if ('field' in predicate) return conditionWords(predicate, pack);
  if ('not' in predicate) {
    const inner = appliesWords(predicate.not, pack);
    return inner === null ? null : `并非${bracketed(predicate.not, inner)}`;
  }
  const isAll = 'all' in predicate;
  const parts = isAll ? predicate.all : predicate.any;
  const words = parts.map((part) => [part, appliesWords(part, pack)] as const).filter(([, text]) => text !== null);
  if (words.length === 0) return null;
  if (words.length === 1) return words[0]![1];
  return words.map(([part, text]) => bracketed(part, text!)).join(isAll ? '，且' : '，或');
}

export interface Applicability {
  /** reference: a text that asks nothing the centre is not, but was not issued for its place. */
  readonly is: 'yes' | 'reference' | 'no' | 'unknown';
  /** Why not, or what is not known; '' where it applies. */
  readonly why: string;
}

/** A text that reached us as a copy asks for a village at most; that makes it no notice of every village's own. */
function ofPlace(t: Words, { status, optional, region }: Pack, { centre }: Project): Applicability {
  const parts = REGION.filter((part) => region[part] !== undefined);
  if (status !== 'copy' || optional || (parts.length > 0 && parts.every((part) => region[part] === centre[part]))) return { is: 'yes', why: '' };
  const place = parts.map((part) => region[part]).join('');
  return { is: 'reference', why: place === '' ? t('standards.noRegion') : t('standards.ofRegion', { place }) };
}

/** Whether a standard says of itself that it is meant for this centre. */
export function applicability(t: Words, pack: Pack, project: Project): Applicability {
  const answer = evaluate(pack.appliesTo, { project, pack });
  if (answer.is === 'true') return ofPlace(t, pack, project);
  if (answer.is === 'unknown') return { is: 'unknown', why: t('standards.unknownFact', { field: label(answer.field, pack) }) };
  const why = answer.failed.map(({ field, operator, value, actual, negated }) =>
    t('standards.failedFact', {
      condition: `${negated ? '并非' : ''}${conditionWord(label(field, pack), operator, value)}`,
      actual: valueWord(actual),
    }),
  );
  return { is: 'no', why: why.join('；') };
}
