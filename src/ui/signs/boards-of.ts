import { loadBoardText } from '../../jobs/board-texts.ts';
import { boardsUi } from '../../messages/ui/boards.ts';
import type { BoardText } from '../../model/board-text.ts';
import type { Platform } from '../../model/platform.ts';
import type { PackHeader } from '../../rules/header.ts';
import { boardWord } from '../entity-words.ts';
import type { Words } from '../i18n.ts';
import type { Option } from '../parts/choice.tsx';

const KNOWN = Object.keys(boardsUi.zh).map((key) => key.slice('board.'.length));

/** Boards by code: those that the standards in force ask for, in their words, then all that any standard names. */
export function boardOptions(t: Words, packs: readonly Pick<PackHeader, 'boards'>[], own: string): readonly Option<string>[] {
  const titles = new Map<string, string>();
  for (const { boards } of packs) for (const { code, title } of boards) if (!titles.has(code)) titles.set(code, title);
  for (const code of [...KNOWN, ...(own === '' ? [] : [own])]) if (!titles.has(code)) titles.set(code, boardWord(t, code));
  return [...titles].map(([value, label]) => ({ value, label }));
}

/** The words of a board; null for none, and for one that a standard names and nobody has written words for. */
export async function boardOf(platform: Platform, topic: string): Promise<BoardText | null> {
  if (!(await platform.templates('boards')).includes(topic)) return null;
  const text = await loadBoardText(platform, topic);
  return text.ok ? text.value : null;
}
