/** As much of JSON Schema 2020-12 as the schema of packs uses: an own reading of it, to hold the schema against packs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** Keywords that say nothing of the value. */
const SILENT = ['$schema', '$defs', 'title', 'description', 'default', 'format', 'id', '$id'];
const KNOWN = new Set([
  ...SILENT,
  '$ref', 'type', 'const', 'enum', 'anyOf', 'oneOf', 'allOf', 'properties', 'required', 'additionalProperties', 'propertyNames',
  'minProperties', 'maxProperties', 'items', 'prefixItems', 'minItems', 'maxItems', 'minLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum',
]);

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isType = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

export function createValidator(root: Schema & { readonly $defs?: Readonly<Record<string, Schema>> }): (value: unknown) => boolean {
  const resolve = ($ref: string): Schema => {
    const found = root.$defs?.[$ref.replace('#/$defs/', '')];
    if (found === undefined) throw new Error(`no ${$ref}`);
    return found;
  };

  function object(s: Schema, value: Readonly<Record<string, unknown>>): boolean {
    const keys = Object.keys(value);
    const rest = keys.filter((key) => !Object.hasOwn(s.properties ?? {}, key));
    const { additionalProperties: more = true } = s;
    return (
      (s.required ?? []).every((key) => Object.hasOwn(value, key)) &&
      keys.length >= (s.minProperties ?? 0) &&
      keys.length <= (s.maxProperties ?? Infinity) &&
      keys.every((key) => s.propertyNames === undefined || valid(s.propertyNames, key)) &&
      keys.every((key) => !Object.hasOwn(s.properties ?? {}, key) || valid(s.properties![key]!, value[key])) &&
      rest.every((key) => (typeof more === 'boolean' ? more : valid(more, value[key])))
    );
  }

  function array(s: Schema, value: readonly unknown[]): boolean {
    const fixed = s.prefixItems ?? [];
    return (
      value.length >= (s.minItems ?? 0) &&
      value.length <= (s.maxItems ?? Infinity) &&
      value.every((item, i) => (fixed[i] !== undefined ? valid(fixed[i], item) : s.items === undefined || valid(s.items, item)))
    );
  }

  const number = (s: Schema, value: number): boolean =>
    value >= (s.minimum ?? -Infinity) && value <= (s.maximum ?? Infinity) && value > (s.exclusiveMinimum ?? -Infinity);
  const text = (s: Schema, value: string): boolean =>
    Array.from(value).length >= (s.minLength ?? 0) && (s.pattern === undefined || new RegExp(s.pattern, 'u').test(value));

  function shaped(s: Schema, value: unknown): boolean {
    if (typeof value === 'number') return number(s, value);
    if (typeof value === 'string') return text(s, value);
    if (Array.isArray(value)) return array(s, value);
    return typeof value === 'object' && value !== null ? object(s, value as Record<string, unknown>) : true;
  }

  function valid(s: Schema, value: unknown): boolean {
    const strange = Object.keys(s).find((key) => !KNOWN.has(key));
    if (strange !== undefined) throw new Error(`the validator does not know ${strange}`);
    return (
      (s.$ref === undefined || valid(resolve(s.$ref), value)) &&
      (s.type === undefined || [s.type].flat().some((type) => isType(value, type))) &&
      (!('const' in s) || value === s.const) &&
      (s.enum === undefined || s.enum.includes(value)) &&
      (s.anyOf === undefined || s.anyOf.some((one) => valid(one, value))) &&
      (s.oneOf === undefined || s.oneOf.filter((one) => valid(one, value)).length === 1) &&
      (s.allOf === undefined || s.allOf.every((one) => valid(one, value))) &&
      shaped(s, value)
    );
  }
  return (value) => valid(root, value);
}
