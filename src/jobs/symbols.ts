import { schemaFaults } from '../formats/project/index.ts';
import { failure, success, type Result } from '../model/diagnostic.ts';
import { SYMBOL_CATEGORIES, symbolFileSchema, type PlanSymbol, type SymbolLibrary } from '../model/plan-symbol.ts';
import type { Platform } from '../model/platform.ts';
import { attempt, collect } from './load-asset.ts';

async function loadFile(platform: Platform, file: string): Promise<Result<readonly PlanSymbol[]>> {
  const read = async (): Promise<unknown> => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await platform.asset(file)));
  const json = await attempt(read, 'job.templateUnavailable', { file });
  if (!json.ok) return json;
  const parsed = symbolFileSchema.safeParse(json.value);
  if (parsed.success) return success(parsed.data.symbols);
  const faults = schemaFaults(json.value, parsed.error.issues);
  return failure(...faults.map(({ diagnostic }) => ({ ...diagnostic, code: 'job.templateInvalid', data: { ...diagnostic.data, file } })));
}

/** The symbols of assets/symbols by id, in the order of the library. */
export async function loadSymbols(platform: Platform): Promise<Result<SymbolLibrary>> {
  const files = collect(await Promise.all(SYMBOL_CATEGORIES.map((category) => loadFile(platform, `symbols/${category}.json`))));
  return files.ok ? success(Object.fromEntries(files.value.flat().map((symbol) => [symbol.id, symbol]))) : files;
}
