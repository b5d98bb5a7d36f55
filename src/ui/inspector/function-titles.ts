import type { Room } from '../../model/storey.ts';
import type { PackHeader } from '../../rules/header.ts';
import type { Words } from '../i18n.ts';

/** Functions that no notice lists, but every building has. */
const COMMON = ['office', 'meetingRoom', 'corridor', 'toilet', 'storage'];

/** Code → title: what the standards in force list, what is common, and what the room already serves. */
export function functionTitles(
  packs: readonly Pick<PackHeader, 'functions'>[],
  own: Room['functions'],
  t: Words,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { functions } of packs) {
    for (const { code, title } of functions) if (!titles.has(code)) titles.set(code, title);
  }
  for (const code of [...COMMON, ...own.map((one) => one.code)]) {
    if (!titles.has(code)) titles.set(code, t(`function.${code}`));
  }
  return titles;
}
