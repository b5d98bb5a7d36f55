import { schemaFaults } from '../formats/project/index.ts';
import { boardTextSchema, type BoardText, type BoardTexts } from '../model/board-text.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import { attempt, collect } from './load-asset.ts';

/** The text of one board. Fails where there is no such file, and with every field of it that is not as the schema says. */
export async function loadBoardText(platform: Platform, name: string): Promise<Result<BoardText>> {
  const file = `boards/${name}.json`;
  const json = await attempt(() => platform.template(file), 'job.templateUnavailable', { file });
  if (!json.ok) return json;
  const parsed = boardTextSchema.safeParse(json.value);
  if (parsed.success) return named(parsed.data, name, file);
  const faults = schemaFaults(json.value, parsed.error.issues);
  return failure(
    ...faults.map(({ diagnostic }) => ({ ...diagnostic, code: 'job.templateInvalid', data: { ...diagnostic.data, file } })),
  );
}

/** A file bears the code of its board as its name, so that no two files claim one board. */
function named(board: BoardText, name: string, file: string): Result<BoardText> {
  if (board.code === name) return success(board);
  return failure(problem('job.templateInvalid', { file, expected: name, found: board.code }, { path: 'code' }));
}

/** The texts of templates/boards by the code of their board. Fails with every field of every file that is not as the schema says. */
export async function loadBoardTexts(platform: Platform): Promise<Result<BoardTexts>> {
  const names = await attempt(() => platform.templates('boards'), 'job.templateUnavailable', { file: 'boards' });
  if (!names.ok) return names;
  const boards = collect(await Promise.all(names.value.map((name) => loadBoardText(platform, name))));
  return boards.ok ? success(Object.fromEntries(boards.value.map((board) => [board.code, board]))) : boards;
}
