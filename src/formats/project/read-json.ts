import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { guardJson } from './guard-json.ts';
import { jsonErrorOffset, positionAt } from './json-position.ts';

/** UTF-8 bytes → JSON, or the line and column where they stop being it. `path` names the file in what is said. */
export function parseJson(bytes: Uint8Array, path: string): Result<unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure(problem('project.notUtf8', {}, { path }));
  }
  try {
    return success(JSON.parse(text));
  } catch {
    const { line, column } = positionAt(text, jsonErrorOffset(text));
    return failure(problem('project.badJson', { line, column }, { path }));
  }
}

/** As parseJson, for a file from anywhere: absurd numbers, endless nesting and `__proto__` are refused. */
export function readJson(bytes: Uint8Array, path: string): Result<unknown> {
  const json = parseJson(bytes, path);
  const unfit = json.ok ? guardJson(json.value) : null;
  return unfit === null ? json : failure(unfit);
}
