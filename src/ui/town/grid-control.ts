import { createStore, type StoreApi } from 'zustand/vanilla';
import { atCell, boxOf, rangeInside, type CellBox, type CellRange, type GridSize } from './cell-range.ts';
import { clearBlock, fillDown, fillOn, textAt, writeBlock } from './edit-lines.ts';
import type { GridAct } from './grid-keys.ts';
import { newId } from './new-id.ts';
import { columnAt, SHOWN_COLUMNS } from './shown-columns.ts';
import type { TownSession } from './town-session.ts';

/** A cell that is being typed into. `isTyped`: it began by typing over it, so that arrows go on to the next cell. */
export interface Draft {
  readonly text: string;
  readonly isTyped: boolean;
}

/** The spreadsheet beside its texts: what is selected, what is being typed, whether the list of the active cell is open. */
export interface GridState {
  readonly range: CellRange;
  readonly draft: Draft | null;
  readonly isListOpen: boolean;
  /** Whether the far end of the selection is brought into sight. */
  readonly isFollowed: boolean;
  /** The selection whose handle is being drawn on; the texts go on where it is let go. */
  readonly filling: CellBox | null;
}

export interface GridControl {
  readonly town: TownSession;
  readonly store: StoreApi<GridState>;
  readonly size: () => GridSize;
  /** The selection, held to the rows that there are. */
  readonly range: () => CellRange;
  readonly box: () => CellBox;
  readonly draft: () => Draft | null;
  /** Writes what is being typed and selects; the active cell then takes the focus. */
  readonly select: (range: CellRange, isFollowed?: boolean) => void;
  readonly setDraft: (draft: Draft | null) => void;
  readonly openList: (isOpen: boolean) => void;
  /** Writes what is being typed; the selection stays. */
  readonly commit: () => void;
  /** Writes a text into the active cell. */
  readonly put: (text: string) => void;
  readonly act: (act: GridAct) => void;
  /** Takes the handle of the selection. */
  readonly beginFill: () => void;
  /** Lets it go; without a row where it is. */
  readonly endFill: (row?: number) => void;
  /** Whether the active cell takes the focus when it is shown. */
  readonly holdsFocus: () => boolean;
  readonly holdFocus: (holds: boolean) => void;
  /** After Esc the next Tab leaves the spreadsheet: nobody is caught in it. Asking takes it back. */
  readonly isLeaving: () => boolean;
}

/** Says yes once after each time that it was asked for. */
function once(): { readonly ask: () => void; readonly isAsked: () => boolean } {
  let asked = false;
  return {
    ask: () => void (asked = true),
    isAsked: () => {
      const was = asked;
      asked = false;
      return was;
    },
  };
}

/** The handle of the selection: taken, drawn on, let go. */
const filling = (town: TownSession, store: StoreApi<GridState>, box: () => CellBox): Pick<GridControl, 'beginFill' | 'endFill'> => ({
  beginFill: () => store.setState({ filling: box() }),
  endFill: (row) => {
    const { filling: from } = store.getState();
    if (from === null) return;
    store.setState({ filling: null });
    const to = row ?? box().bottom;
    town.edit('fill', (all) => fillOn(all, from, to));
    store.setState({ range: { anchor: { row: from.top, column: from.left }, head: { row: Math.max(from.bottom, to), column: from.right } } });
  },
});

export function createGrid(town: TownSession): GridControl {
  const store = createStore<GridState>(() => ({ range: atCell(0, columnAt('unit')), draft: null, isListOpen: false, isFollowed: true, filling: null }));
  let holds = false;
  const leaving = once();
  const lines = () => town.store.getState().history.lines;
  const size = (): GridSize => ({ rows: lines().length, columns: SHOWN_COLUMNS.length });
  const range = (): CellRange => rangeInside(store.getState().range, size());
  const box = (): CellBox => boxOf(range());
  const textNow = (): string => textAt(lines()[range().anchor.row], range().anchor.column);
  const setDraft = (draft: Draft | null): void => store.setState({ draft });
  const put = (text: string): void => {
    if (text !== textNow()) town.edit('type', (all) => writeBlock(all, range().anchor, [[text]], newId));
  };
  const commit = (): void => {
    const { draft } = store.getState();
    if (draft === null) return;
    put(draft.text.trim());
    setDraft(null);
  };
  const select = (next: CellRange, isFollowed = true): void => {
    commit();
    holds = true;
    store.setState({ range: next, isFollowed });
  };
  const openList = (isListOpen: boolean): void => store.setState({ isListOpen });
  const act = (next: GridAct): void => {
    switch (next.do) {
      case 'select':
        return select(next.range);
      case 'edit':
        return setDraft({ text: textNow(), isTyped: false });
      case 'retype':
        return setDraft({ text: '', isTyped: true });
      case 'clear':
        return town.edit('clear', (all) => clearBlock(all, box()));
      case 'fill':
        return town.edit('fill', (all) => fillDown(all, box()));
      case 'undo':
        return town.undo();
      case 'redo':
        return town.redo();
      case 'list':
        return openList(true);
      case 'leave':
        return leaving.ask();
    }
  };
  return {
    town, store, size, range, box, select, setDraft, openList, commit, put, act, isLeaving: leaving.isAsked, ...filling(town, store, box),
    draft: () => store.getState().draft,
    holdsFocus: () => holds,
    holdFocus: (now) => {
      holds = now;
    },
  };
}
