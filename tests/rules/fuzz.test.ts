import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { check } from '../../src/rules/check.ts';
import { readJson } from '../standards/base.ts';
import { base, context } from './fake-env.ts';

const sources = ['luanchuan-2022', 'gulin-village'].map((id) => readJson(`templates/standards/${id}.json`));

/** Paths of every value inside. */
function paths(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => paths(value, [...path, key]))];
}
const places = sources.map((json) => paths(json).filter((path) => path.length > 0));

function mutated(json: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  holder[path.at(-1)!] = value;
  return copy;
}

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('{', '{}', '{unit}', '{*}', 'toString', '__proto__', 'constructor', 'function.', 'subject.lit', '*', -1, Infinity, null),
  fc.string({ maxLength: 8 }),
);

describe('a pack changed at random', () => {
  it('is refused with a path and a known code, or checks without a fault', () => {
    const change = fc.integer({ min: 0, max: 1 }).chain((i) => fc.tuple(fc.constant(i), fc.constantFrom(...places[i]!), value));
    fc.assert(
      fc.property(change, ([i, path, put]) => {
        const parsed = parsePack(mutated(sources[i], path, put));
        if (parsed.ok) check(base, [parsed.value], context);
        else expect(parsed.diagnostics.every((d) => d.code.startsWith('pack.') && d.path !== undefined)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
