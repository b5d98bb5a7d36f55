import { failure, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import { signTypeSchema, type SignType } from '../model/sign-type.ts';
import { schemaFaults } from '../formats/project/index.ts';
import { attempt, collect } from './load-asset.ts';

async function loadSignType(platform: Platform, name: string): Promise<Result<SignType>> {
  const file = `signs/${name}.json`;
  const json = await attempt(() => platform.template(file), 'job.templateUnavailable', { file });
  if (!json.ok) return json;
  const parsed = signTypeSchema.safeParse(json.value);
  if (parsed.success) return success(parsed.data);
  const faults = schemaFaults(json.value, parsed.error.issues);
  return failure(
    ...faults.map(({ diagnostic }) => ({ ...diagnostic, code: 'job.templateInvalid', data: { ...diagnostic.data, file } })),
  );
}

/** The sign types of templates/signs by kind. Fails with every field of every file that is not as the schema says. */
export async function loadSignTypes(platform: Platform): Promise<Result<Readonly<Record<string, SignType>>>> {
  const names = await attempt(() => platform.templates('signs'), 'job.templateUnavailable', { file: 'signs' });
  if (!names.ok) return names;
  const types = collect(await Promise.all(names.value.map((name) => loadSignType(platform, name))));
  return types.ok ? success(Object.fromEntries(types.value.map((type) => [type.kind, type]))) : types;
}
