import type { OutlineItem } from './outline-items.ts';

/** An item as the tree shows it: one line, and where it stands among its like (for assistive technology, from 1). */
export interface Row {
  readonly item: OutlineItem;
  readonly level: number;
  readonly place: number;
  readonly of: number;
  /** null where there is nothing to open. */
  readonly isOpen: boolean | null;
}

/** The lines of the tree from top to bottom; what is in a closed item is left out. */
export function rowsOf(items: readonly OutlineItem[], closed: ReadonlySet<string>, level = 1): readonly Row[] {
  return items.flatMap((item, i): readonly Row[] => {
    const isOpen = item.children.length === 0 ? null : !closed.has(item.key);
    const row: Row = { item, level, place: i + 1, of: items.length, isOpen };
    return isOpen === true ? [row, ...rowsOf(item.children, closed, level + 1)] : [row];
  });
}

/** So many lines cost nothing that is felt; of more, each turn of the wheel would go through thousands of elements. */
const MANY = 400;
/** Lines in one block of a long tree. */
const BLOCK = 100;

/** The lines of a long tree in blocks, so that the browser passes over those out of sight; a short one is one block. */
export function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length <= MANY) return [rows];
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, i) => rows.slice(i * BLOCK, (i + 1) * BLOCK));
}

/** What a key means in a tree: to go to a line, or to open or close the one that has the focus. */
export type Step = { readonly go: number } | { readonly set: 'open' | 'closed' };

/** As the ARIA practices have it for trees; null for a key that means nothing at this place. */
export function stepOf(key: string, rows: readonly Row[], at: number): Step | null {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return at + 1 < rows.length ? { go: at + 1 } : null;
    case 'ArrowUp':
      return at > 0 ? { go: at - 1 } : null;
    case 'Home':
      return { go: 0 };
    case 'End':
      return { go: rows.length - 1 };
    case 'ArrowRight':
      if (row.isOpen === null) return null;
      return row.isOpen ? { go: at + 1 } : { set: 'open' };
    case 'ArrowLeft':
      return row.isOpen === true ? { set: 'closed' } : toParent(rows, at);
    default:
      return null;
  }
}

function toParent(rows: readonly Row[], at: number): Step | null {
  const { level } = rows[at]!;
  const parent = rows.slice(0, at).findLastIndex((row) => row.level < level);
  return parent < 0 ? null : { go: parent };
}

/** The next line, from the one after `at` round to it, that begins with what was typed; a longer word may stay where it is. */
export function findRow(rows: readonly Row[], at: number, typed: string): number | null {
  const first = typed.length > 1 ? at : at + 1;
  const sought = typed.toLowerCase();
  for (let i = 0; i < rows.length; i += 1) {
    const index = (first + i) % rows.length;
    if (rows[index]!.item.label.toLowerCase().startsWith(sought)) return index;
  }
  return null;
}
