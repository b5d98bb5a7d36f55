import { readJson } from '../formats/project/index.ts';
import type { Result } from '../model/diagnostic.ts';
import type { Pack } from '../rules/pack.ts';
import { packJsonSchema } from '../rules/pack-json-schema.ts';
import { parsePack } from '../rules/parse-pack.ts';

/**
 * Whether the bytes are a standard that can be checked with. Fails where they are no JSON (`project.badJson` with line and
 * column) and where the pack is faulty (`pack.…`, every fault with its path); a sound pack comes with remarks.
 */
export function lintStandard(bytes: Uint8Array, file: string): Result<Pack> {
  const json = readJson(bytes, file);
  return json.ok ? parsePack(json.value) : json;
}

/** JSON Schema (draft 2020-12) of a standard, for editors: what can be said of shapes, not of names that refer to names. */
export const standardSchema = (): object => packJsonSchema();
