import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../src/rules/pack-json-schema.ts';
import { packIds, readJson } from '../standards/base.ts';
import { withChange } from '../standards/with-change.ts';
import { createValidator, type Schema } from './json-schema.ts';

const schema = packJsonSchema() as Schema;
const isValid = createValidator(schema);
const folder = 'tests/standards/invalid-packs';
const valid = readJson(`${folder}/valid.json`);

interface Change {
  readonly at: string;
  readonly put?: unknown;
  readonly expect: { readonly code: string; readonly path: string };
}
const changes = readdirSync(new URL('../standards/invalid-packs/', import.meta.url))
  .filter((file) => file.startsWith('invalid-'))
  .map((file): [string, Change] => [file.replace(/\.json$/, '').replaceAll('-', ' '), readJson(`${folder}/${file}`) as Change]);

/** Reasons that are of one place and one shape; the others hold names or numbers against each other. */
const OF_SHAPE = ['unknownKey', 'missing', 'empty', 'badType', 'badNumber', 'unknownKind', 'slug', 'requirement', 'oneOperator'];
/** A text of spaces alone has a shape: that it is empty comes out when it is trimmed. */
const isBlank = (put: unknown): boolean => typeof put === 'string' && put !== '' && put.trim() === '';
const isOfShape = ({ put, expect: { code } }: Change): boolean => OF_SHAPE.includes(code.replace('pack.', '')) && !isBlank(put);

/** Python's jsonschema reads the schema and every pack that is named; it says what it holds against them. */
const OUTSIDE = `
import json, sys
from jsonschema import Draft202012Validator as Validator
schema = json.load(sys.stdin)
Validator.check_schema(schema)
for name in sys.argv[1:]:
    for error in Validator(schema).iter_errors(json.load(open(name, encoding='utf-8'))): print(name, error.message)
`;
const hasOutside = spawnSync('python3', ['-c', 'import jsonschema']).status === 0;

describe('the JSON Schema of packs', () => {
  it.skipIf(!hasOutside)('is a schema, and takes every pack, for an outside validator (needs jsonschema for Python)', () => {
    const files = packIds.map((id) => fileURLToPath(new URL(`../../templates/standards/${id}.json`, import.meta.url)));
    const said = spawnSync('python3', ['-c', OUTSIDE, ...files], { input: JSON.stringify(schema), encoding: 'utf8' });
    expect([said.status, said.stdout, said.stderr]).toEqual([0, '', '']);
  });

  it.each(packIds)('takes %s', (id) => {
    expect(isValid(readJson(`templates/standards/${id}.json`))).toBe(true);
  });

  it('takes the pack that the refused ones differ from', () => {
    expect(isValid(valid)).toBe(true);
  });

  it.each(changes.filter(([, change]) => isOfShape(change)))('refuses by its shape: %s', (_, { at, put }) => {
    expect(isValid(withChange(valid, at, put))).toBe(false);
  });

  it('names the fields that a condition can ask for', () => {
    expect(isValid(withChange(valid, 'appliesTo', { field: 'centre.county', eq: '栾川县' }))).toBe(true);
    expect(isValid(withChange(valid, 'appliesTo', { field: 'centre.moon', eq: '栾川县' }))).toBe(false);
    expect(isValid(withChange(valid, 'appliesTo', { not: { any: [{ field: 'function.clinic', eq: true }] } }))).toBe(true);
  });

  it('says which version it is and refers to nothing that is not there', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    const text = JSON.stringify(schema);
    const refs = [...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]!);
    const { $defs } = schema as { $defs: object };
    expect(refs.filter((name) => !Object.hasOwn($defs, name))).toEqual([]);
  });
});
