import { failure, problem, success, type Diagnostic, type Json, type Result } from '../model/diagnostic.ts';

/**
 * Awaits something that the platform may not have, a file above all. A rejection becomes a diagnostic with the platform's
 * reason, so that a job always ends with a value.
 */
export async function attempt<T>(
  work: () => Promise<T>,
  code: string,
  data: Readonly<Record<string, Json>> = {},
): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(problem(code, { ...data, reason: error instanceof Error ? error.message : String(error) }));
  }
}

/** All values, or every reason why there is not one of each. */
export function collect<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const diagnostics: Diagnostic[] = results.flatMap((result) => [...result.diagnostics]);
  const values = results.flatMap((result) => (result.ok ? [result.value] : []));
  return values.length === results.length ? success(values, diagnostics) : failure(...diagnostics);
}

/** One value as a list of one. */
export const asList = <T>(result: Result<T>): Result<readonly T[]> => (result.ok ? success([result.value], result.diagnostics) : result);
