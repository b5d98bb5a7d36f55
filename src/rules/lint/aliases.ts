import { foldText } from '../text-template.ts';
import { fault, type Find } from './find.ts';

interface Named {
  readonly code: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Whether titles and aliases lead from one entry back to itself. */
function leadsBack(start: Named, next: Named, all: readonly Named[], seen: ReadonlySet<Named> = new Set()): boolean {
  if (next === start) return true;
  if (seen.has(next)) return false;
  const further = all.filter((other) => other !== next && next.aliases.some((alias) => foldText(alias) === foldText(other.title)));
  return further.some((other) => leadsBack(start, other, all, new Set([...seen, next])));
}

/**
 * An alias is another name of the same thing. Where it is the title of another entry, a room or board of that name would be
 * both at once; where the two name each other, neither says what it is.
 */
export function aliasFaults(list: readonly Named[], path: string): Find {
  return list.flatMap((entry, i) =>
    entry.aliases.flatMap((alias, j): Find => {
      const other = list.find((candidate) => candidate !== entry && foldText(candidate.title) === foldText(alias));
      if (other === undefined) return [];
      const reason = leadsBack(entry, other, list) ? 'cyclicAlias' : 'aliasIsTitle';
      return [fault(reason, `${path}.${i}.aliases.${j}`, { name: alias, code: entry.code, other: other.code })];
    }),
  );
}
