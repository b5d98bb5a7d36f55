import { z } from 'zod';
import { FACT_NAMES } from './facts.ts';
import { packSchema } from './pack.ts';
import { predicateSchema, type Operator } from './predicate.ts';

const SCALAR = { type: ['string', 'number', 'boolean'] };
const VALUES: Readonly<Record<Operator, object>> = {
  eq: SCALAR,
  ne: SCALAR,
  in: { type: 'array', items: SCALAR, minItems: 1 },
  gte: { type: 'number' },
  lte: { type: 'number' },
  exists: { type: 'boolean' },
};
const OTHER = { $ref: '#/$defs/predicate' };

const alone = (name: string, value: object): object => ({
  type: 'object',
  properties: { [name]: value },
  required: [name],
  additionalProperties: false,
});

/** A condition has its field and one comparison: two properties, no more. */
const CONDITION = {
  type: 'object',
  properties: { field: { anyOf: [{ enum: FACT_NAMES }, { type: 'string', pattern: '^function\\.[A-Za-z0-9]' }] }, ...VALUES },
  required: ['field'],
  minProperties: 2,
  maxProperties: 2,
  additionalProperties: false,
};

const PREDICATE = {
  anyOf: [
    alone('all', { type: 'array', items: OTHER }),
    alone('any', { type: 'array', items: OTHER, minItems: 1 }),
    alone('not', OTHER),
    CONDITION,
  ],
};

/**
 * The shape of a pack as JSON Schema, draft 2020-12: for editors that complete and underline while a pack is written. Made
 * from the schema that packs are read with; what that one decides by running (conditions, formulas) is stated here. Names
 * that refer to names are held by lint-pack.ts alone.
 */
export function packJsonSchema(): object {
  const made = z.toJSONSchema(packSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === predicateSchema) Object.assign(jsonSchema, OTHER);
    },
  });
  const { $schema, $defs, ...rest } = made;
  return { $schema, title: '牌图标准 Paitu standard pack', ...rest, $defs: { predicate: PREDICATE, ...$defs } };
}
