import { parseOfficialName } from '../../model/official-name.ts';
import type { TownPlace, TownTexts } from '../../jobs/town/town-row.ts';
import type { TownLine } from '../storage/towns.ts';
import type { NewId } from './edit-lines.ts';

/** What becomes of the rows that are there: what is read fills them by name and the rest is added; or all are replaced; or all stay. */
export const IMPORT_WAYS = ['merge', 'replace', 'append'] as const;
export type ImportWay = (typeof IMPORT_WAYS)[number];

/** A village by the name that is in use, so that 庄科村村民委员会 and 庄科村 are one; with its town where the row says it. */
function nameOf(texts: TownTexts, place: TownPlace): string {
  const here = { ...place, ...Object.fromEntries((['province', 'prefecture', 'county', 'town'] as const).flatMap((code) => (texts[code] === undefined ? [] : [[code, texts[code]]]))) };
  const { unit } = parseOfficialName(texts.unit ?? '', here);
  return unit === '' ? '' : `${here.town}/${unit}`;
}

function merged(lines: readonly TownLine[], rows: readonly TownTexts[], place: TownPlace, newId: NewId): readonly TownLine[] {
  const at = new Map<string, number>();
  lines.forEach(({ texts }, i) => {
    const name = nameOf(texts, place);
    if (name !== '' && !at.has(name)) at.set(name, i);
  });
  const next = lines.filter(({ texts }) => Object.keys(texts).length > 0).length === 0 ? [] : [...lines];
  const filled = new Set<number>();
  for (const texts of rows) {
    const found = at.get(nameOf(texts, place));
    // The second row of one name does not overwrite the first: the table will say that it stands there twice.
    if (found === undefined || filled.has(found)) next.push({ id: newId(), texts, isOff: false });
    else {
      filled.add(found);
      const { unit, ...rest } = texts;
      const line = next[found]!;
      next[found] = { ...line, texts: { ...line.texts, ...rest, ...(line.texts.unit === undefined && unit !== undefined ? { unit } : {}) } };
    }
  }
  return next;
}

/** The table after an import. */
export function importRows(lines: readonly TownLine[], rows: readonly TownTexts[], way: ImportWay, place: TownPlace, newId: NewId): readonly TownLine[] {
  if (way === 'merge') return merged(lines, rows, place, newId);
  const added = rows.map((texts) => ({ id: newId(), texts, isOff: false }));
  return way === 'replace' ? added : [...lines.filter(({ texts }) => Object.keys(texts).length > 0), ...added];
}
