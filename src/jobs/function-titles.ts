import { success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Pack } from '../rules/pack.ts';
import { attempt } from './load-asset.ts';

const FILE = 'functions.json';

const isTitled = (entry: unknown): entry is { readonly code: string; readonly title: string } =>
  entry !== null && typeof entry === 'object' && 'code' in entry && 'title' in entry && typeof entry.code === 'string' && typeof entry.title === 'string';

/** What each function is called in every pack (templates/functions.json), by its code. */
export async function loadFunctionTitles(platform: Platform): Promise<Result<Readonly<Record<string, string>>>> {
  const json = await attempt(() => platform.template(FILE), 'job.templateUnavailable', { file: FILE });
  if (!json.ok) return json;
  const entries = Array.isArray(json.value) ? json.value.filter(isTitled) : [];
  return success(Object.fromEntries(entries.map(({ code, title }) => [code, title])));
}

/** What the packs in force call a function, else what it is called in every pack. */
export const titleOfFunction = (code: string, packs: readonly Pack[], titles: Readonly<Record<string, string>>): string =>
  packs.flatMap(({ functions }) => functions).find((fn) => fn.code === code)?.title ?? titles[code] ?? code;
