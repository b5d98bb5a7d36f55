import { z } from 'zod';
import { centreSchema, type Centre } from '../model/centre.ts';
import { fillTemplate, placeholders } from '../model/naming.ts';

/** Stands for any characters: the XXXXXX of a notice that says nothing of the prefix. */
const WILDCARD = '{*}';
const NAME = /\{([^{}]*)\}/g;

const NOWHERE: Centre = centreSchema.parse({
  province: '',
  prefecture: '',
  county: '',
  town: '',
  unit: '',
  unitType: 'village',
  setting: 'rural',
  partyLevel: 'branch',
  hasCollectiveEconomy: null,
  hasMatureServices: null,
  hallTooSmallForStaff: null,
  households: null,
  population: null,
  buildMode: 'existing',
  tier: null,
  statedUsableAreaM2: null,
  openingHours: '',
  openHoursPerDay: null,
  openedOn: null,
  dates: { surveyed: null, designed: null },
  approvals: [],
});

/** Names that a template may use; what each gives is stated in model/naming.ts. */
export const TEMPLATE_NAMES: readonly string[] = Object.keys(placeholders(NOWHERE));

/** Names in braces that no centre can fill. */
export const unknownNames = (template: string): readonly string[] =>
  [...template.matchAll(NAME)].map((m) => m[1]!).filter((name) => name !== '*' && !TEMPLATE_NAMES.includes(name));

/** A text of a pack whose names in braces a centre can fill: what textPattern and textAnyOf take. */
export const template = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const name of unknownNames(text)) {
      context.addIssue({ code: 'custom', message: 'placeholder', params: { name, known: TEMPLATE_NAMES.join(' ') } });
    }
  });

/** A template with some names replaced by the words the notice itself prints. */
export const withLiterals = (template: string, literals: Readonly<Record<string, string>>): string =>
  template.replace(NAME, (written, name: string) => (Object.hasOwn(literals, name) ? literals[name]! : written));

/** The template for a sign's face, which knows no wildcard: the wildcard becomes `prefix`. */
export const concrete = (template: string, prefix: string): string => template.replaceAll(WILDCARD, prefix);

export interface Pattern {
  /** What to write. */
  readonly text: string;
  /** Empty facts of the centre that the template needs. */
  readonly missing: readonly string[];
  matches(text: string): boolean;
}

/** What was folded of late: the same few hundred names are compared again and again. */
const folded = new Map<string, string>();
const MOST = 4000;

/** Full and half width are one, and no space counts: notices and files differ in both. */
export function foldText(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST) folded.clear();
  const made = text.normalize('NFKC').replace(/\s+/gu, '');
  folded.set(text, made);
  return made;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new WeakMap<Centre, Map<string, Map<string, Pattern>>>();

/** A template for one centre: the text to write, and a test for the texts that meet it. */
export function patternFor(template: string, prefix: string, centre: Centre): Pattern {
  const ofCentre = patterns.get(centre) ?? new Map<string, Map<string, Pattern>>();
  patterns.set(centre, ofCentre);
  const ofPrefix = ofCentre.get(prefix) ?? new Map<string, Pattern>();
  ofCentre.set(prefix, ofPrefix);
  const known = ofPrefix.get(template) ?? makePattern(template, prefix, centre);
  ofPrefix.set(template, known);
  return known;
}

function makePattern(template: string, prefix: string, centre: Centre): Pattern {
  const filled = fillTemplate(concrete(template, prefix), centre);
  const parts = template.split(WILDCARD).map((part) => fillTemplate(part, centre));
  const expression = new RegExp(`^${parts.map((part) => escapeRegExp(foldText(part.text))).join('.*')}$`, 'u');
  return {
    text: filled.text,
    missing: [...new Set(parts.flatMap((part) => part.missing))],
    matches: (text) => expression.test(foldText(text)),
  };
}
