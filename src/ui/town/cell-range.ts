/** A cell of the spreadsheet: row and column from 0, columns as they are shown. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the cell where it began and is typed into, and the cell opposite. */
export interface CellRange {
  readonly anchor: CellPlace;
  readonly head: CellPlace;
}

/** The same as edges, all inside. */
export interface CellBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const atCell = (row: number, column: number): CellRange => ({ anchor: { row, column }, head: { row, column } });

export const boxOf = ({ anchor, head }: CellRange): CellBox => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

/** The rows and columns that there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const held = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** The nearest cell that there is. */
export const inside = ({ row, column }: CellPlace, { rows, columns }: GridSize): CellPlace => ({ row: held(row, rows), column: held(column, columns) });

export const rangeInside = ({ anchor, head }: CellRange, size: GridSize): CellRange => ({ anchor: inside(anchor, size), head: inside(head, size) });

/** The selection after a step: the far cell goes alone where it is extended, else both become one. */
export function moved(range: CellRange, [down, across]: readonly [number, number], size: GridSize, isExtended: boolean): CellRange {
  const from = isExtended ? range.head : range.anchor;
  const head = inside({ row: from.row + down, column: from.column + across }, size);
  return isExtended ? { anchor: range.anchor, head } : { anchor: head, head };
}

/** The next cell for Tab: row by row; null behind the last and before the first, where Tab leaves the grid. */
export function nextCell({ row, column }: CellPlace, step: 1 | -1, { rows, columns }: GridSize): CellPlace | null {
  const at = row * columns + column + step;
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}
