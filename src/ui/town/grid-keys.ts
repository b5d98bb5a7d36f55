import { inside, moved, nextCell, type CellPlace, type CellRange, type GridSize } from './cell-range.ts';

/** What a key does in the spreadsheet while no cell is being typed into; null = it is not for the spreadsheet. */
export type GridAct =
  | { readonly do: 'select'; readonly range: CellRange }
  | { readonly do: 'edit' }
  | { readonly do: 'retype' }
  | { readonly do: 'clear' }
  | { readonly do: 'fill' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'list' }
  | { readonly do: 'leave' };

export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘. */
  readonly mod: boolean;
  readonly alt: boolean;
}

/** Rows of a screen. */
const PAGE = 15;
const FAR = 1_000_000;

const STEPS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-PAGE, 0], PageDown: [PAGE, 0], Home: [0, -FAR], End: [0, FAR],
};

function step({ key, mod }: GridKey): readonly [number, number] | null {
  const [down, across] = STEPS[key] ?? [0, 0];
  if (down === 0 && across === 0) return null;
  if (!mod) return [down, across];
  if (key === 'Home') return [-FAR, -FAR];
  return key === 'End' ? [FAR, FAR] : [Math.sign(down) * FAR, Math.sign(across) * FAR];
}

const PLAIN: Readonly<Partial<Record<string, GridAct>>> = {
  F2: { do: 'edit' }, Delete: { do: 'clear' }, Backspace: { do: 'retype' }, Escape: { do: 'leave' },
};

const all = ({ rows, columns }: GridSize): GridAct => ({
  do: 'select', range: { anchor: { row: 0, column: 0 }, head: { row: rows - 1, column: columns - 1 } },
});

function withMod({ key, shift }: GridKey, size: GridSize): GridAct | null {
  switch (key.toLowerCase()) {
    case 'a':
      return all(size);
    case 'd':
      return { do: 'fill' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    default:
      return null;
  }
}

const selectCell = (place: CellPlace): GridAct => ({ do: 'select', range: { anchor: place, head: place } });

/** Enter goes down and Tab to the right, as spreadsheet programs do; Tab leaves behind the last cell. */
export function afterEntry({ anchor }: CellRange, key: 'Enter' | 'Tab', shift: boolean, size: GridSize): GridAct | null {
  if (key === 'Enter') return selectCell(inside({ row: anchor.row + (shift ? -1 : 1), column: anchor.column }, size));
  const next = nextCell(anchor, shift ? -1 : 1, size);
  return next === null ? null : selectCell(next);
}

export function gridAct(pressed: GridKey, range: CellRange, size: GridSize): GridAct | null {
  const { key, shift, mod, alt } = pressed;
  if (alt) return key === 'ArrowDown' ? { do: 'list' } : null;
  const by = step(pressed);
  if (by !== null) return { do: 'select', range: moved(range, by, size, shift) };
  if (mod) return withMod(pressed, size);
  if (key === 'Enter' || key === 'Tab') return afterEntry(range, key, shift, size);
  return PLAIN[key] ?? null;
}

/** Whole rows, from the one where the selection began to another. */
export const wholeRows = (from: number, to: number, { columns }: GridSize): CellRange => ({
  anchor: { row: from, column: 0 }, head: { row: to, column: columns - 1 },
});
