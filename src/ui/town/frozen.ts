import type { CSSProperties } from 'react';
import { frozenLeft, isFrozen, SHOWN_COLUMNS } from './shown-columns.ts';

interface Frozen {
  readonly className: string;
  readonly style: CSSProperties;
}

/** How a cell of a column that stays in sight is marked and where it stands; of others undefined. The style sheet says from which width of the window on. */
function placed(column: number): Frozen | undefined {
  if (!isFrozen(column)) return undefined;
  const names = ['town-frozen', `town-frozen-${SHOWN_COLUMNS[column]!.code}`, ...(isFrozen(column + 1) ? [] : ['town-frozen-last'])];
  return { className: names.join(' '), style: { '--frozen-left': `${frozenLeft(column)}px` } as CSSProperties };
}

const PLACED = SHOWN_COLUMNS.map((_, column) => placed(column));

/** The same object for the same column, so that cells are not drawn anew for it. */
export const frozen = (column: number): Frozen | undefined => PLACED[column];
