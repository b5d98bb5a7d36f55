import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Edit, EditArgs } from '../../src/model/edits/edit.ts';
import { signFromType, type NewSign } from '../../src/model/make-signs.ts';
import type { Attestation } from '../../src/model/review.ts';
import { NO_ATTRIBUTES, type Host, type Org, type SignAttributes, type SignKind } from '../../src/model/sign.ts';
import { STATES } from '../../src/rules/report.ts';
import type { Site } from '../../src/model/site.ts';
import { storeySchema, type Storey } from '../../src/model/storey.ts';
import { signTypes } from '../tools/sign-project.ts';
import { readJson } from './base.ts';

const folder = new URL('./', import.meta.url);

const edit = z.strictObject({ verb: z.string(), args: z.record(z.string(), z.unknown()) });

/** pass- and fail- files expect that state unless they say otherwise; other- files must say. */
const fixtureSchema = z.strictObject({
  edits: z.array(edit),
  expect: z
    .strictObject({
      state: z.enum(STATES).optional(),
      /** kind/id */
      subject: z.string().optional(),
      severity: z.enum(['error', 'warning', 'advice', 'info']).optional(),
      messageIncludes: z.string().optional(),
    })
    .default({}),
});

export interface Fixture {
  readonly pack: string;
  readonly rule: string;
  /** The sentence, for example `fail-the-party-plaque-hangs-on-the-left`. */
  readonly name: string;
  readonly prefix: 'pass' | 'fail' | 'other';
  readonly edits: readonly Edit[];
  readonly expect: z.infer<typeof fixtureSchema>['expect'];
}

/** What a text is where a fixture leaves it unsaid. */
const NEW_BLOCK = { align: 'spread', alignAcross: 'middle', size: null, lineSpacing: 1.5 } as const;

/**
 * Edits as fixtures write them. `makeSign` adds a sign of its type (`kind`, `org`, `host`, and `changes` to what the type
 * says; `title` and `body` replace those texts, and nothing else is written: its panels are left out); an `addSign` or
 * `addAttestation` need not name what it leaves unsaid.
 */
export function asEdit({ verb, args }: z.infer<typeof edit>): Edit {
  if (verb === 'makeSign') return { verb: 'addSign', args: { sign: madeSign(args as unknown as MakeSign) } };
  if (verb === 'addSign') {
    const said = args.sign as Partial<NewSign>;
    const attributes = { ...NO_ATTRIBUTES, ...said.attributes };
    const face = faced(said.face);
    return { verb, args: { sign: { topic: '', serves: null, filling: 'proportional', margins: null, setKey: '', ...said, attributes, face } as NewSign } };
  }
  if (verb === 'setSign') {
    const { changes } = args as { changes: Partial<NewSign> };
    if (changes.face !== undefined) return { verb, args: { ...args, changes: { ...changes, face: faced(changes.face) } } as EditArgs['setSign'] };
  }
  if (verb === 'addAttestation') {
    return { verb, args: { attestation: { reading: null, ...(args.attestation as Omit<Attestation, 'reading'>) } } };
  }
  if (verb === 'setSite') return { verb, args: { changes: sited(args.changes as EditArgs['setSite']['changes']) } };
  return { verb, args } as unknown as Edit;
}

/** Texts need not say how they are aligned, faces need not have panels. */
const faced = (face: Partial<NewSign['face']> = {}): NewSign['face'] => ({
  marks: [], panels: [], ...face,
  blocks: face.blocks?.map((block) => ({ ...NEW_BLOCK, ...block })) ?? [],
});

/** Features need not say whether they are paved or roofed. */
function sited(changes: EditArgs['setSite']['changes']): EditArgs['setSite']['changes'] {
  if (changes.features === undefined) return changes;
  const entries = Object.entries(changes.features).map(([id, feature]) => [id, { hardened: null, weatherproof: null, ...(feature as object) }]);
  return { ...changes, features: Object.fromEntries(entries) as Site['features'] };
}

interface MakeSign {
  readonly kind: SignKind;
  readonly org?: Org;
  readonly host: Host;
  readonly title?: string;
  readonly body?: string;
  readonly attributes?: Partial<SignAttributes>;
  readonly changes?: Partial<NewSign>;
}

function madeSign({ kind, org, host, title, body, attributes, changes }: MakeSign): NewSign {
  const sign = signFromType(signTypes[kind]!, org ?? null, host);
  if (sign === null) throw new Error(`no ${kind} for ${org ?? 'the centre'}`);
  const blocks = sign.face.blocks.map((block, i) => {
    const text = block.role === 'body' ? body : i === sign.face.blocks.findIndex((b) => b.role !== 'body' && b.role !== 'prefix') ? title : undefined;
    return text === undefined ? block : { ...block, text };
  });
  return { ...sign, face: { ...sign.face, blocks, panels: [] }, attributes: { ...sign.attributes, ...attributes }, ...changes };
}

const entries = (path: string): readonly string[] =>
  existsSync(new URL(path, folder)) ? readdirSync(new URL(path, folder)).sort() : [];

function readFixture(pack: string, rule: string, file: string): Fixture {
  const { edits, expect } = fixtureSchema.parse(readJson(`tests/standards/${pack}/${rule}/${file}`));
  // A name with another letter is written differently by one system and the next, and then is another file.
  if (!/^[\w.-]+$/u.test(file)) throw new Error(`${pack}/${rule}/${file}: letters, digits, dot and hyphen`);
  const prefix = z.enum(['pass', 'fail', 'other']).parse(file.split('-')[0]);
  return { pack, rule, name: file.replace(/\.json$/, ''), prefix, edits: edits.map(asEdit), expect };
}

const baseSchema = z.strictObject({ edits: z.array(edit), storeys: z.array(storeySchema).default([]) });

/**
 * What makes the starter centre one that the pack can be asked of: tests/standards/<pack>/base.json, nothing without it.
 * `storeys` stand above the starter's own, for a notice that speaks of a second floor.
 */
export function baseOf(pack: string): { readonly edits: readonly Edit[]; readonly storeys: readonly Storey[] } {
  if (!existsSync(new URL(`${pack}/base.json`, folder))) return { edits: [], storeys: [] };
  const { edits, storeys } = baseSchema.parse(readJson(`tests/standards/${pack}/base.json`));
  return { edits: edits.map(asEdit), storeys };
}

/** All files of tests/standards/<pack>/<rule>/. */
export const fixturesOf = (pack: string): readonly Fixture[] =>
  entries(`${pack}/`).filter((name) => name !== 'base.json').flatMap((rule) => entries(`${pack}/${rule}/`).map((file) => readFixture(pack, rule, file)));
