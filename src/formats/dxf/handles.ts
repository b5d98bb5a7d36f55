import type { DxfDocument } from './document.ts';

/** Gives every object of a file a handle of its own, hexadecimal and rising, so that the same document gives the same bytes. */
export interface Handles {
  next(): string;
  /** The first handle that no object has; the header states it. */
  seed(): string;
}

export function createHandles(): Handles {
  let last = 0;
  const text = (value: number): string => value.toString(16).toUpperCase();
  return {
    next: () => {
      last += 1;
      return text(last);
    },
    seed: () => text(last + 1),
  };
}

/** A space that things are drawn in: the model or a sheet, as a block and as a layout. */
export interface Space {
  readonly block: string;
  readonly layoutName: string;
  readonly record: string;
  readonly layout: string;
}

/** The handles that objects of a file refer to before they are written. */
export interface Roots {
  readonly model: Space;
  /** In the order of the sheets; one empty one where the document has none. */
  readonly papers: readonly Space[];
  readonly dictionary: string;
  readonly layouts: string;
  readonly plotStyle: string;
  /** Of the records of blocks and of the styles of text, by name. */
  readonly records: ReadonlyMap<string, string>;
  readonly textStyles: ReadonlyMap<string, string>;
}

/** The first sheet's block is *Paper_Space, the next ones *Paper_Space0, *Paper_Space1 … */
const paperBlock = (i: number): string => (i === 0 ? '*Paper_Space' : `*Paper_Space${i - 1}`);

export function createRoots(handles: Handles, { blocks = [], textStyles = [], sheets = [] }: DxfDocument): Roots {
  const space = (block: string, layoutName: string): Space => ({ block, layoutName, record: handles.next(), layout: handles.next() });
  const names = sheets.length === 0 ? ['Layout1'] : sheets.map(({ name }) => name);
  return {
    model: space('*Model_Space', 'Model'),
    papers: names.map((name, i) => space(paperBlock(i), name)),
    dictionary: handles.next(),
    layouts: handles.next(),
    plotStyle: handles.next(),
    records: new Map(blocks.map(({ name }) => [name, handles.next()])),
    textStyles: new Map(['Standard', ...textStyles.map(({ name }) => name)].map((name) => [name, handles.next()])),
  };
}
