import type { Item } from '../drawing.ts';
import type { Align, TextStyle } from './type-setting.ts';

/** A part of a document. Lengths in mm of paper. */
export type Block = Paragraph | Table | Figure;

interface BlockBase {
  /** Free space above, not at the top of a page. */
  readonly before?: number;
  /** Stays on the page of what follows: a heading, the words above a table. */
  readonly keepWithNext?: boolean;
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly style: TextStyle;
  readonly align?: Align;
  /** Of the first line, in characters. */
  readonly indent?: number;
}

/** One text of a cell; a cell may hold several, one below the other. */
export interface CellText {
  readonly text: string;
  readonly style?: TextStyle;
  readonly align?: Align;
}

export interface Cell {
  readonly texts: readonly CellText[];
  /** How many columns it takes. */
  readonly span?: number;
  /** A number in a circle above the texts. */
  readonly mark?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A row that names what follows: never the last one of a page. */
  readonly keepWithNext?: boolean;
  readonly shaded?: boolean;
  /** No less high than this. */
  readonly least?: number;
}

export interface Column {
  readonly width: number;
  readonly align?: Align;
}

export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Stand above the rows and again at the top of each further page. */
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  readonly style: TextStyle;
  readonly headStyle: TextStyle;
  /** Between the side lines of a cell and its text; 1.4 where none is given. */
  readonly pad?: number;
  /** false: cells without lines around them. */
  readonly ruled?: boolean;
}

export interface Figure extends BlockBase {
  readonly kind: 'figure';
  readonly width: number;
  readonly height: number;
  /** From its lower left corner. */
  readonly items: readonly Item[];
}
