import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { functionTraitsSchema, type FunctionTrait, type FunctionTraits } from '../../model/function-traits.ts';
import type { Platform } from '../../model/platform.ts';
import { attempt } from '../load-asset.ts';

const FILE = 'allocation.json';

/** What the tool takes of functions where notices are silent. Fails where the template is missing or broken. */
export async function loadFunctionTraits(platform: Platform): Promise<Result<FunctionTraits>> {
  const json = await attempt(() => platform.template(FILE), 'job.templateUnavailable', { file: FILE });
  if (!json.ok) return json;
  const parsed = functionTraitsSchema.safeParse(json.value);
  if (parsed.success) return success(parsed.data);
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')}：${message}`);
  return failure(problem('allocate.traitsInvalid', { file: FILE, places }));
}

/** The traits of a function; null for one that stays where it is (passages, toilets) or is not known. */
export function traitOf(traits: FunctionTraits, code: string): FunctionTrait | null {
  const found = traits.functions.find((trait) => trait.code === code);
  return found === undefined || found.group === 'fixed' ? null : found;
}

/** Whether a plan can give the function a room. */
export const isPlaced = (traits: FunctionTraits, code: string): boolean => traitOf(traits, code) !== null;

/** Whether the function has a place of its own kind that no plan moves: a passage, a toilet, the square. */
export const isFixed = (traits: FunctionTraits, code: string): boolean =>
  traits.functions.some((trait) => trait.code === code && trait.group === 'fixed');
